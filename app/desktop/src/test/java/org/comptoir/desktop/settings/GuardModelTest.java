package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardModelTest {

    @TempDir
    Path home;

    private ScreenFixture office;
    private GuardModel model;

    @BeforeEach
    void found() {
        office = ScreenFixture.founded(home.resolve("shop"), Language.ENGLISH);
        model = new GuardModel(
                office.context(Language.ENGLISH), office.shop().journal().guard());
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void showsKeyProtectionAndKeyExcerpt() {
        assertThat(model.protectionProperty().get()).contains("The owner decided");
        assertThat(model.keyProperty().get())
                .contains(office.shop().journal().guard().keyExcerpt());
        assertThat(model.placeProperty().get()).contains("only");
    }

    @Test
    void protectsTheKeyByAPassphraseTypedTwice() {
        model.askPassphrase();
        model.passphrase().typedProperty().set("Un été à Sète");
        model.passphrase().againProperty().set("Un été à Nice");
        model.protectByPassphrase();
        assertThat(protection()).isInstanceOf(KeyProtection.OpenFile.class);

        model.passphrase().againProperty().set("Un été à Sète");
        model.protectByPassphrase();

        assertThat(protection()).isEqualTo(new KeyProtection.Passphrase());
        assertThat(model.passphrase().typedProperty().get()).isEmpty();
        assertThat(model.protectionProperty().get()).contains("passphrase");
    }

    @Test
    void reportsAMissingSecretStore() {
        model.protectBySystem();

        assertThat(model.messages().posted()).hasSize(1);
        assertThat(protection()).isInstanceOf(KeyProtection.OpenFile.class);
    }

    @Test
    void savesTheHeadsInASecondPlace() throws Exception {
        var place = Files.createDirectories(home.resolve("stick"));

        model.choosePlace(place);

        assertThat(model.placeProperty().get()).contains(place.toString());
        assertThat(place).isNotEmptyDirectory();
    }

    private KeyProtection protection() {
        return office.shop().journal().guard().keyProtection();
    }
}
