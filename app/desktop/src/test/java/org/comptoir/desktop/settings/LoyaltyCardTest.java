package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The card of a shop that uses every kind of rule, by itself, as the search shows it.
class LoyaltyCardTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language)) {
            LoyaltyExamples.give(office);
            var title = Texts.of("settings", language).get("settings.loyalty");
            for (var shot : PageShots.ALL) {
                var name = "settings-loyalty-" + language.code() + "-" + PageShots.name(shot);
                assertThat(ScreenFixture.picture(name, shot, () -> {
                            var screen = new SettingsScreen(
                                    office.context(language),
                                    office.shop(),
                                    new Appearance(Brightness.LIGHT, TextSize.NORMAL),
                                    new SilentLanguage(),
                                    () -> {},
                                    by -> {});
                            screen.onShow();
                            screen.view().search().setText(title);
                            return screen.view();
                        }))
                        .as(name)
                        .isEmpty();
            }
        }
    }
}
