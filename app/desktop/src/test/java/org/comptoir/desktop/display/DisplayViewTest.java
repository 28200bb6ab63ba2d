package org.comptoir.desktop.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.shop.devices.display.DisplayLine;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.display.DisplayTicket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisplayViewTest {

    private static final List<DisplayLine> LINES = List.of(
            line("Café moulu équitable, paquet de 250 g", "2", false, "7.90", "0", "15.80"),
            line("Comté d’été", "0.352", true, "28.50", "0", "10.03"),
            line("Savon de Marseille à l’huile d’olive, lot de six pains de 300 grammes", "1", false, "24", "0", "24"),
            line("Torchon", "3", false, "9.50", "2.85", "25.65"),
            line("Panier", "1", false, "1249.99", "0", "1249.99"),
            line("Confiture d’abricots", "1", false, "5.20", "0", "5.20"),
            line("Miel de châtaignier", "1", false, "8.40", "0", "8.40"));
    private static final DisplayTicket TICKET = new DisplayTicket(LINES, Money.of("12.00"), Money.of("1327.07"));

    /// A screen for each language, to cover all of them with few pictures.
    private static final List<Integer> WIDTHS = List.of(1024, 1366, 1920);

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static DisplayLine line(
            String name, String quantity, boolean weighed, String price, String reduction, String amount) {
        return new DisplayLine(
                name, Quantity.of(quantity), weighed, Money.of(price), Money.of(reduction), Money.of(amount));
    }

    private static DisplayView view(Language language, boolean isTraining) {
        var formats = new Formats(language, ZoneId.of("Europe/Paris"));
        return new DisplayView(
                new DisplayedShop("Épicerie de la Halle", formats, null, DisplaySettings.NONE, isTraining));
    }

    private static Stream<DisplayMessage> messages() {
        return Stream.of(
                new DisplayMessage.RungUp(TICKET, 6),
                new DisplayMessage.Reduced(TICKET, Money.of("12")),
                new DisplayMessage.TotalDue(TICKET, Money.of("1327.07")),
                new DisplayMessage.Paying(TICKET, Money.euros(300), Money.of("1027.07")),
                new DisplayMessage.Thanks(Money.of("1327.07"), Money.euros(1350), Money.of("22.93")),
                new DisplayMessage.Thanks(Money.of("27.07"), Money.of("27.07"), Money.ZERO),
                DisplayMessage.Welcome.DEFAULT,
                new DisplayMessage.Welcome("Bienvenue au marché des producteurs, samedi de 8 à 13 heures"),
                new DisplayMessage.Closed());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageFitsEveryScreen(Language language) {
        var brightness = language == Language.ENGLISH ? Brightness.DARK : Brightness.LIGHT;
        Screenshots.onScreen(() -> {
            var width = WIDTHS.get(language.ordinal());
            var view = view(language, language == Language.ITALIAN);
            var scene = new Scene(view, width, width == 1024 ? 600 : width * 9 / 16);
            new Appearance(brightness, TextSize.NORMAL).dress(scene);
            var shown = messages().toList();
            for (var i = 0; i < shown.size(); i++) {
                view.show(shown.get(i));
                var kind = shown.get(i).getClass().getSimpleName();
                var name = "display-" + i + kind + "-" + language.code() + "-" + width;
                assertThat(Screenshots.of(scene, Path.of("target", "pictures", name + ".png")))
                        .as(name)
                        .isEmpty();
            }
            return true;
        });
    }

    @Test
    void theLineThatChangedIsAmongThoseShown() {
        Screenshots.onScreen(() -> {
            var view = view(Language.FRENCH, false);
            view.show(new DisplayMessage.RungUp(TICKET, 0));
            assertThat(words(view)).anyMatch(words -> words.startsWith("Café moulu"));
            view.show(new DisplayMessage.RungUp(TICKET, 6));
            assertThat(words(view)).contains("Miel de châtaignier", "2 autres lignes");
            return true;
        });
    }

    private static List<String> words(DisplayView view) {
        new Appearance(Brightness.LIGHT, TextSize.NORMAL).dress(new Scene(view, 1024, 600));
        view.applyCss();
        view.layout();
        var words = view.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
        view.getScene().setRoot(new javafx.scene.layout.StackPane());
        return words;
    }
}
