package org.comptoir.desktop.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast according to WCAG 2.2, computed from the actual colours of the style sheet.
class ColoursTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): #([0-9A-F]{6});");

    @ParameterizedTest
    @CsvSource({
        "-ink, -surface",
        "-ink, -canvas",
        "-ink, -accent-soft",
        "-ink, -sunken",
        "-ink2, -surface",
        "-ink2, -rail",
        "-ink2, -amber-soft",
        "-ink2, -danger-soft",
        "-ink2, -info-soft",
        "-muted, -surface",
        "-muted, -canvas",
        "-muted, -sunken",
        "-muted, -accent-soft",
        "-accent-text, -surface",
        "-accent-text, -canvas",
        "-accent-text, -accent-soft",
        "-accent-text, -rail-active",
        "-on-accent, -accent",
        "-on-accent, -accent-hover",
        "-on-accent, -accent-pressed",
        "-amber, -amber-soft",
        "-amber, -surface",
        "-danger, -danger-soft",
        "-danger, -surface",
        "-info, -info-soft",
        "-toast-ink, -toast",
        "-toast-action, -toast"
    })
    void textHasEnoughContrast(String text, String ground) throws IOException {
        assertThat(contrast(tokens(false), text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens(true), text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-border-control",
                "-category-grocery",
                "-category-home",
                "-category-fashion",
                "-category-care",
                "-category-paper",
                "-category-services"
            })
    void symbolsHaveEnoughContrast(String sign) throws IOException {
        assertThat(contrast(tokens(false), sign, "-surface")).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(tokens(true), sign, "-surface")).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> tokens(boolean dark) throws IOException {
        try (var sheet = ColoursTest.class.getResourceAsStream("/theme/colours.css")) {
            assertThat(sheet).isNotNull();
            var text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            var turn = text.indexOf(".root.dark");
            var tokens = new HashMap<String, String>();
            read(text.substring(0, turn), tokens);
            if (dark) {
                read(text.substring(turn), tokens);
            }
            return tokens;
        }
    }

    private static void read(String sheet, Map<String, String> tokens) {
        var found = TOKEN.matcher(sheet);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
    }

    private static double contrast(Map<String, String> tokens, String string, String other) {
        var first = luminance(tokens.getOrDefault(string, ""));
        var second = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        assertThat(colour).hasSize(6);
        return 0.2126 * light(colour, 0) + 0.7152 * light(colour, 2) + 0.0722 * light(colour, 4);
    }

    private static double light(String colour, int from) {
        var share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
