package org.comptoir.customers.loyalty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.AttachedPoints;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleToAttach;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class LoyaltyTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private final List<String> events = new ArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private LoyaltyParticipant participant;
    private Database database;
    private Loyalty loyalty;
    private Customer elodie;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        participant = new LoyaltyParticipant(Gifts.in(database));
        loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> events.add(deed.kind() + " by " + deed.who()));
        elodie = Fixtures.created(new Customers(database, CLOCK), Fixtures.elodie());
    }

    @Test
    void aSaleEarnsAndSpendsPoints() {
        assertThat(buy("250.40", 0, Money.ZERO)).isEqualTo(new ParticipantResult.PointsMoved(250, 0, 250));
        assertThat(buy("10.00", 150, Money.of("1.50"))).isEqualTo(new ParticipantResult.PointsMoved(10, 150, 110));

        assertThat(loyalty.balance(elodie.id())).isEqualTo(110);
        assertThat(loyalty.balances(List.of(elodie.id(), new CustomerId(-1)))).containsOnly(entry(elodie.id(), 110));
        assertThat(loyalty.history(elodie.id(), 10))
                .extracting(PointsMovement::points, PointsMovement::reason, PointsMovement::saleNumber)
                .containsExactlyInAnyOrder(
                        tuple(250, PointsReason.EARNED, sale(1)),
                        tuple(-150, PointsReason.SPENT, sale(2)),
                        tuple(10, PointsReason.EARNED, sale(2)));
    }

    @Test
    void pointsOfASaleCannotPayForIt() {
        assertThat(buy("500.00", 100, Money.euros(1))).isEqualTo(new ParticipantResult.NotEnoughPoints(0));
        assertThat(loyalty.history(elodie.id(), 10)).isEmpty();
    }

    @Test
    void refusesPointsAtAnotherValueOrTooFew() {
        buy("300.00", 0, Money.ZERO);

        assertThat(buy("10.00", 200, Money.of("2.01")))
                .isEqualTo(new ParticipantResult.PointsWorthOther(Money.euros(2)));
        assertThat(buy("10.00", 99, Money.of("0.99"))).isEqualTo(new ParticipantResult.PointsTooFew(100));
        assertThat(buy("10.00", 301, Money.of("3.01"))).isEqualTo(new ParticipantResult.NotEnoughPoints(300));
        assertThat(loyalty.balance(elodie.id())).isEqualTo(300);
    }

    @Test
    void anAnonymousCustomerHasNoPoints() {
        assertThat(spend(sale(null, "9.00", 0, Money.ZERO))).isEqualTo(new ParticipantResult.Nothing());
        assertThat(spend(sale(null, "9.00", 100, Money.euros(1)))).isEqualTo(new ParticipantResult.NotEnoughPoints(0));
    }

    @Test
    void aSaleAttachedLaterCreditsWhatDidNotComeBack() {
        var line = PastSales.line(Money.of("20.00"));
        var goods = new ArticleItem(
                requireNonNull(line.article()),
                line.code(),
                line.description(),
                line.soldBy(),
                false,
                requireNonNull(line.tax()),
                line.unitPrice());
        var ticket = new SoldTicket(
                sale(7),
                TODAY,
                List.of(
                        new SoldTicket.Line(
                                1, goods, Quantity.ONE, line.unitPrice(), List.of(), line.total(), Quantity.ONE),
                        new SoldTicket.Line(
                                2,
                                goods,
                                Quantity.of(2),
                                line.unitPrice(),
                                List.of(),
                                Money.of("40.00"),
                                Quantity.ZERO)),
                Money.ZERO,
                SoldTicket.Points.NONE);
        var buyer = new SaleCustomer(elodie.id(), elodie.displayName());

        var attached = database.write(session -> participant.attached(
                session, new SaleToAttach(sale(7), buyer, NOON, TODAY, "Camille", Money.of("60.00"), ticket)));

        assertThat(attached).isEqualTo(new AttachedPoints(60, 40, 40));
        assertThat(loyalty.history(elodie.id(), 10))
                .containsExactly(
                        new PointsMovement(elodie.id(), NOON, 40, PointsReason.ATTACHED, sale(7), "Camille", ""));
        var nobody = new SaleCustomer(new CustomerId(-1), "Nobody");
        assertThatThrownBy(() -> database.run(session -> participant.attached(
                        session, new SaleToAttach(sale(7), nobody, NOON, TODAY, "Camille", Money.of("60.00"), ticket))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rolledBackSalesLeaveNoTrace() {
        assertThatThrownBy(() -> database.run(session -> {
                    participant.participate(session, sale(elodie, "99.00", 0, Money.ZERO));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(loyalty.balance(elodie.id())).isZero();
        assertThat(loyalty.history(elodie.id(), 10)).isEmpty();
    }

    @Test
    void newRulesApplyToTheNextSale() {
        loyalty.changeScheme(OWNER, new LoyaltyScheme(2, Money.ofCents(5), 10));
        loyalty.changeScheme(OWNER, new LoyaltyScheme(3, Money.ofCents(5), 10));
        assertThat(events).containsExactly("settings by " + OWNER.name(), "settings by " + OWNER.name());

        assertThat(loyalty.scheme()).isEqualTo(new LoyaltyScheme(3, Money.ofCents(5), 10));
        assertThat(buy("7.00", 0, Money.ZERO)).isEqualTo(new ParticipantResult.PointsMoved(21, 0, 21));
        assertThatThrownBy(() -> loyalty.changeScheme(CAMILLE, LoyaltyScheme.DEFAULT))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void correctsManuallyButNeverBelowZero() {
        assertThat(loyalty.correct(OWNER, elodie.id(), 50, "carte papier"))
                .isEqualTo(new PointsCorrection.Corrected(50));
        assertThat(loyalty.correct(OWNER, elodie.id(), -51, "")).isEqualTo(new PointsCorrection.NotEnough(50));
        assertThat(loyalty.correct(OWNER, elodie.id(), -50, "é".repeat(300)))
                .isEqualTo(new PointsCorrection.Corrected(0));
        assertThat(loyalty.correct(OWNER, elodie.id(), 0, "")).isInstanceOf(PointsCorrection.OutOfRange.class);
        assertThat(loyalty.correct(OWNER, elodie.id(), 100_001, "")).isInstanceOf(PointsCorrection.OutOfRange.class);
        assertThatThrownBy(() -> loyalty.correct(CAMILLE, elodie.id(), 5, "")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void sixteenConcurrentTillsKeepTheBalanceExact() throws Exception {
        race(16, 10, () -> buy("10.00", 0, Money.ZERO));
        assertThat(loyalty.balance(elodie.id())).isEqualTo(1600);

        var spent = race(16, 4, () -> buy("0.00", 100, Money.euros(1))).stream()
                .filter(ParticipantResult.PointsMoved.class::isInstance)
                .count();

        assertThat(spent).isEqualTo(16);
        assertThat(loyalty.balance(elodie.id())).isZero();
        assertThat(loyalty.history(elodie.id(), 1000).stream()
                        .mapToInt(PointsMovement::points)
                        .sum())
                .isZero();
    }

    private static List<ParticipantResult> race(int threads, int times, Callable<ParticipantResult> work)
            throws Exception {
        try (var tills = Executors.newFixedThreadPool(threads)) {
            var all = tills.invokeAll(
                    IntStream.range(0, threads * times).mapToObj(i -> work).toList());
            var results = new ArrayList<ParticipantResult>();
            for (var future : all) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void reversesThePointsOfReturnedGoods() {
        buy("250.00", 0, Money.ZERO);
        buy("10.00", 200, Money.euros(2));

        assertThat(returned(elodie, 100, 50)).isEqualTo(new ParticipantResult.PointsMoved(0, 0, 100, 50, 10));
        assertThat(loyalty.history(elodie.id(), 2))
                .extracting(PointsMovement::points, PointsMovement::reason)
                .containsExactlyInAnyOrder(tuple(-100, PointsReason.TAKEN_BACK), tuple(50, PointsReason.GIVEN_BACK));
    }

    @Test
    void overdrawsTheBalanceForReturnsOfSpentPoints() {
        buy("250.00", 0, Money.ZERO);
        buy("0.00", 250, Money.of("2.50"));

        returned(elodie, 250, 0);

        assertThat(loyalty.balance(elodie.id())).isEqualTo(-250);
        assertThat(buy("0.00", 100, Money.euros(1))).isEqualTo(new ParticipantResult.NotEnoughPoints(-250));
        assertThat(buy("300.00", 0, Money.ZERO)).isEqualTo(new ParticipantResult.PointsMoved(300, 0, 50));
    }

    @Test
    void deductsReturnedPointsFromTheOriginalCustomer() {
        buy("250.00", 0, Money.ZERO);

        returned(null, 250, 0);

        assertThat(loyalty.balance(elodie.id())).isZero();
    }

    private ParticipantResult returned(@Nullable Customer by, int earned, int spent) {
        var share = new ReturnedShare(new SaleNumber(TillId.FIRST, 1), elodie.id(), earned, spent);
        return spend(new SaleInProgress(
                sale(numbers.incrementAndGet()),
                NOON,
                TODAY,
                by == null ? null : by.atTheTill(),
                List.of(),
                0,
                Money.ZERO,
                AccountOfSale.NONE,
                List.of(share),
                List.of(),
                "Camille"));
    }

    private static SaleNumber sale(long number) {
        return new SaleNumber(TillId.FIRST, number);
    }

    private ParticipantResult buy(String earning, int points, Money value) {
        return spend(sale(elodie, earning, points, value));
    }

    private ParticipantResult spend(SaleInProgress sale) {
        return database.write(session -> participant.participate(session, sale));
    }

    private SaleInProgress sale(@Nullable Customer customer, String earning, int points, Money value) {
        return new SaleInProgress(
                sale(numbers.incrementAndGet()),
                NOON,
                TODAY,
                customer == null ? null : customer.atTheTill(),
                List.of(PastSales.line(Money.of(earning).plus(value))),
                points,
                value,
                AccountOfSale.NONE,
                List.of(),
                List.of(),
                "Camille");
    }
}
