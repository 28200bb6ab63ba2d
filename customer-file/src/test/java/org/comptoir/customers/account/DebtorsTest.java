package org.comptoir.customers.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.merge.CustomerMerges;
import org.comptoir.customers.merge.MergeChoice;
import org.comptoir.customers.merge.MergeResult;
import org.comptoir.customers.merge.UnmergeResult;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class DebtorsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");
    private static final PaymentTerm TERM = new PaymentTerm(30, false);

    @Parameter
    TestEngine engine;

    private final AtomicLong numbers = new AtomicLong();
    private final List<Customer> people = new ArrayList<>();
    private Database database;
    private Customers customers;
    private Accounts accounts;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        accounts = new Accounts(database, (session, deed, rows) -> {});
        for (var name : List.of("Anna", "Bruno", "Chloé")) {
            var person = Fixtures.created(customers, Fixtures.person(name, "Rossi", "Torino"));
            accounts.limit(OWNER, person.id(), Money.euros(1000));
            people.add(person);
        }
    }

    @Test
    void addsUpToWhatIsOwedWhateverHappens() {
        var merges = new CustomerMerges(database, CLOCK, customers, (session, deed, rows) -> {});
        var random = new Random(71);
        var apart = new ArrayList<>(people);
        var merged = new ArrayDeque<MergeResult.Merged>();
        for (var step = 0; step < 80; step++) {
            var who = apart.get(random.nextInt(apart.size()));
            var amount = Money.ofCents(1 + random.nextInt(3000));
            var owed = accounts.of(who.id()).owed();
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> book(who, new AccountOfSale(amount, Money.ZERO, Money.ZERO), NOON);
                case 3, 4 -> book(who, new AccountOfSale(Money.ZERO, amount.min(owed), Money.ZERO), NOON);
                case 5 -> book(who, new AccountOfSale(Money.ZERO, Money.ZERO, amount.min(owed)), NOON);
                case 6 -> {
                    if (apart.size() > 1) {
                        var pair = List.of(
                                customers.customer(apart.get(0).id()).orElseThrow(),
                                customers.customer(apart.get(1).id()).orElseThrow());
                        if (merges.merge(OWNER, MergeChoice.of(pair)) instanceof MergeResult.Merged done) {
                            merged.push(done);
                        }
                    }
                }
                default -> {
                    if (!merged.isEmpty()
                            && merges.unmerge(OWNER, merged.peek().id()) instanceof UnmergeResult.Undone) {
                        merged.pop();
                    }
                }
            }
            apart.clear();
            people.stream()
                    .filter(person -> database.read(session -> MergedCustomers.current(session, person.id()))
                            .equals(person.id()))
                    .forEach(apart::add);
            var isRight = apart.stream()
                    .allMatch(person ->
                            open(person).equals(accounts.of(person.id()).owed()));
            assertThat(isRight).as("step " + step).isTrue();
        }
        assertThat(merged.size() + numbers.get()).isGreaterThan(20);
    }

    private Money open(Customer person) {
        return debtors(CLOCK)
                .of(OWNER, person.id())
                .map(debtor ->
                        Money.sum(debtor.items().stream().map(OpenItem::open).toList()))
                .orElse(Money.ZERO);
    }

    @Test
    void tellsWhoOwesSinceWhen() {
        charge(0, "100", 95);
        charge(0, "50", 20);
        pay(0, "30", 10);
        charge(1, "20", 5);
        charge(2, "9", 40);
        pay(2, "9", 1);

        var all = debtors(CLOCK).all(CAMILLE);

        assertThat(all).extracting(debtor -> debtor.customer().id()).containsExactly(id(0), id(1));
        assertThat(all.getFirst().of(AgeBand.OVER_90)).isEqualTo(Money.ZERO);
        assertThat(all.getFirst().of(AgeBand.TO_90)).isEqualTo(Money.euros(70));
        assertThat(all.getFirst().of(AgeBand.NOT_DUE)).isEqualTo(Money.euros(50));
        assertThat(all.getFirst().overdueSince()).isEqualTo(TODAY.minusDays(65));
        assertThat(all.getLast().overdueSince()).isNull();
        assertThat(all.getFirst().overLimit()).isEqualTo(Money.ZERO);
    }

    @Test
    void keepsATermThatWasAgreed() {
        charge(0, "100", 20);
        var debtors = debtors(CLOCK);

        assertThat(debtors.agree(OWNER, id(0), new PaymentTerm(10, false))).isTrue();
        assertThat(debtors.of(OWNER, id(0)).orElseThrow().overdueSince()).isEqualTo(TODAY.minusDays(10));
        assertThat(debtors.agree(OWNER, id(0), null)).isTrue();
        assertThat(debtors.of(OWNER, id(0)).orElseThrow().overdueSince()).isNull();
        assertThatThrownBy(() -> debtors.agree(CAMILLE, id(0), TERM)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void statesAPeriodWithWhatWasBefore() {
        charge(0, "100", 60);
        pay(0, "40", 30);
        charge(0, "7", 3);

        var statement = new AccountStatements(database, CLOCK, () -> TERM)
                .of(OWNER, List.of(id(0), id(1)), TODAY.minusDays(40), TODAY.minusDays(4))
                .getFirst();

        assertThat(statement.opening()).isEqualTo(Money.euros(100));
        assertThat(statement.movements()).extracting(AccountMovement::amount).containsExactly(Money.euros(-40));
        assertThat(statement.closing()).isEqualTo(Money.euros(60));
        assertThat(statement.open()).extracting(OpenItem::open).containsExactly(Money.euros(60));
    }

    @Test
    void remindsInThreeStepsAndBeginsAnewOncePaid() {
        charge(0, "100", 40);
        charge(1, "9.99", 90);
        var first = reminders(0).due(OWNER);
        assertThat(first).extracting(ReminderProposal::step).containsExactly(ReminderStep.FRIENDLY);

        assertThat(reminders(0).remind(OWNER, first)).hasSize(1);
        assertThat(reminders(0).remind(OWNER, first))
                .as("by another till at once")
                .isEmpty();
        assertThat(reminders(14).due(OWNER)).isEmpty();
        var second = reminders(15).due(OWNER);
        assertThat(second).extracting(ReminderProposal::step).containsExactly(ReminderStep.FIRM);
        var kept = reminders(15).remind(OWNER, second).getFirst();
        assertThat(reminders(15).undo(OWNER, kept)).isTrue();
        assertThat(reminders(15).undo(OWNER, kept)).as("only once").isFalse();
        reminders(16).remind(OWNER, reminders(16).due(OWNER));
        reminders(40).remind(OWNER, reminders(40).due(OWNER));
        assertThat(reminders(99).due(OWNER)).as("after the last step").isEmpty();
        assertThat(reminders(99).ofCustomer(OWNER, id(0), 9))
                .extracting(PaymentReminder::step)
                .containsExactly(ReminderStep.LAST, ReminderStep.FIRM, ReminderStep.FIRM, ReminderStep.FRIENDLY);

        book(people.getFirst(), new AccountOfSale(Money.ZERO, Money.euros(100), Money.ZERO), at(-99));
        charge(0, "80", -99);
        assertThat(reminders(139).due(OWNER)).extracting(ReminderProposal::step).containsExactly(ReminderStep.FRIENDLY);
    }

    @Test
    void leavesThoseAloneWithWhomItWasArranged() {
        charge(0, "100", 60);
        var debtors = debtors(CLOCK);

        debtors.hold(OWNER, id(0), new ReminderHold(ReminderHold.Reason.ARRANGED, TODAY.plusDays(10)));
        assertThat(reminders(10).due(OWNER)).isEmpty();
        assertThat(reminders(11).due(OWNER)).hasSize(1);
        debtors.hold(OWNER, id(0), new ReminderHold(ReminderHold.Reason.DISPUTED, null));
        assertThat(reminders(11).due(OWNER)).isEmpty();
        debtors.hold(OWNER, id(0), null);
        assertThat(reminders(11).due(OWNER)).hasSize(1);
        var due = reminders(11).due(OWNER);
        assertThatThrownBy(() -> reminders(11).remind(CAMILLE, due)).isInstanceOf(NotPermitted.class);
    }

    private Debtors debtors(Clock clock) {
        return new Debtors(database, clock, () -> TERM);
    }

    private PaymentReminders reminders(int daysLater) {
        var clock = Clock.offset(CLOCK, Duration.ofDays(daysLater));
        return new PaymentReminders(database, clock, debtors(clock), () -> ReminderRules.DEFAULT);
    }

    private CustomerId id(int person) {
        return people.get(person).id();
    }

    private static Instant at(int daysAgo) {
        return NOON.minus(Duration.ofDays(daysAgo));
    }

    private void charge(int person, String amount, int daysAgo) {
        book(people.get(person), new AccountOfSale(Money.of(amount), Money.ZERO, Money.ZERO), at(daysAgo));
    }

    private void pay(int person, String amount, int daysAgo) {
        book(people.get(person), new AccountOfSale(Money.ZERO, Money.of(amount), Money.ZERO), at(daysAgo));
    }

    private void book(Customer customer, AccountOfSale account, Instant at) {
        var sale = new SaleInProgress(
                new SaleNumber(TillId.FIRST, numbers.incrementAndGet()),
                at,
                TODAY,
                customer.atTheTill(),
                List.of(),
                0,
                Money.ZERO,
                account,
                List.of(),
                List.of(),
                "Camille");
        var booked = database.write(session -> new AccountParticipant().participate(session, sale));
        assertThat(booked).isInstanceOfAny(ParticipantResult.AccountMoved.class, ParticipantResult.Nothing.class);
    }
}
