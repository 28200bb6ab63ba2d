package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalLink;
import org.comptoir.pos.fiscal.FiscalState;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.RecorderKind;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.pos.till.machine.TerminalDetails;
import org.comptoir.pos.till.machine.TerminalKind;
import org.comptoir.shop.devices.SimulatedTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Soaps are sold at an Italian till, whose recorder loses answers.
class FiscalSaleTest {

    private static final Texts TEXTS = Texts.of("payment", Language.ITALIAN);

    @TempDir
    Path folder;

    private final RecordingMessages messages = new RecordingMessages();
    private ScreenFixture office;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @BeforeEach
    void open() {
        office = ScreenFixture.founded(folder, Language.ITALIAN).stocked();
        office.shop()
                .changeMachine(
                        office.owner(),
                        before -> before.with(new RecorderSettings(RecorderKind.LOSING_SIMULATOR, false)));
    }

    @AfterEach
    void close() {
        assertThat(office.mishaps()).isEmpty();
        office.close();
    }

    private TillController till() {
        var context = office.context(Language.ITALIAN, office::owner, office.tasks(), messages, new SystemFileChoice());
        var till = new TillController(context, office.shop(), () -> null);
        till.start();
        return till;
    }

    private void pay(TillController till) {
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CARD));
        till.payment().accept(new PaymentRequest.Finish());
    }

    private Sale sale() {
        return office.shop().counter().sales().last(TillId.FIRST).orElseThrow();
    }

    private FiscalDocument document() {
        return office.shop().counter().fiscalDocuments().ofSale(sale().number()).getFirst();
    }

    @Test
    void asksAgainForWhatTheRecorderDidNotConfirm() {
        var till = till();
        till.ticket().add(office.article("A1"), Quantity.ONE);
        till.payment().begin();
        till.scan(new Scanned.Unknown("yyak2p7q"));
        pay(till);

        assertThat(document().state()).as("the sale stands").isEqualTo(FiscalState.UNKNOWN);
        assertThat(messages.only().happened()).isEqualTo(TEXTS.get("payment.fiscal.open"));
        assertThat(till.printer().isBesideRecorder()).isTrue();
        assertThat(office.shop().counter().incidents().ofOpenDay(office.owner()))
                .singleElement()
                .isInstanceOfSatisfying(DayIncident.FiscalUnconfirmed.class, open -> {
                    assertThat(open.sale()).isEqualTo(sale().number());
                    assertThat(open.state()).isEqualTo(FiscalState.UNKNOWN);
                });

        messages.press(TEXTS.get("payment.fiscal.ask"));

        assertThat(document().isConfirmed()).isTrue();
        assertThat(document().lotteryCode()).isEqualTo("YYAK2P7Q");
        assertThat(office.shop().counter().incidents().ofOpenDay(office.owner()))
                .isEmpty();
    }

    @Test
    void keepsTheTerminalThatChargedTheCard() {
        office.shop().changeMachine(office.owner(), before -> before.with(TerminalKind.SIMULATOR));
        var till = till();
        till.ticket().add(office.article("A1"), Quantity.ONE);
        till.payment().begin();
        pay(till);
        messages.press(TEXTS.get("payment.fiscal.ask"));

        var links = office.shop()
                .counter()
                .fiscalLinks()
                .all(office.owner(), TillId.FIRST, new TerminalDetails("BY-HAND", "", ""));

        assertThat(links)
                .extracting(FiscalLink::terminal)
                .containsExactly(SimulatedTerminal.DETAILS, new TerminalDetails("BY-HAND", "", ""));
        assertThat(links).extracting(FiscalLink::serial).allMatch(serial -> serial.startsWith("99SIM"));
        assertThat(links.getFirst().lastUsed()).isEqualTo(office.shop().clock().instant());
    }

    @Test
    void takesATypedLotteryCodeForItsTicketAloneAndAsksWhenTheProgramIsStartedAgain() {
        var till = till();
        till.ticket().add(office.article("A1"), Quantity.ONE);
        assertThat(till.ticket().model().lotteryProperty().get()).isTrue();
        till.accept(new TicketRequest.Lottery());
        till.accept(new TicketRequest.Answer("ABC"));
        assertThat(till.ticket().model().faultProperty().get()).isEqualTo(TEXTS.get("payment.lottery.unfit"));
        till.accept(new TicketRequest.Answer("abcd1234"));
        till.payment().begin();
        pay(till);
        assertThat(document().lotteryCode()).isEqualTo("ABCD1234");

        till();
        assertThat(document().isConfirmed()).isTrue();

        till.payment().endIfDone();
        till.ticket().add(office.article("A1"), Quantity.ONE);
        till.payment().begin();
        pay(till);
        assertThat(document().lotteryCode()).isEmpty();
    }
}
