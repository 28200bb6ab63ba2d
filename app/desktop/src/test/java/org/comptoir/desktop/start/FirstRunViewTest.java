package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstRunViewTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void createsAShopAndSignsItsOwnerIn() {
        try (var shop = ShopFixture.uninitialised(folder, ScreenFixture.EVENING)) {
            var owner = new AtomicReference<SignedInStaff>();
            var demo = new AtomicReference<Language>();
            var join = new AtomicReference<Language>();
            var restore = new AtomicReference<Language>();
            ScreenFixture.onScreen(() -> {
                var view = new FirstRunView(
                        shop.settings(),
                        Tasks.atOnce(error -> {}),
                        Language.ENGLISH,
                        new SystemFileChoice(),
                        owner::set,
                        demo::set,
                        join::set,
                        restore::set);
                ScreenFixture.press(view, "Open the demo shop");
                ScreenFixture.press(view, "This machine joins a shop");
                ScreenFixture.press(view, "Restore from a backup…");
                view.model().languageProperty().set(Language.ITALIAN);
                ScreenFixture.press(view, "Avanti");
                ScreenFixture.press(view, "Avanti");
                assertThat(ScreenFixture.words(view))
                        .contains("Al negozio serve un nome: le ricevute cominciano con quello.");
                view.model().shop().nameProperty().set("Bottega del Sole");
                assertThat(view.model().shop().countryProperty().get()).isEqualTo("IT");
                view.model().shop().postalCodeProperty().set("1012");
                ScreenFixture.press(view, "Avanti");
                assertThat(view.model().current()).isEqualTo(FirstRunModel.Step.SHOP);
                assertThat(ScreenFixture.words(view)).contains("Un CAP ha cinque cifre.");
                view.model().shop().postalCodeProperty().set("10121");
                assertThat(ScreenFixture.words(view)).doesNotContain("Un CAP ha cinque cifre.");
                ScreenFixture.press(view, "Avanti");
                ScreenFixture.press(view, "Più tardi");
                ScreenFixture.press(view, "Più tardi");
                ScreenFixture.press(view, "Più tardi");
                view.model().ownerProperty().set("Giulia Moretti");
                view.model().pinProperty().set("1111");
                view.model().pinAgainProperty().set("1112");
                ScreenFixture.press(view, "Apri il negozio");
                assertThat(owner.get()).isNull();
                assertThat(ScreenFixture.words(view))
                        .contains("I due PIN sono diversi. Digiti due volte lo stesso.")
                        .anyMatch(word -> word.contains("0000"));
                assertThat(view.model().messages().posted()).isEmpty();
                view.model().pinProperty().set("4711");
                view.model().pinAgainProperty().set("4711");
                ScreenFixture.press(view, "Apri il negozio");
            });
            assertThat(demo).hasValue(Language.ENGLISH);
            assertThat(join).hasValue(Language.ENGLISH);
            assertThat(restore).hasValue(Language.ENGLISH);
            assertThat(owner.get())
                    .extracting(SignedInStaff::name, SignedInStaff::role)
                    .containsExactly("Giulia Moretti", Role.OWNER);
            assertThat(shop.settings().profile().language()).isEqualTo(Language.ITALIAN);
            assertThat(shop.settings().taxRates().getFirst().rate().basisPoints())
                    .isEqualTo(2200);
        }
    }

    @Test
    void reportsThatAShopCouldNotBeCreated() {
        var shop = ShopFixture.uninitialised(folder, ScreenFixture.EVENING);
        var errors = new ArrayList<UnexpectedError>();
        var model = new FirstRunModel(shop.settings(), Tasks.atOnce(errors::add), Language.ENGLISH, first -> {
            throw new AssertionError("founded");
        });
        model.shop().nameProperty().set("Corner Shop");
        model.ownerProperty().set("Ann");
        model.pinProperty().set("4711");
        model.pinAgainProperty().set("4711");
        shop.close();

        model.found();

        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.FAILURE);
        assertThat(errors).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void proposesTheCountryOfTheLanguageUntilOneIsChosenByHand() {
        try (var shop = ShopFixture.uninitialised(folder, ScreenFixture.EVENING)) {
            var model = new FirstRunModel(shop.settings(), Tasks.atOnce(error -> {}), Language.FRENCH, first -> {});
            model.languageProperty().set(Language.ITALIAN);
            assertThat(model.shop().countryProperty().get()).isEqualTo("IT");
            model.chooseCountry("FR");
            model.languageProperty().set(Language.ENGLISH);
            model.languageProperty().set(Language.ITALIAN);
            assertThat(model.shop().countryProperty().get()).isEqualTo("FR");
        }
    }

    /// What is wrong stands at its field and scrolls with it; the button stays where the finger is.
    @Test
    void keepsTheButtonInPlaceWhenSomethingIsWrong() {
        try (var shop = ShopFixture.uninitialised(folder, ScreenFixture.EVENING)) {
            var stage = Screenshots.onScreen(() -> {
                var shown = new Stage();
                shown.setScene(new Scene(at(FirstRunModel.Step.SHOP, shop, Language.FRENCH), 1024, 700));
                new Appearance(Brightness.LIGHT, TextSize.NORMAL).dress(shown.getScene());
                shown.show();
                return shown;
            });
            var view = (FirstRunView) stage.getScene().getRoot();
            var before = Screenshots.onScreen(() -> next(view));
            ScreenFixture.onScreen(() -> {
                view.model().shop().postalCodeProperty().set("8424");
                view.model().shop().phoneProperty().set("12");
                view.model().shop().emailProperty().set("boutique");
                ScreenFixture.press(view, "Suivant");
                view.model().messages().fail("any", Message.of("Une panne", "avec une longue suite ".repeat(20)));
            });
            assertThat(Screenshots.onScreen(() -> next(view))).isEqualTo(before);
            ScreenFixture.onScreen(stage::hide);
        }
    }

    /// Where the button stands, once all is laid out.
    private static Bounds next(FirstRunView view) {
        ScreenFixture.words(view);
        return view.lookupAll(".action-button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsInEveryLanguage(Language language) {
        try (var shop = ShopFixture.uninitialised(folder, ScreenFixture.EVENING)) {
            for (var step : FirstRunModel.Step.values()) {
                for (var shot : List.of(Shot.light().small(), Shot.dark())) {
                    var name = "firstrun-" + language.code() + "-" + step.ordinal() + "-" + shot.brightness();
                    assertThat(ScreenFixture.picture(name, shot, () -> at(step, shop, language)))
                            .as(name)
                            .isEmpty();
                }
            }
        }
    }

    private static FirstRunView at(FirstRunModel.Step step, OpenShop shop, Language language) {
        var view = new FirstRunView(
                shop.settings(),
                Tasks.atOnce(error -> {}),
                language,
                new SystemFileChoice(),
                first -> {},
                chosen -> {},
                chosen -> {},
                chosen -> {});
        view.model().goTo(step.ordinal());
        return view;
    }

    @Test
    void goesToTheNextStepOnEnter() {
        try (var shop = ShopFixture.uninitialised(folder, ScreenFixture.EVENING)) {
            var stage = Screenshots.onScreen(() -> {
                var shown = new Stage();
                shown.setScene(new Scene(at(FirstRunModel.Step.LANGUAGE, shop, Language.ENGLISH), 1280, 800));
                shown.show();
                return shown;
            });
            var view = (FirstRunView) stage.getScene().getRoot();
            enter(stage);
            assertThat(view.model().current()).isEqualTo(FirstRunModel.Step.SHOP);
            enter(stage);
            assertThat(view.model().current()).isEqualTo(FirstRunModel.Step.SHOP);
            assertThat(ScreenFixture.words(view)).contains("A shop needs a name: receipts begin with it.");
            ScreenFixture.onScreen(() -> view.model().shop().nameProperty().set("Corner Shop"));
            enter(stage);
            assertThat(view.model().current()).isEqualTo(FirstRunModel.Step.VAT);
            ScreenFixture.onScreen(() -> view.model().goTo(FirstRunModel.Step.LOGO.ordinal()));
            enter(stage);
            assertThat(view.model().current()).isEqualTo(FirstRunModel.Step.OWNER);
            ScreenFixture.onScreen(stage::hide);
        }
    }

    /// In a separate event, so that deferred work of the previous one is done.
    private static void enter(Stage stage) {
        ScreenFixture.onScreen(() -> new UiRobot(stage.getScene()).press(KeyCode.ENTER));
    }
}
