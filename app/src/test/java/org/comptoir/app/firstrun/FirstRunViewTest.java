package org.comptoir.app.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.comptoir.app.files.SystemFileChoice;
import org.comptoir.app.office.Office;
import org.comptoir.app.offscreen.Pictures;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.Said;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunViewTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Pictures.start();
    }

    @Test
    void foundsAShopAndSignsItsOwnerIn() {
        try (var shop = Shop.open(folder, Office.EVENING)) {
            var owner = new AtomicReference<SignedIn>();
            var demo = new AtomicBoolean();
            Office.onScreen(() -> {
                var view = new FirstRunView(
                        shop.settings(),
                        Tasks.atOnce(mishap -> {}),
                        Language.ENGLISH,
                        new SystemFileChoice(),
                        owner::set,
                        () -> demo.set(true));
                Office.press(view, "Open the demo shop");
                view.model().languageProperty().set(Language.ITALIAN);
                Office.press(view, "Avanti");
                Office.press(view, "Avanti");
                assertThat(view.model().said()).extracting(Said::kind).containsExactly(Said.Kind.TO_PUT_RIGHT);
                view.model().shop().nameProperty().set("Bottega del Sole");
                view.model().shop().countryProperty().set("IT");
                Office.press(view, "Avanti");
                Office.press(view, "Più tardi");
                Office.press(view, "Più tardi");
                Office.press(view, "Più tardi");
                view.model().ownerProperty().set("Giulia Moretti");
                view.model().pinProperty().set("4711");
                view.model().pinAgainProperty().set("4712");
                Office.press(view, "Apri il negozio");
                assertThat(owner.get()).isNull();
                view.model().pinAgainProperty().set("4711");
                Office.press(view, "Apri il negozio");
            });
            assertThat(demo).isTrue();
            assertThat(owner.get())
                    .extracting(SignedIn::name, SignedIn::role)
                    .containsExactly("Giulia Moretti", Role.OWNER);
            assertThat(shop.settings().profile().language()).isEqualTo(Language.ITALIAN);
            assertThat(shop.settings().taxRates().getFirst().rate().basisPoints())
                    .isEqualTo(2200);
        }
    }

    @Test
    void fitsInEveryLanguage() {
        try (var shop = Shop.open(folder, Office.EVENING)) {
            for (var language : Language.values()) {
                for (var step : new FirstRunModel.Step[] {FirstRunModel.Step.LANGUAGE, FirstRunModel.Step.SHOP}) {
                    assertThat(Office.picture("firstrun-" + language.code() + "-" + step, Office.shot(language), () -> {
                                var view = new FirstRunView(
                                        shop.settings(),
                                        Tasks.atOnce(mishap -> {}),
                                        language,
                                        new SystemFileChoice(),
                                        first -> {},
                                        () -> {});
                                view.model().goTo(step.ordinal());
                                return view;
                            }))
                            .isEmpty();
                }
            }
        }
    }
}
