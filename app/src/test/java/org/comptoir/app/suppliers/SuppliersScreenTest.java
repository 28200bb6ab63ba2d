package org.comptoir.app.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.app.office.Office;
import org.comptoir.app.offscreen.Pictures;
import org.comptoir.app.shell.Place;
import org.comptoir.app.ui.notice.Said;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuppliersScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Pictures.start();
    }

    @Test
    void findsChangesAndAddsASupplier() {
        try (var office = Office.founded(folder, Language.FRENCH).stocked()) {
            Office.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Place.SUPPLIERS, SuppliersScreen::new);
                var window = shown.window();
                var screen = shown.screen();
                var model = screen.model();
                model.wordsProperty().set("APT giraud");
                assertThat(model.suppliers()).hasSize(1);
                model.open(model.suppliers().getFirst());
                assertThat(model.articles()).hasSize(3);
                model.part(SuppliersModel.Part.EMAIL).set("nobody");
                Office.press(window, "Enregistrer le fournisseur");
                assertThat(model.said()).extracting(Said::kind).containsExactly(Said.Kind.TO_PUT_RIGHT);
                Office.press(window, "Nouveau fournisseur");
                model.part(SuppliersModel.Part.NAME).set("miellerie des mees");
                model.save();
                assertThat(model.said()).extracting(Said::kind).containsExactly(Said.Kind.TO_PUT_RIGHT);
                model.part(SuppliersModel.Part.NAME).set("Papeterie Sorel");
                model.save();
                model.wordsProperty().set("");
                assertThat(model.suppliers()).hasSize(3);
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = Office.founded(folder, language).stocked()) {
            assertThat(Office.picture(
                            "suppliers-" + language.code(),
                            Office.shot(language),
                            () -> office.window(language, Place.SUPPLIERS, SuppliersScreen::new, screen -> {
                                var model = ((SuppliersScreen) screen).model();
                                model.open(model.suppliers().getLast());
                            })))
                    .isEmpty();
        }
    }
}
