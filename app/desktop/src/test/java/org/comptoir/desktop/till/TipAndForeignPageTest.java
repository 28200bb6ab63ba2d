package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The payment page of a shop that takes tips and foreign cash: how it looks, by touch and by keyboard.
class TipAndForeignPageTest {

    private static final String SOAP = "3760000000000";

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void prepare(ScreenFixture office) {
        var settings = office.shop().settings();
        settings.putAudited(
                office.owner(), TipRules.NOTE, TipRules.NONE.taken(true).text());
        settings.putAudited(
                office.owner(),
                ForeignRates.NOTE,
                ForeignRates.NONE
                        .with(new ForeignRate("CHF", 953_200, LocalDate.of(2026, 9, 12)))
                        .with(new ForeignRate("USD", 861_700, LocalDate.of(2026, 9, 12)))
                        .text());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            prepare(office);
            for (var shot : PageShots.ALL) {
                var name = language.code() + "-" + PageShots.name(shot);
                assertThat(look(office, language, "tip-" + name, shot, root -> press(root, "#tip")))
                        .as("tip " + name)
                        .isEmpty();
                assertThat(look(office, language, "foreign-" + name, shot, root -> {
                            press(root, "#tip");
                            press(root, "#tip-1");
                            press(root, "#tender-CHF");
                        }))
                        .as("foreign " + name)
                        .isEmpty();
            }
        }
    }

    @Test
    void takesATipByTheKeyboardAlone() {
        try (var office = ScreenFixture.founded(folder, Language.ENGLISH).stocked()) {
            prepare(office);
            look(office, Language.ENGLISH, "tip-keyboard", Shot.light(), root -> {
                var hands = new UiRobot(root.getScene());
                hands.type("+");
                hands.type("2.5");
                hands.press(KeyCode.ENTER);
                hands.press(KeyCode.ENTER);
            });
            var sale = office.shop()
                    .counter()
                    .sales()
                    .last(office.shop().till().id())
                    .orElseThrow();
            assertThat(sale.total().minus(sale.turnover())).isEqualTo(Money.of("2.50"));
        }
    }

    private static void press(Parent root, String id) {
        root.applyCss();
        root.layout();
        var node = root.lookup(id);
        assertThat(node).as(id).isNotNull();
        fire(node);
    }

    private static void fire(Node node) {
        ((ButtonBase) node).fire();
    }

    /// With soaps on the ticket and the payment open.
    private static List<LayoutProblem> look(
            ScreenFixture office, Language language, String name, Shot shot, Consumer<Parent> steps) {
        var tickets = office.shop().counter().openTickets();
        tickets.resume(TillId.FIRST).ifPresent(ticket -> tickets.delete(ticket.requestId()));
        return Screenshots.take(
                Path.of("target", "pictures", name + ".png"),
                shot,
                () -> office.window(
                        language, Destination.SELL, context -> new TillScreen(context, office.shop()), screen -> {
                            for (var soaps = 0; soaps < 4; soaps++) {
                                screen.scanned(ScanReader.read(SOAP));
                            }
                        }),
                scene -> {
                    ScreenFixture.press(scene.getRoot(), payLabel(language));
                    steps.accept(scene.getRoot());
                });
    }

    private static String payLabel(Language language) {
        return Texts.of("sell", language).get("sell.pay");
    }
}
