package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCopyModelTest {

    @TempDir
    Path folder;

    @Test
    void writesARecoveryCopyWithAPassphraseTypedTwice() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var copy = folder.resolve("key.p12");
            var key = new KeyCopyModel(
                    office.context(Language.ENGLISH), office.shop().journal());
            key.ask();
            key.passphrase().typedProperty().set("1234567");
            assertThat(key.isReady()).isFalse();
            assertThat(key.messages().posted().getFirst().message().happened()).contains("too short");
            key.passphrase().typedProperty().set("Un été à Sète");
            key.passphrase().againProperty().set("Un ete a Sete");
            assertThat(key.isReady()).isFalse();
            assertThat(key.messages().posted().getFirst().message().happened()).contains("not the same");
            key.passphrase().againProperty().set("Un été à Sète");
            assertThat(key.isReady()).isTrue();
            key.save(copy);
            assertThat(key.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(key.passphrase().typedProperty().get()).isEmpty();
            assertThat(copy).isNotEmptyFile();
            key.ask();
            key.passphrase().typedProperty().set("Un été à Sète");
            key.save(copy);
            assertThat(key.messages().posted()).extracting(Posted::level).contains(Level.FAILURE);
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
