package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.desktop.office.ManualScheduler;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.till.ticket.TicketText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The next action happens at the till before the previous one is completed.
class SlowTillTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final String OIL = "3760000000001";
    private static final Texts WORDS = Texts.of("sell", Language.ENGLISH);
    private static final Texts PAYMENT = Texts.of("payment", Language.ENGLISH);

    private final ManualScheduler slow = new ManualScheduler();

    private record Till(TillScreen screen, UiRobot hands, ShellView shell) {}

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @BeforeEach
    void clearTheTill() {
        var tickets = office.shop().counter().openTickets();
        var name = office.shop().till().id();
        tickets.resume(name).ifPresent(ticket -> tickets.delete(ticket.requestId()));
        tickets.parked().forEach(ticket -> tickets.delete(ticket.requestId()));
    }

    private Till till() {
        var screens = new Screens();
        var formats = office.formats(Language.ENGLISH);
        var shell = new ShellView(screens, slow.tasks(), formats, ScreenFixture.EVENING, () -> {});
        var screen = new TillScreen(
                new ScreenContext(
                        office::owner,
                        slow.tasks(),
                        formats,
                        shell.messages(),
                        office.navigator(),
                        office.papers(),
                        new SystemFileChoice()),
                office.shop());
        screens.add(Destination.SELL, () -> screen);
        var scene = new Scene(shell, 1280, 800);
        shell.attach(scene);
        shell.open(office.owner());
        slow.catchUp();
        return new Till(screen, new UiRobot(scene), shell);
    }

    private void scan(Till till, String code) {
        till.screen().scanned(ScanReader.read(code));
        slow.catchUp();
    }

    /// Pays the ticket exactly in cash, without waiting for the result.
    private static void payInCash(Till till) {
        till.hands().press(KeyCode.F12).press(KeyCode.F12);
    }

    private static OpenTicket onScreen() {
        return office.shop()
                .counter()
                .openTickets()
                .resume(office.shop().till().id())
                .orElseThrow();
    }

    private static List<String> goodsOnScreen() {
        return onScreen().basket().price(new PriceBook(LocalDate.EPOCH)).lines().stream()
                .map(priced -> TicketText.name(priced.line()))
                .toList();
    }

    private static Sale last() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    private static List<String> goodsOf(Sale sale) {
        return sale.lines().stream().map(SaleLine::description).toList();
    }

    private static String recorded(Sale sale) {
        return PAYMENT.get("payment.done", sale.number().toString());
    }

    private static String name(String code) {
        return office.article(code).displayName();
    }

    @Test
    void staysWithASaleUntilItIsRecorded() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            payInCash(till);

            till.hands().press(KeyCode.ESCAPE);

            assertThat(till.hands().visibleTexts()).contains(WORDS.get("sell.paying.recording"));
            slow.catchUp();
            assertThat(till.hands().visibleTexts())
                    .contains(recorded(last()))
                    .doesNotContain(WORDS.get("sell.paying.recording"));
        });
    }

    @Test
    void keepsAScanForTheNextTicketWhileASaleIsRecorded() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            payInCash(till);

            till.screen().scanned(ScanReader.read(OIL));

            assertThat(till.hands().visibleTexts()).contains(WORDS.get("sell.paying.held"));
            slow.catchUp();
            assertThat(till.hands().visibleTexts()).contains(recorded(last()));
            assertThat(goodsOf(last())).containsExactly(name("A1"));
            till.hands().press(KeyCode.ENTER);
            slow.catchUp();
            assertThat(goodsOnScreen()).containsExactly(name("A2"));
            assertThat(onScreen().requestId()).isNotEqualTo(last().requestId());
        });
    }

    @Test
    void closesAPaymentWithoutTendersWhenALineIsRestored() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            scan(till, OIL);
            till.hands().press(KeyCode.DELETE).press(KeyCode.F12);

            till.shell().undoLatest();

            assertThat(till.hands().visibleTexts()).doesNotContain(PAYMENT.get("payment.due"));
            payInCash(till);
            slow.catchUp();
            assertThat(goodsOf(last())).containsExactly(name("A1"), name("A2"));
            assertThat(last().total()).isEqualTo(Money.of("16.25"));
        });
    }

    @Test
    void keepsTheTicketUnchangedOnceATenderWasGiven() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            scan(till, OIL);
            till.hands().press(KeyCode.DELETE).press(KeyCode.F12).type("5").press(KeyCode.ENTER);

            till.shell().undoLatest();

            assertThat(till.hands().visibleTexts()).contains(PAYMENT.get("payment.due"), WORDS.get("sell.scan.paying"));
            slow.catchUp();
            assertThat(goodsOnScreen()).containsExactly(name("A1"));
            till.hands().press(KeyCode.F12);
            slow.catchUp();
            assertThat(last().total()).isEqualTo(Money.of("6.50"));
        });
    }

    @Test
    void changesNothingOnASoldTicket() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            scan(till, OIL);
            till.hands().press(KeyCode.DELETE);
            payInCash(till);
            slow.catchUp();

            till.shell().undoLatest();
            slow.catchUp();

            assertThat(till.hands().visibleTexts()).contains(recorded(last()), WORDS.get("sell.paying.sold"));
            assertThat(office.shop()
                            .counter()
                            .openTickets()
                            .resume(office.shop().till().id()))
                    .isEmpty();
        });
    }

    @Test
    void addsACustomerToTheNextTicketWhenTheSaleIsDone() {
        var created = office.shop()
                .customerFile()
                .customers()
                .createAtTill(office.owner(), "Maude Sarrazin 06 39 98 41 07", "FR");
        var customer = ((CreateResult.Created) created).customer();
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            payInCash(till);
            slow.catchUp();

            till.screen().sellTo(customer.id());
            slow.catchUp();

            assertThat(onScreen().basket().customer()).isNotNull();
            assertThat(onScreen().basket().lines()).isEmpty();
            assertThat(last().customer()).isNull();
        });
    }

    @Test
    void addsItemsFoundAfterThePaymentWasOpened() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            till.screen().scanned(ScanReader.read(OIL));
            till.hands().press(KeyCode.F12);

            slow.catchUp();

            assertThat(till.hands().visibleTexts()).doesNotContain(PAYMENT.get("payment.due"));
            assertThat(goodsOnScreen()).containsExactly(name("A1"), name("A2"));
        });
    }

    @Test
    void paysWithAVoucherFoundAfterThePaymentWasOpened() {
        var series = new VoucherSeries("Essai", 1, Money.euros(10), null, List.of());
        var issued = office.shop().counter().vouchers().issueSeries(office.owner(), series);
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            till.screen().scanned(ScanReader.read(issued.getFirst().code().scanned()));
            till.hands().press(KeyCode.F12).type("5").press(KeyCode.ENTER);
            slow.catchUp();

            till.hands().touch(WORDS.get("sell.scan.voucher.use"));
            slow.catchUp();
            till.hands().press(KeyCode.F12);
            slow.catchUp();

            assertThat(last().tenders())
                    .extracting(SaleTender::amount)
                    .containsExactlyInAnyOrder(Money.euros(5), Money.of("1.50"));
        });
    }

    @Test
    void reportsATicketChangedAfterASaleWithoutResult() {
        ScreenFixture.onScreen(() -> {
            var till = till();
            scan(till, SOAP);
            var asked = onScreen();
            var cash = List.<Tender>of(new Tender.Cash(
                    asked.basket().price(new PriceBook(LocalDate.EPOCH)).total()));
            office.shop().counter().checkout().complete(asked.basket(), cash, office.owner(), asked.requestId());
            var sold = last();
            scan(till, OIL);

            payInCash(till);
            slow.catchUp();

            var formats = office.formats(Language.ENGLISH);
            assertThat(last()).isEqualTo(sold);
            assertThat(till.hands().visibleTexts())
                    .contains(WORDS.get("sell.sold.before", sold.number().toString(), formats.money(Money.of("6.50"))));
            assertThat(goodsOnScreen()).containsExactly(name("A1"), name("A2"));
            payInCash(till);
            slow.catchUp();
            assertThat(last().requestId()).isNotEqualTo(asked.requestId());
            assertThat(goodsOf(last())).containsExactly(name("A1"), name("A2"));
        });
    }
}
