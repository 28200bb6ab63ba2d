package org.comptoir.shop.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalKind;
import org.comptoir.pos.fiscal.FiscalProblem;
import org.comptoir.pos.fiscal.FiscalState;
import org.comptoir.pos.fiscal.LotteryCode;
import org.comptoir.pos.fiscal.RecorderPosition;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.RecorderKind;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.shop.devices.ClosingAnswer;
import org.comptoir.shop.devices.DeviceReady;
import org.comptoir.shop.devices.DocumentAnswer;
import org.comptoir.shop.devices.FiscalContent;
import org.comptoir.shop.devices.FiscalContent.PaymentKind;
import org.comptoir.shop.devices.FiscalDevice;
import org.comptoir.shop.devices.SimulatedRecorder;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiscalDeskTest {

    /// So many sales whose answers are lost; a thousand with the profile `drills`.
    private static final int SALES = Boolean.getBoolean("drills") ? 1_000 : 30;

    @TempDir
    Path folder;

    private final Time time = new Time();
    private ShopFixture fixture;

    /// A clock that the test sets.
    private static final class Time extends Clock {

        private Instant now = ShopFixture.EVENING.instant();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /// A recorder whose program ends, or whose line is cut, in the middle.
    private final class CutRecorder implements FiscalDevice {

        private final SimulatedRecorder device = new SimulatedRecorder(folder, time, false);
        private final List<FiscalContent> seen = new ArrayList<>();
        private boolean isKilled;
        private boolean isSilent;

        @Override
        public DeviceReady start() {
            return isSilent ? new DeviceReady.Silent() : device.start();
        }

        @Override
        public DocumentAnswer finish(FiscalContent content) {
            seen.add(content);
            var answer = device.finish(content);
            if (isKilled) {
                throw new IllegalStateException("the program ended");
            }
            return answer;
        }

        @Override
        public DocumentAnswer find(FiscalDocument document) {
            return isSilent ? new DocumentAnswer.Silent() : device.find(document);
        }

        @Override
        public ClosingAnswer close(RecorderPosition from) {
            return isSilent ? new ClosingAnswer.Silent() : device.close(from);
        }

        @Override
        public List<String> export(int closing) {
            return device.export(closing);
        }
    }

    @BeforeEach
    void open() {
        fixture = ShopFixture.in(folder)
                .clock(time)
                .country("IT")
                .language(Language.ITALIAN)
                .open()
                .withStock();
        connect(RecorderKind.SIMULATOR);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void connect(RecorderKind kind) {
        fixture.shop().changeMachine(fixture.owner(), before -> before.with(new RecorderSettings(kind, false)));
    }

    private FiscalDesk desk() {
        return fixture.shop().counter().fiscalDesk();
    }

    private FiscalDesk desk(FiscalDevice device) {
        var services = fixture.shop().counter();
        return new FiscalDesk(
                () -> Optional.of(device),
                services.fiscalDocuments(),
                services.sales(),
                () -> fixture.shop().till().id(),
                fixture.shop().journal()::event);
    }

    private Sale sell(String code, int pieces, Tender... tenders) {
        var basket = fixture.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY, fixture.article(code), Quantity.of(pieces))
                .orThrow();
        return complete(basket, List.of(tenders), List.of());
    }

    private Sale complete(Basket basket, List<Tender> tenders, List<Payout> payouts) {
        var checkout = fixture.shop().counter().checkout();
        var result = checkout.complete(basket, tenders, payouts, fixture.owner(), UUID.randomUUID());
        assertThat(result).isInstanceOf(Completed.class);
        return ((Completed) result).sale();
    }

    private Money price(String code) {
        return Objects.requireNonNull(fixture.article(code).price());
    }

    private Sale sellOne() {
        return sell("A1", 1, new Tender.Card(price("A1")));
    }

    private FiscalDocument document(Sale sale) {
        return fixture.shop().counter().fiscalDocuments().ofSale(sale.number()).getFirst();
    }

    private SimulatedRecorder recorder() {
        return new SimulatedRecorder(fixture.shop().folder().root(), time, false);
    }

    @Test
    void hasTheRecorderMakeTheDocumentOnceHoweverOftenItIsAsked() {
        var sale = sellOne();

        var result = desk().issue(fixture.owner(), sale.number(), "");

        assertThat(result).isInstanceOf(FiscalResult.Confirmed.class);
        assertThat(desk().issue(fixture.owner(), sale.number(), "")).isEqualTo(result);
        assertThat(recorder().recorded()).containsExactly(document(sale).id());
        assertThat(desk().unfinished()).isEmpty();
    }

    @Test
    void makesExactlyOneDocumentOfEachSaleWhateverAnswersAreLost() {
        connect(RecorderKind.LOSING_SIMULATOR);
        var sold = new HashSet<UUID>();
        for (var i = 0; i < SALES; i++) {
            var sale = sellOne();
            sold.add(document(sale).id());
            assertThat(desk().issue(fixture.owner(), sale.number(), "")).isEqualTo(new FiscalResult.Unanswered());
            assertThat(document(sale).state()).isEqualTo(FiscalState.UNKNOWN);
            if (i % 3 == 0) {
                desk().issue(fixture.owner(), sale.number(), "");
            }
        }

        assertThat(desk().resolve(fixture.owner())).isInstanceOf(FiscalResult.Confirmed.class);

        assertThat(recorder().recorded()).hasSize(SALES).containsExactlyInAnyOrderElementsOf(sold);
        assertThat(desk().unfinished()).isEmpty();
    }

    @Test
    void asksAfterTheProgramEndedBetweenSendingAndTheAnswer() {
        var sale = sellOne();
        var cut = new CutRecorder();
        cut.isKilled = true;
        assertThatThrownBy(() -> desk(cut).issue(fixture.owner(), sale.number(), ""))
                .isInstanceOf(IllegalStateException.class);
        assertThat(document(sale).state()).isEqualTo(FiscalState.SENT);

        var result = desk().resolve(fixture.owner());

        assertThat(result).isInstanceOf(FiscalResult.Confirmed.class);
        assertThat(recorder().recorded()).containsExactly(document(sale).id());
    }

    @Test
    void sendsAgainOnlyOnceTheRecorderAnswersThatItHasNone() {
        connect(RecorderKind.LOSING_SIMULATOR);
        var sale = sellOne();
        desk().issue(fixture.owner(), sale.number(), "");
        var silent = new CutRecorder();
        silent.isSilent = true;

        assertThat(desk(silent).issue(fixture.owner(), sale.number(), "")).isEqualTo(new FiscalResult.Unanswered());
        assertThat(silent.seen).isEmpty();
        assertThat(recorder().recorded()).isEmpty();

        assertThat(desk().issue(fixture.owner(), sale.number(), "")).isInstanceOf(FiscalResult.Confirmed.class);
        assertThat(recorder().recorded()).hasSize(1);
    }

    @Test
    void tellsWhyTheRecorderRefusesAndTriesAgainWhenAsked() {
        var basket = fixture.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY, fixture.article("A1"), Quantity.ONE)
                .orThrow();
        var odd = Basket.EMPTY.with(basket.lines().getFirst().withUnitPrice(Money.of("4.53")));
        var sale = complete(odd, List.of(new Tender.Card(Money.of("4.53"))), List.of());

        assertThat(desk().issue(fixture.owner(), sale.number(), ""))
                .isEqualTo(new FiscalResult.Refused(FiscalProblem.OUT_OF_PAPER));
        assertThat(document(sale).problem()).isEqualTo(FiscalProblem.OUT_OF_PAPER);

        assertThat(desk().issue(fixture.owner(), sale.number(), "")).isInstanceOf(FiscalResult.Confirmed.class);
    }

    @Test
    void namesTheDocumentThatGoodsComeBackOf() {
        var sold = sell("A1", 2, new Tender.Card(price("A1").times(2)));
        var cut = new CutRecorder();
        var ticket = fixture.shop().counter().returns().ticket(sold.number()).orElseThrow();
        var basket = Basket.EMPTY.with(BasketLine.of(new ReturnItem(ticket, 1), Quantity.ONE));
        var back = complete(basket, List.of(), List.of(new Payout.CardPayout(price("A1"))));

        assertThat(desk(cut).issue(fixture.owner(), back.number(), "")).isInstanceOf(FiscalResult.Confirmed.class);

        assertThat(cut.seen)
                .as("what was sold is confirmed first")
                .extracting(content -> content.document().kind())
                .containsExactly(FiscalKind.SALE, FiscalKind.RETURN);
        var returned = cut.seen.getLast();
        assertThat(returned.origin()).isEqualTo(document(sold).number());
        assertThat(returned.total()).isEqualTo(price("A1"));
        assertThat(document(back).number()).isNotNull().hasToString("0001-0002");
    }

    @Test
    void tellsPaymentsApartAndTakesTheLotteryCodeOnlyWhereAllIsPaidElectronically() {
        var cut = new CutRecorder();
        var total = price("A1").times(2);
        var mixed = sell("A1", 2, new Tender.Card(Money.euros(5)), new Tender.Cash(Money.euros(50)));
        var card = sell("A1", 2, new Tender.Card(total));

        desk(cut).issue(fixture.owner(), mixed.number(), "ABCD1234");
        desk(cut).issue(fixture.owner(), card.number(), "ABCD1234");

        assertThat(cut.seen.getFirst().payments())
                .containsExactly(
                        new FiscalContent.Payment(PaymentKind.CASH, total.minus(Money.euros(5)), 1),
                        new FiscalContent.Payment(PaymentKind.ELECTRONIC, Money.euros(5), 1));
        assertThat(cut.seen.getFirst().document().lotteryCode()).isEmpty();
        assertThat(cut.seen.getLast().document().lotteryCode()).isEqualTo("ABCD1234");
        assertThat(cut.seen.getLast().lines().getFirst().department()).isNotNull();
    }

    @Test
    void sendsTheLotteryCodeThatTheSaleTookThoughTheProgramEndedBeforeItWasSent() {
        var basket = fixture.shop()
                .counter()
                .register()
                .ringUp(Basket.EMPTY, fixture.article("A1"), Quantity.ONE)
                .orThrow();
        var ticket = UUID.randomUUID();
        desk().keepLottery(ticket, new LotteryCode("ABCD1234"));
        var paid = List.<Tender>of(new Tender.Card(price("A1")));
        var checkout = fixture.shop().counter().checkout();
        var sale = ((Completed) checkout.complete(basket, paid, fixture.owner(), ticket)).sale();

        assertThat(desk().resolve(fixture.owner())).isInstanceOf(FiscalResult.Confirmed.class);

        assertThat(document(sale).lotteryCode()).isEqualTo("ABCD1234");
    }

    @Test
    void closesTheRecorderOnceAndWantsItClosedAfterADay() {
        sellOne();
        desk().resolve(fixture.owner());
        time.now = time.now.plus(Duration.ofHours(25));
        var late = sellOne();
        assertThat(desk().issue(fixture.owner(), late.number(), ""))
                .isEqualTo(new FiscalResult.Refused(FiscalProblem.CLOSING_DUE));

        var closing = desk().close(fixture.owner());

        assertThat(closing).isInstanceOfSatisfying(FiscalClosing.Closed.class, closed -> {
            assertThat(closed.number()).isEqualTo(1);
            assertThat(closed.documents()).isEqualTo(1);
            assertThat(closed.amount()).isEqualTo(price("A1"));
            assertThat(closed.unconfirmed()).isEqualTo(1);
        });
        assertThat(desk().close(fixture.owner())).isInstanceOf(FiscalClosing.Closed.class);
        assertThat(desk().close(fixture.owner())).isInstanceOf(FiscalClosing.NothingToClose.class);
        assertThat(recorder().export(1)).hasSize(1).first().asString().startsWith("0001-0001 ");
    }

    @Test
    void settlesByHandWhatItsRecorderCanNeverSay() throws IOException {
        connect(RecorderKind.LOSING_SIMULATOR);
        var sale = sell("A1", 2, new Tender.Card(price("A1").times(2)));
        desk().issue(fixture.owner(), sale.number(), "");
        var silent = new CutRecorder();
        silent.isSilent = true;
        var today = fixture.shop().till().day(time.now);
        var number = sale.number();

        assertThat(desk(silent).settle(fixture.owner(), number, " ", "", null, today))
                .isEqualTo(new FiscalSettling.ReasonUnfit());
        assertThat(desk(silent).settle(fixture.owner(), number, "stolen", "12", today, today))
                .isEqualTo(new FiscalSettling.NumberUnfit());
        assertThat(desk(silent).settle(fixture.owner(), number, "stolen", "0012-0034", null, today))
                .isEqualTo(new FiscalSettling.NumberUnfit());
        assertThat(desk(silent).settle(fixture.owner(), number, "stolen", "0012-0034", today, today))
                .isInstanceOf(FiscalSettling.Settled.class);
        assertThat(desk(silent).settle(fixture.owner(), number, "stolen", "", null, today))
                .isEqualTo(new FiscalSettling.NothingOpen());

        assertThat(desk().resolve(fixture.owner())).isEqualTo(new FiscalResult.NotNeeded());
        assertThat(desk().issue(fixture.owner(), number, "")).isEqualTo(new FiscalResult.NotNeeded());
        assertThat(new FiscalText(new Formats(Language.ENGLISH, ZoneOffset.UTC)).of(document(sale)))
                .startsWith("Fiscal document 0012-0034 of ")
                .endsWith(": stolen");
        var copy = new DocumentPrinter(fixture.shop(), "Comptoir").receiptPdf(sale, 1);
        try (var document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("0012-0034")
                    .doesNotContain("stolen");
        }

        var cut = new CutRecorder();
        var ticket = fixture.shop().counter().returns().ticket(number).orElseThrow();
        var basket = Basket.EMPTY.with(BasketLine.of(new ReturnItem(ticket, 1), Quantity.ONE));
        var back = complete(basket, List.of(), List.of(new Payout.CardPayout(price("A1"))));
        desk(cut).issue(fixture.owner(), back.number(), "");
        assertThat(cut.seen).hasSize(1);
        assertThat(cut.seen.getFirst().origin()).isNotNull().hasToString("0012-0034");
    }

    @Test
    void hasNoneOutsideItalyAndNoneWhileTraining() {
        assertThat(fixture.shop().machine().settings().forTraining().recorder().isConnected())
                .isFalse();
        connect(RecorderKind.NONE);
        var sale = sellOne();
        assertThat(desk().issue(fixture.owner(), sale.number(), "")).isEqualTo(new FiscalResult.NotNeeded());
        assertThat(desk().close(fixture.owner())).isEqualTo(new FiscalClosing.NoRecorder());
    }
}
