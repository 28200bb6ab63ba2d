package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensModelTest {

    @TempDir
    Path folder;

    @Test
    void revokesTheTokenOfAScript() {
        try (var office = ScreenFixture.founded(folder, Language.ENGLISH)) {
            SettingsScreenTest.giveToken(office, "webshop");
            var model = new TokensModel(
                    office.context(Language.ENGLISH), office.shop().tokens());
            model.load();
            var token = model.tokens().getFirst();
            assertThat(model.rights(token)).isEqualTo("sell, export customers, see the figures");

            model.revoke(token);

            assertThat(model.tokens()).isEmpty();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
        }
    }
}
