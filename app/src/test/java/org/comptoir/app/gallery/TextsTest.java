package org.comptoir.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"shell", "sell", "ticket", "payment", "signin", "window"})
    void everyTextIsThereInEveryLanguage(String feature) throws IOException {
        var english = texts(feature, "");
        for (var language : new String[] {"_fr", "_it"}) {
            var other = texts(feature, language);
            assertThat(other.keySet()).as(language).isEqualTo(english.keySet());
            assertThat(other.values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
        assertThat(english.stringPropertyNames()).allMatch(key -> key.startsWith(feature + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shell", "sell", "ticket", "payment", "signin", "window"})
    void frenchKeepsItsSpacesTogether(String feature) throws IOException {
        assertThat(texts(feature, "_fr").values())
                .allSatisfy(text -> assertThat((String) text)
                        .doesNotContainPattern(" [:;?!»]")
                        .doesNotContainPattern("« ")
                        .doesNotContain("'"));
    }

    private static Properties texts(String feature, String language) throws IOException {
        var name = "/texts/" + feature + language + ".properties";
        try (var file = TextsTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
