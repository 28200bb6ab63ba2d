package org.comptoir.pos.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class FiscalDocumentsTest {

    private static final RecorderPosition START = new RecorderPosition("99SIM000001", 12, 33);
    private static final FiscalNumber NUMBER = new FiscalNumber("99SIM000001", 12, 34, LocalDate.of(2026, 3, 7));

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private FiscalDocuments documents;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        documents = new FiscalDocuments(shop.database, shop, new JournalTrail(shop.journal));
    }

    private Sale sell(Basket basket, Tender... tenders) {
        var checkout = shop.checkout(new FiscalParticipant(till -> till.equals(shop.till.id())));
        return ((Completed) checkout.complete(basket, List.of(tenders), OWNER, UUID.randomUUID())).sale();
    }

    private FiscalDocument only(Sale sale) {
        var all = documents.ofSale(sale.number());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void preparesTheDocumentWithTheSale() {
        var sale = sell(basket(LAMP, HONEY), new Cash(Money.euros(50)));

        var document = only(sale);

        assertThat(document.kind()).isEqualTo(FiscalKind.SALE);
        assertThat(document.state()).isEqualTo(FiscalState.PREPARED);
        assertThat(document.amount()).isEqualTo(sale.total());
        assertThat(documents.unfinished(shop.till.id())).containsExactly(document);
    }

    @Test
    void preparesNoneWhereNothingIsSuppliedOrTheTillHasNoRecorder() {
        var voucher = sell(
                Basket.EMPTY.with(BasketLine.of(new VoucherItem("Gift", Money.euros(20), null))),
                new Card(Money.euros(20)));
        var without = shop.sell(basket(LAMP), new Card(Money.of("24.90")));

        assertThat(documents.ofSale(voucher.number())).isEmpty();
        assertThat(documents.ofSale(without.number())).isEmpty();
    }

    @Test
    void preparesADocumentForWhatIsSoldAndOneForEachSaleOfWhichGoodsComeBack() {
        var first = sell(basket(HONEY, HONEY), new Card(Money.of("17.00")));
        var second = shop.sell(basket(HONEY), new Card(Money.of("8.50")));
        var exchange = shop.returned(first.number(), 1, Quantity.ONE)
                .with(shop.returned(second.number(), 1, Quantity.ONE).lines().getFirst())
                .with(LAMP, Quantity.ONE);

        var sale = sell(exchange, new Card(Money.of("7.90")));

        var all = documents.ofSale(sale.number());
        assertThat(all)
                .extracting(FiscalDocument::kind)
                .containsExactly(FiscalKind.SALE, FiscalKind.RETURN, FiscalKind.RETURN);
        assertThat(all).extracting(FiscalDocument::origin).containsExactly(null, first.number(), second.number());
        assertThat(all)
                .extracting(FiscalDocument::amount)
                .containsExactly(Money.of("24.90"), Money.of("8.50"), Money.of("8.50"));
    }

    @Test
    void keepsEachStateAndTheNumberOfTheRecorder() {
        var sale = sell(basket(LAMP), new Card(Money.of("24.90")));

        documents.refused(only(sale), FiscalProblem.OUT_OF_PAPER);
        assertThat(only(sale).problem()).isEqualTo(FiscalProblem.OUT_OF_PAPER);

        documents.send(OWNER, only(sale), START, "ABCD1234");
        assertThat(only(sale).sentFrom()).isEqualTo(START);
        assertThat(only(sale).lotteryCode()).isEqualTo("ABCD1234");

        documents.unanswered(only(sale));
        documents.unanswered(only(sale));
        documents.confirmed(OWNER, only(sale), NUMBER);

        assertThat(only(sale).number()).isEqualTo(NUMBER);
        assertThat(documents.unfinished(shop.till.id())).isEmpty();
        assertThat(shop.count("fiscal_state")).isEqualTo(5);
        assertThat(documents.prepared(sale.soldAt(), sale.soldAt().plus(Duration.ofMinutes(1)), 10))
                .containsExactly(only(sale));
        assertThat(shop.journal.verify(OWNER, done -> {}).isSound()).isTrue();
    }

    @Test
    void takesTheLotteryCodeThatWasKeptForTheTicketIntoItsDocument() {
        var ticket = UUID.randomUUID();
        documents.keepLottery(UUID.randomUUID(), new LotteryCode("OTHER123"));
        documents.keepLottery(ticket, new LotteryCode("WRONG123"));
        documents.keepLottery(ticket, new LotteryCode("ABCD1234"));
        var checkout = shop.checkout(new FiscalParticipant(till -> true));
        var paid = List.<Tender>of(new Card(Money.of("24.90")));
        var sale = ((Completed) checkout.complete(basket(LAMP), paid, OWNER, ticket)).sale();

        assertThat(only(sale).lotteryCode()).isEqualTo("ABCD1234");
        assertThat(shop.count("lottery_code")).as("the other ticket's").isEqualTo(1);
        documents.refused(only(sale), FiscalProblem.OUT_OF_PAPER);
        assertThat(only(sale).lotteryCode()).isEqualTo("ABCD1234");
        documents.send(OWNER, only(sale), START, "");
        documents.absent(only(sale));
        assertThat(only(sale).lotteryCode()).as("it could not take part").isEmpty();

        shop.setNow(shop.instant().plus(LotteryCodes.MAX_AGE).plusSeconds(1));
        documents.keepLottery(ticket, new LotteryCode("ABCD1234"));
        documents.dropLottery(ticket);
        assertThat(shop.count("lottery_code")).isZero();
    }

    @Test
    void isSettledByHandByTheOwnerAndForGood() {
        var sale = sell(basket(LAMP), new Card(Money.of("24.90")));
        documents.send(OWNER, only(sale), START, "");
        var waiting = only(sale);
        var before = shop.instant();
        shop.setNow(before.plusSeconds(60));

        assertThatThrownBy(() -> documents.settle(CASHIER, waiting, "gone", null))
                .isInstanceOf(NotPermitted.class);
        assertThat(documents.settle(OWNER, waiting, " rubato ", NUMBER)).isTrue();
        assertThat(documents.settle(OWNER, waiting, "again", null)).isFalse();
        documents.confirmed(OWNER, waiting, NUMBER);

        var settled = only(sale);
        assertThat(settled.state()).isEqualTo(FiscalState.SETTLED);
        assertThat(settled.number()).isEqualTo(NUMBER);
        assertThat(settled.settlement()).isEqualTo(new FiscalSettlement(shop.instant(), OWNER.name(), "rubato"));
        assertThat(documents.unfinished(shop.till.id())).isEmpty();
        assertThat(shop.database.<List<FiscalDocument>>read(
                        session -> FiscalDocuments.settled(session, shop.till.id(), before)))
                .containsExactly(settled);
        assertThat(shop.database.<List<FiscalDocument>>read(
                        session -> FiscalDocuments.settled(session, shop.till.id(), shop.instant())))
                .isEmpty();
        assertThat(differences()).isEmpty();
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("update fiscal_settlement set reason = 'other'")
                        .executeUpdate());
        assertThat(differences()).hasSize(1);
    }

    @Test
    void areCountedByWhatBecameOfThem() {
        var first = sell(basket(LAMP), new Card(Money.of("24.90")));
        var second = sell(basket(LAMP), new Card(Money.of("24.90")));
        var last = sell(basket(HONEY), new Card(Money.of("8.50")));
        assertThat(figures(last, last)).isEqualTo(new FiscalFigures(0, 1, 0, List.of()));

        documents.send(OWNER, only(first), START, "");
        documents.confirmed(OWNER, only(first), NUMBER);
        documents.settle(OWNER, only(second), "stolen", null);

        var closing = new FiscalFigures.RecorderClosing(NUMBER.serial(), NUMBER.closing(), 1);
        assertThat(figures(first, last)).isEqualTo(new FiscalFigures(1, 1, 1, List.of(closing)));
        var none = shop.sell(basket(LAMP), new Card(Money.of("24.90")));
        assertThat(figures(none, none)).isEqualTo(FiscalFigures.NONE);
    }

    private FiscalFigures figures(Sale first, Sale last) {
        return shop.database.read(session -> FiscalFiguresReader.ofSales(
                session, shop.till.id(), first.number().number(), last.number().number()));
    }

    @Test
    void letsOneOfManySendADocument() throws Exception {
        var document = only(sell(basket(LAMP), new Card(Money.of("24.90"))));

        try (var pool = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> documents.send(OWNER, document, START, "")))
                    .toList();
            var sent = 0;
            for (var each : tries) {
                sent += each.get().isPresent() ? 1 : 0;
            }
            assertThat(sent).isEqualTo(1);
        }
        documents.confirmed(OWNER, document, NUMBER);
        assertThat(documents.ofSale(document.sale()).getFirst().state())
                .as("who read it before it was sent changes nothing")
                .isEqualTo(FiscalState.SENT);
    }

    @Test
    void findsAConfirmationThatSomebodyChanged() {
        var sale = sell(basket(LAMP), new Card(Money.of("24.90")));
        documents.send(OWNER, only(sale), START, "");
        documents.confirmed(OWNER, only(sale), NUMBER);
        assertThat(differences()).isEmpty();

        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery(
                                "update fiscal_state set document_number = 35 where state = 'CONFIRMED'")
                        .executeUpdate());

        assertThat(differences()).hasSize(1);
    }

    private List<Finding> differences() {
        var findings = new ArrayList<Finding>();
        new CoveredRowsCheck(shop.database, shop.journal, FiscalDocuments.COVERED).run(findings::add);
        return findings;
    }
}
