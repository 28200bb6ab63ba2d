package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleProtocol;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Comté for 24.90 a kilogram, at a till with a scale.
class WeighingTest extends TillTest {

    private static final String COMTE = "COMTE";

    @BeforeAll
    static void comte() {
        var draft = ArticleDraft.of(COMTE, "Comté", new TaxCode("R"), Money.of("24.90")).toBuilder()
                .soldBy(SoldBy.WEIGHT)
                .build();
        assertThat(office.shop().counter().catalogue().save(office.owner(), draft))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @AfterEach
    void takeTheScaleAway() {
        set(ScaleSettings.NONE);
    }

    private static void set(ScaleSettings settings) {
        office.shop().machine().change(before -> before.with(settings));
    }

    private static void simulate(boolean takesByItself) {
        set(ScaleSettings.NONE.at(ScaleKind.SIMULATOR, "").taking(takesByItself));
    }

    private TillController till() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.ticket().startNew();
        till.refresh();
        return till;
    }

    private static void ringUp(TillController till) {
        till.ticket().add(office.article(COMTE), Quantity.ONE);
    }

    private static List<BasketLine> lines(TillController till) {
        return till.ticket().basket().lines();
    }

    @Test
    void theSteadyWeightIsTakenByEnter() {
        simulate(false);
        var till = till();
        ringUp(till);
        var weighing = till.weighing();
        assertThat(weighing.openProperty().get()).isTrue();
        assertThat(lines(till)).isEmpty();

        assertThat(weighing.stateProperty().get().told()).as("it moves").contains("not steady");
        weighing.poll();
        assertThat(weighing.stateProperty().get().weight()).isEqualTo("0.352 kg");
        assertThat(weighing.stateProperty().get().amount()).isEqualTo("€8.76");
        weighing.take();

        assertThat(weighing.openProperty().get()).isFalse();
        assertThat(lines(till)).hasSize(1);
        assertThat(lines(till).getFirst().quantity()).isEqualTo(Quantity.of("0.352"));
        assertThat(lines(till).getFirst().note()).isEmpty();
        assertThat(till.ticket().total()).isEqualTo(Money.of("8.76"));
    }

    @Test
    void enterWhileItMovesTakesItOnceItIsSteady() {
        simulate(false);
        var till = till();
        ringUp(till);
        till.weighing().take();
        assertThat(till.weighing().faultProperty().get()).contains("not steady");
        assertThat(lines(till)).isEmpty();

        till.weighing().poll();

        assertThat(lines(till)).hasSize(1);
        assertThat(till.weighing().openProperty().get()).isFalse();
    }

    @Test
    void aTareIsTakenOffAndStandsOnTheReceipt() {
        simulate(false);
        var till = till();
        ringUp(till);
        var weighing = till.weighing();
        weighing.poll();
        weighing.poll();
        weighing.tareProperty().set("a bag");
        weighing.take();
        assertThat(weighing.faultProperty().get()).contains("grams");
        weighing.tareProperty().set("400");
        weighing.take();
        assertThat(weighing.faultProperty().get()).contains("as heavy");
        weighing.tareProperty().set("12");
        assertThat(weighing.stateProperty().get().weight()).isEqualTo("0.34 kg");
        weighing.take();

        assertThat(lines(till).getFirst().quantity()).isEqualTo(Quantity.of("0.340"));
        assertThat(lines(till).getFirst().note()).isEqualTo("Tare 12 g");
    }

    @Test
    void aTypedWeightIsMarked() {
        simulate(false);
        var till = till();
        ringUp(till);
        till.weighing().typedProperty().set("0");
        till.weighing().take();
        assertThat(till.weighing().faultProperty().get()).isNotEmpty();
        till.weighing().typedProperty().set("0,25");
        till.weighing().take();
        till.ticket().add(office.article(COMTE), Quantity.of("0.5"));
        assertThat(lines(till)).hasSize(2).allMatch(line -> line.note().equals("Poids saisi à la main"));

        ringUp(till);
        till.weighing().poll();
        till.weighing().poll();
        till.weighing().take();
        till.accept(new LineRequest.ChangeQuantity(2));
        till.accept(new TicketRequest.Answer("0.9"));
        assertThat(lines(till).getLast().quantity()).isEqualTo(Quantity.of("0.9"));
        assertThat(lines(till).getLast().note()).isEqualTo("Poids saisi à la main");
    }

    @Test
    void itIsTakenByItselfButNotTwice() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serve(server, "\u000200.352\r");
            set(new ScaleSettings(
                    ScaleKind.NETWORK, "127.0.0.1:" + server.getLocalPort(), ScaleProtocol.TOLEDO_8217, true));
            var till = till();
            ringUp(till);
            till.weighing().poll();
            assertThat(lines(till)).hasSize(1);

            ringUp(till);
            till.weighing().poll();
            till.weighing().poll();
            assertThat(lines(till)).as("it still lies there").hasSize(1);
            till.weighing().take();
            assertThat(lines(till)).hasSize(2);
        }
    }

    private static void serve(ServerSocket server, String answer) {
        Thread.ofVirtual().start(() -> {
            try {
                while (!server.isClosed()) {
                    try (var connection = server.accept()) {
                        while (connection.getInputStream().read() >= 0) {
                            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                        }
                    }
                }
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    @Test
    void anotherScanOrEscapeLeavesIt() {
        simulate(false);
        var till = till();
        ringUp(till);
        till.catalogue().scan(ScanReader.read("3760000000000"));
        assertThat(till.weighing().openProperty().get()).isFalse();
        assertThat(lines(till)).hasSize(1);
        ringUp(till);
        till.back();
        assertThat(till.weighing().openProperty().get()).isFalse();
        assertThat(lines(till)).hasSize(1);
    }

    @Test
    void withoutAScaleAllIsAsBefore() {
        var till = till();
        ringUp(till);
        assertThat(lines(till).getFirst().quantity()).isEqualTo(Quantity.ONE);
        assertThat(lines(till).getFirst().note()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePanelFits(Language language) {
        Screenshots.start();
        simulate(false);
        assertThat(ScreenFixture.picture("weighing-" + language.code(), ScreenFixture.shot(language), () -> {
                    var shown = office.onWindow(
                            language, Destination.SELL, context -> new TillScreen(context, office.shop()));
                    shown.screen().ringUp(office.article(COMTE));
                    return shown.window();
                }))
                .isEmpty();
    }
}
