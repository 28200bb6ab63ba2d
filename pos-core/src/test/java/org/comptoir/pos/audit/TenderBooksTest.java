package org.comptoir.pos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.closing.SignedClosing;
import org.comptoir.pos.closing.TillBooksCheck;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SignedSale;
import org.comptoir.pos.sales.SignedSaleV2;
import org.comptoir.pos.sales.SignedSaleV3;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every means of payment from the sale to the closing, and what somebody changes of it in the database. A lamp is
/// 24.90, a honey 8.50.
@ParameterizedClass
@EnumSource(TestEngine.class)
class TenderBooksTest {

    private static final OwnTender LAVANDE = new OwnTender("La Lavande", 'L', true, true, true);
    private static final OwnTender TOWN = new OwnTender("Bons de la ville", 'D', false, false, false);
    private static final Money ODD = Money.of("8.52");

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private Money owed = Money.ZERO;

    @BeforeEach
    void sell() {
        shop = new TestShop(engine);
        offer(LAVANDE, TOWN);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        // 1: signed by version 2, the others by version 3
        shop.sell(basket(HONEY), new Tender.Card(Money.of("8.50")));
        shop.sell(
                basket(LAMP),
                new Tender.MealVouchers(2, Money.euros(18)),
                new Tender.Own(TOWN, Money.euros(2)),
                new Tender.Own(LAVANDE, Money.euros(5)));
        shop.sell(Basket.EMPTY.with(BasketLine.at(HONEY, Quantity.ONE, ODD)), new Tender.Cash(Money.euros(10)));
        account(basket(LAMP), new Tender.OnAccount(Money.euros(20)), new Tender.Cheque(Money.of("4.90")));
        account(
                Basket.EMPTY.with(BasketLine.of(new AccountPaymentItem("Règlement", Money.euros(12)))),
                new Tender.BankTransfer(Money.euros(12)));
    }

    private void offer(OwnTender... tenders) {
        shop.tenderRules(new TenderRules(
                OfferedTenders.DEFAULT.withOwn(List.of(tenders)), CashRounding.FIVE_CENTS, MealVoucherLimit.in("FR")));
    }

    private Sale account(Basket basket, Tender... tenders) {
        var result = shop.checkout((session, sale) -> book(sale))
                .complete(basket.withCustomer(CUSTOMER), List.of(tenders), OWNER, UUID.randomUUID());
        return ((Completed) result).sale();
    }

    /// An account without a limit.
    private ParticipantResult book(SaleInProgress sale) {
        owed = owed.plus(sale.account().change());
        return new ParticipantResult.AccountMoved(sale.account().change(), owed);
    }

    private DayClosing close() {
        var counted = CashCount.ofTotal(Money.of("13.40"));
        return ((Closed) dayEnd.close(OWNER, counted, Money.ZERO, "")).closing();
    }

    private Sale sale(long number) {
        return shop.sales
                .byNumber(new org.comptoir.pos.till.SaleNumber(shop.till.id(), number))
                .orElseThrow();
    }

    private SignedSale signed(long number) {
        return SignedSale.read(
                shop.journal.entry(Chain.SALES, number).orElseThrow().content());
    }

    @Test
    void areSignedByTheFirstVersionThatKnowsThem() {
        assertThat(signed(1)).isInstanceOf(SignedSaleV2.class);
        for (var number = 2; number <= 5; number++) {
            assertThat(signed(number)).isInstanceOf(SignedSaleV3.class);
            assertThat(signed(number).agreesWith(sale(number))).isTrue();
        }
        assertThat(sale(2).change()).as("on what gives change alone").isEqualTo(Money.of("0.10"));
        assertThat(sale(3).rounding()).isEqualTo(Money.ofCents(-2));
        assertThat(sale(3).change()).isEqualTo(Money.of("1.50"));
        assertThat(sale(4).owed()).isEqualTo(Money.euros(20));
        assertThat(sale(5).owed()).isEqualTo(Money.euros(8));
        assertThat(sale(5).turnover()).isEqualTo(Money.ZERO);
    }

    @Test
    void standOnTheClosingEachByItself() {
        var closing = close();

        var figures = closing.figures();
        assertThat(figures.tenders())
                .containsExactly(
                        new TenderTotal(TenderKind.ACCOUNT, 1, Money.euros(20)),
                        new TenderTotal(TenderKind.CARD, 1, Money.of("8.50")),
                        new TenderTotal(TenderKind.CASH, 1, Money.of("8.50")),
                        new TenderTotal(TenderKind.CHEQUE, 1, Money.of("4.90")),
                        new TenderTotal(TenderKind.MEAL_VOUCHER, 2, Money.euros(18)),
                        new TenderTotal(TenderType.of(TOWN.means()), 1, Money.euros(2)),
                        new TenderTotal(TenderType.of(LAVANDE.means()), 1, Money.of("4.90")),
                        new TenderTotal(TenderKind.TRANSFER, 1, Money.euros(12)));
        assertThat(figures.rounding()).isEqualTo(new Counted(1, Money.ofCents(-2)));
        assertThat(figures.accountPaid()).isEqualTo(new Counted(1, Money.euros(12)));
        assertThat(figures.cashExpected())
                .as("cash, and what is counted with it")
                .isEqualTo(Money.of("13.40"));
        assertThat(Money.sum(figures.tenders().stream().map(TenderTotal::amount).toList()))
                .isEqualTo(figures.turnover()
                        .plus(figures.rounding().amount())
                        .plus(figures.accountPaid().amount()));
        var text = shop.journal.entry(Chain.CLOSINGS, 1).orElseThrow().content();
        assertThat(text).startsWith("version=3\n");
        assertThat(SignedClosing.read(text).agreesWith(dayEnd.closing(1).orElseThrow()))
                .isTrue();
        assertThat(sentences()).isEmpty();
    }

