package org.comptoir.desktop.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.ScreenContext;
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
        Screenshots.start();
    }

    private static SuppliersScreen screen(ScreenContext context, ScreenFixture office) {
        var counter = office.shop().counter();
        return new SuppliersScreen(context, counter.catalogue(), counter.suppliers());
    }

    @Test
    void findsChangesAndAddsASupplier() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SUPPLIERS, context -> screen(context, office));
                var window = shown.window();
                var screen = shown.screen();
                var model = screen.model();
                model.wordsProperty().set("APT giraud");
                assertThat(model.suppliers()).hasSize(1);
                model.open(model.suppliers().getFirst());
                assertThat(model.articles()).hasSize(3);
                model.part(SuppliersModel.Part.EMAIL).set("nobody");
                ScreenFixture.press(window, "Enregistrer le fournisseur");
                assertThat(model.messages()
                                .faultOf(SuppliersModel.Part.EMAIL.name())
                                .get())
                        .isNotEmpty();
                assertThat(window.lookupAll(".fault").stream()
                                .map(Labeled.class::cast)
                                .map(Labeled::getText))
                        .as("told at the field")
                        .contains(model.messages()
                                .faultOf(SuppliersModel.Part.EMAIL.name())
                                .get());
                ScreenFixture.press(window, "Nouveau fournisseur");
                model.part(SuppliersModel.Part.NAME).set("miellerie des mees");
                model.save();
                assertThat(model.messages()
                                .faultOf(SuppliersModel.Part.EMAIL.name())
                                .get())
                        .isEmpty();
                assertThat(model.messages()
                                .faultOf(SuppliersModel.Part.NAME.name())
                                .get())
                        .isNotEmpty();
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
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            assertThat(ScreenFixture.picture(
                            "suppliers-" + language.code(),
                            ScreenFixture.shot(language),
                            () -> office.window(
                                    language, Destination.SUPPLIERS, context -> screen(context, office), screen -> {
                                        var model = ((SuppliersScreen) screen).model();
                                        model.open(model.suppliers().getLast());
                                    })))
                    .isEmpty();
        }
    }
}