    @Test
    void stayReadableOnceTheyAreWithdrawn() {
        offer();
        close();

        assertThat(sale(2).tenders().getLast().type().title(Language.FRENCH)).isEqualTo("La Lavande");
        assertThat(shop.checkout()
                        .complete(
                                basket(HONEY),
                                List.of(new Tender.Own(LAVANDE, Money.euros(9))),
                                OWNER,
                                UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.TenderWithdrawn("La Lavande"));
        assertThat(sentences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update sale set rounding_cents = 0 where number = 3                       | A-000003, rounding of cash
                    update sale set rounding_cents = 5 where number = 1                       | A-000001, rounding of cash
                    update sale_tender set own_name = 'Zinc' where own_name = 'La Lavande'    | name of the payment: signed La Lavande, stored Zinc
                    update sale_tender set in_drawer = false where own_name = 'La Lavande'    | counted with the cash: signed 1, stored 0
                    update sale_tender set pieces = 3 where kind = 'MEAL_VOUCHER'             | count: signed 2, stored 3
                    update sale_tender set kind = 'CARD' where kind = 'CHEQUE'                | kind: signed cheque, stored card
                    update sale_tender set amount_cents = 1 where kind = 'ACCOUNT'            | amount: signed €20.00, stored €0.01
                    update sale_line set kind = 'VOUCHER' where kind = 'ACCOUNT_PAYMENT'      | kind: signed payment of an account, stored voucher
                    update day_closing_part set amount_cents = 9 where kind = 'ROUNDING'      | Day’s end A-1
                    update day_closing_part set own_name = 'Zinc' where own_name <> ''        | Day’s end A-1
                    delete from day_closing_part where kind = 'ACCOUNT_PAID'                  | Day’s end A-1
                    """)
    void areFoundWhenSomebodyChangesThem(String change, String found) {
        close();
        TestDatabases.ownerOf(shop.database)
                .run(session -> assertThat(
                                session.createNativeMutationQuery(change).executeUpdate())
                        .isPositive());

        assertThat(sentences()).anySatisfy(sentence -> assertThat(sentence).contains(found));
    }

    @Test
    void payBackMealVouchersByACreditNoteAlone() {
        var back = shop.returned(sale(2).number(), 1, Quantity.ONE);

        assertThat(shop.complete(back, new Payout.CashPayout(Money.of("24.90"))))
                .isEqualTo(new CheckoutResult.CreditNoteNeeded(Money.euros(18)));
        var result = shop.complete(
                back,
                new Payout.CreditNote(Money.euros(18), null),
                new Payout.OwnPayout(LAVANDE, Money.euros(4)),
                new Payout.TransferPayout(Money.of("2.90")));
        assertThat(result).isInstanceOf(Completed.class);
        var paidOut = ((Completed) result).sale();
        assertThat(paidOut.payouts())
                .extracting(payout -> payout.type().title(Language.ENGLISH))
                .containsExactly("Gift voucher", "La Lavande", "Bank transfer");
        assertThat(shop.sales.byNumber(paidOut.number())).contains(paidOut);
        assertThat(sentences()).isEmpty();
    }

    @Test
    void giveBackToTheAccountUpToWhatIsOwed() {
        var back = shop.returned(sale(4).number(), 1, Quantity.ONE).withCustomer(CUSTOMER);
        var payouts =
                List.<Payout>of(new Payout.AccountPayout(Money.euros(8)), new Payout.CashPayout(Money.of("16.90")));
        var returned = shop.checkout((session, sale) -> book(sale))
                .complete(back, List.of(), payouts, OWNER, UUID.randomUUID());

        assertThat(returned)
                .isInstanceOfSatisfying(
                        Completed.class, done -> assertThat(done.sale().owed()).isEqualTo(Money.ZERO));
        assertThat(shop.complete(
                        shop.returned(sale(1).number(), 1, Quantity.ONE), new Payout.AccountPayout(Money.of("8.50"))))
                .isEqualTo(new CheckoutResult.AccountNeedsCustomer());
        assertThat(sentences()).isEmpty();
    }

    @Test
    void areNoDebtWithoutAnybodyWhoBooksIt() {
        assertThat(shop.checkout()
                        .complete(
                                basket(HONEY).withCustomer(CUSTOMER),
                                List.of(new Tender.OnAccount(Money.of("8.50"))),
                                OWNER,
                                UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.CreditExceeded(Money.ZERO));
    }

    @Test
    void answerARepeatedRequestWithTheSameSale() {
        var request = UUID.randomUUID();
        var goods = Basket.EMPTY.with(BasketLine.at(HONEY, Quantity.ONE, ODD));
        var tenders = List.<Tender>of(new Tender.Cash(Money.of("8.50")));
        var first = shop.checkout().complete(goods, tenders, OWNER, request);
        assertThat(first).isInstanceOf(Completed.class);
        shop.tenderRules(TenderRules.in("FR"));

        assertThat(shop.checkout().complete(goods, tenders, OWNER, request))
                .as("by the rule of then")
                .isEqualTo(new Completed(((Completed) first).sale(), true));
        assertThat(shop.checkout().complete(goods, List.of(new Tender.Cheque(ODD)), OWNER, request))
                .isInstanceOf(CheckoutResult.RequestUsed.class);
    }

    private List<String> sentences() {
        var texts = new FindingText(new Formats(Language.ENGLISH, ZoneOffset.UTC));
        return new BooksAudit(List.of(new TillBooksCheck(shop.database)))
                .run().findings().stream().map(texts::of).toList();
    }
}
