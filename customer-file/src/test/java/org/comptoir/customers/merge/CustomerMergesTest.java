package org.comptoir.customers.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.account.AccountCheck;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.history.CustomerEdit;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.customer.history.EditKind;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.loyalty.PointsCheck;
import org.comptoir.customers.merge.MergeResult.Merged;
import org.comptoir.customers.timeline.Note;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.customers.transfer.dryrun.ConsentNews;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerMergesTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private final List<String> signed = new ArrayList<>();
    private final AuditTrail trail = (session, deed, rows) -> signed.add(deed.details());
    private Database database;
    private Customers customers;
    private Loyalty loyalty;
    private Accounts accounts;
    private Consents consents;
    private Notes notes;
    private CustomerMerges merges;
    private Customer elodie;
    private Customer initial;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        customers = new Customers(database, CLOCK);
        loyalty = new Loyalty(database, CLOCK, trail);
        accounts = new Accounts(database, trail);
        consents = new Consents(database, CLOCK, trail);
        notes = new Notes(database, CLOCK);
        merges = new CustomerMerges(database, CLOCK, customers, trail);
        elodie = Fixtures.created(customers, Fixtures.elodie());
        initial = Fixtures.created(
                customers,
                CustomerDetails.person(PersonName.of("E.", "Durand"))
                        .draft()
                        .phone(PhoneNumber.read("06 39 98 48 12", "FR"))
                        .email(new EmailAddress("e.durand@mel.example"))
                        .address(new PostalAddress("3, montée du Château", "84120", "Pertuis", "", "FR"))
                        .birthday(new Birthday(9, 15, 1984))
                        .tags(List.of("mailing"))
                        .formerNumber("F-77")
                        .build());
    }

    private Customer now(Customer customer) {
        return database.read(session -> Customers.customers(session, List.of(customer.id())))
                .getFirst();
    }

    private Merged merged(Customer kept, Customer... others) {
        var records = new ArrayList<Customer>();
        records.add(now(kept));
        for (var other : others) {
            records.add(now(other));
        }
        return (Merged) merges.merge(OWNER, MergeChoice.of(records));
    }

    /// The last sale registers the till that the checks ask for.
    private void holds() {
        PastSales.sold(database, 99, elodie.id(), NOON, 1_00);
        var findings = new ArrayList<Finding>();
        new PointsCheck(database).run(findings::add);
        new AccountCheck(database).run(findings::add);
        assertThat(findings).isEmpty();
    }

    private void owes(Customer customer, long limit, long owed) {
        accounts.limit(OWNER, customer.id(), Money.ofCents(limit));
        database.run(session -> {
            PortableSql.change(
                    session,
                    "update customer_account set owed_cents = ? where customer_id = ?",
                    owed,
                    customer.id().value());
            PortableSql.change(
                    session,
                    "insert into account_movement (id, customer_id, moved_at, amount_cents, reason, sale_till,"
                            + " sale_number, staff_name) values (?, ?, cast('2026-03-01 10:00:00' as timestamp), ?,"
                            + " 'MERGED', '', 0, 'Ana')",
                    900 + customer.id().value(),
                    customer.id().value(),
                    owed);
        });
    }

    private int latest(Customer customer) {
        return database.read(
                session -> new PurchaseHistory(session).latest(customer.id(), 9).size());
    }

    @Test
    void oneRecordHasAllOfBothAndTheOldNumberFindsIt() {
        loyalty.correct(OWNER, elodie.id(), 120, "");
        loyalty.correct(OWNER, initial.id(), 30, "");
        owes(elodie, 100_00, 2_00);
        owes(initial, 50_00, 12_00);
        notes.add(OWNER, initial.id(), "Aime le bleu");
        PastSales.sold(database, 1, initial.id(), NOON.minusSeconds(60), 40_00);
        PastSales.sold(database, 2, elodie.id(), NOON, 2_00);

        var kept = merged(elodie, initial).now();

        assertThat(kept.details().displayName()).isEqualTo("Élodie Durand-Lefèvre");
        assertThat(kept.details().birthday()).isEqualTo(new Birthday(9, 15, 1984));
        assertThat(kept.details().phones()).hasSize(1);
        assertThat(kept.details().emails())
                .extracting(ContactEmail::address)
                .containsExactlyInAnyOrder("elodie.dl@courriel.example", "e.durand@mel.example");
        assertThat(kept.details().emails().stream().filter(ContactEmail::preferred))
                .hasSize(1);
        assertThat(kept.details().addresses()).hasSize(2);
        assertThat(kept.details().tags()).containsExactly("Atelier", "fidèle", "mailing");
        assertThat(loyalty.balance(kept.id())).isEqualTo(150);
        assertThat(accounts.of(kept.id())).isEqualTo(new CustomerAccount(Money.ofCents(50_00), Money.ofCents(14_00)));
        assertThat(notes.ofCustomer(kept.id(), 9)).extracting(Note::text).containsExactly("Aime le bleu");
        var sales = new Sales(database);
        assertThat(latest(kept)).isEqualTo(2);
        assertThat(sales.totals(kept.id(), NOON.minus(Duration.ofDays(9)), LocalDate.of(2026, 1, 1))
                        .spent())
                .isEqualTo(Money.ofCents(42_00));
        assertThat(customers.byNumber(initial.number())).map(Customer::id).contains(kept.id());
        assertThat(customers.byCard(initial.cardCode().text()))
                .map(Customer::id)
                .contains(kept.id());
        assertThat(customers.exactly("F-77", "FR", 9)).extracting(Customer::id).containsExactly(kept.id());
        assertThat(customers.customer(initial.id())).map(Customer::id).contains(kept.id());
        assertThat(signed).contains("merged " + initial.number() + " into " + elodie.number());
        holds();
    }

    @Test
    void takenBackEachHasItsOwnAndLaterFactsStay() {
        loyalty.correct(OWNER, initial.id(), 30, "");
        owes(initial, 50_00, 12_00);
        var before = now(elodie).details();
        var merge = merged(elodie, initial);
        loyalty.correct(OWNER, elodie.id(), 7, "");
        var since = merge.now();
        customers.change(
                OWNER,
                since.id(),
                since.version(),
                since.details().draft().jobTitle("Fleuriste").build());
        PastSales.sold(database, 1, elodie.id(), NOON, 5_00);

        assertThat(merges.unmerge(OWNER, merge.id())).isInstanceOf(UnmergeResult.Undone.class);

        assertThat(now(elodie).details())
                .isEqualTo(before.draft().jobTitle("Fleuriste").build());
        assertThat(now(initial).archived()).isFalse();
        assertThat(now(initial).details()).isEqualTo(initial.details());
        assertThat(customers.byNumber(initial.number())).map(Customer::id).contains(initial.id());
        assertThat(loyalty.balance(elodie.id())).isEqualTo(7);
        assertThat(loyalty.balance(initial.id())).isEqualTo(30);
        assertThat(accounts.of(elodie.id())).isEqualTo(CustomerAccount.NONE);
        assertThat(accounts.of(initial.id()))
                .isEqualTo(new CustomerAccount(Money.ofCents(50_00), Money.ofCents(12_00)));
        assertThat(latest(elodie)).isEqualTo(1);
        assertThat(merges.unmerge(OWNER, merge.id())).isEqualTo(new UnmergeResult.NoneOpen());
        assertThat(customers.edits(OWNER, elodie.id(), 9))
                .extracting(CustomerEdit::kind)
                .containsExactly(EditKind.UNMERGED, EditKind.EDITED, EditKind.MERGED);
        holds();
    }

    @Test
    void whatWasSpentOrPaidCannotGoBack() {
        loyalty.correct(OWNER, initial.id(), 30, "");
        owes(initial, 50_00, 12_00);
        var merge = merged(elodie, initial);
        loyalty.correct(OWNER, elodie.id(), -20, "");

        assertThat(merges.unmerge(OWNER, merge.id())).isEqualTo(new UnmergeResult.PointsSpent(30, 10));
        assertThat(loyalty.balance(elodie.id())).isEqualTo(10);

        loyalty.correct(OWNER, elodie.id(), 20, "");
        database.run(session -> PortableSql.change(session, "update customer_account set owed_cents = 1199"));
        assertThat(merges.unmerge(OWNER, merge.id())).isEqualTo(new UnmergeResult.DebtPaid(Money.ofCents(12_00)));
        assertThat(accounts.of(elodie.id()).owed()).isEqualTo(Money.ofCents(11_99));
        assertThat(loyalty.balance(elodie.id())).isEqualTo(30);
        var late = new CustomerMerges(
                database, Clock.fixed(NOON.plus(Duration.ofDays(31)), ZoneOffset.UTC), customers, trail);
        assertThat(late.unmerge(OWNER, merge.id())).isInstanceOf(UnmergeResult.TooLate.class);
    }

    @Test
    void theStrictestConsentHoldsUntilTheyAreAskedAgain() {
        consents.record(OWNER, elodie.id(), said(Channel.EMAIL, true));
        consents.record(OWNER, initial.id(), said(Channel.EMAIL, false));
        consents.record(OWNER, initial.id(), said(Channel.SMS, true));
        var merge = merged(elodie, initial);

        assertThat(consents.forCustomer(elodie.id()).state(Channel.EMAIL)).isEqualTo(ConsentState.REFUSED);
        assertThat(consents.forCustomer(elodie.id()).state(Channel.SMS)).isEqualTo(ConsentState.GIVEN);
        assertThat(consents.forCustomer(elodie.id()).state(Channel.PHONE)).isEqualTo(ConsentState.UNKNOWN);
        assertThat(consents.history(elodie.id(), 9)).hasSize(3);

        var later = new Consents(database, Clock.fixed(NOON.plusSeconds(9), ZoneOffset.UTC), trail);
        later.record(OWNER, elodie.id(), said(Channel.EMAIL, true));
        assertThat(consents.forCustomer(elodie.id()).state(Channel.EMAIL)).isEqualTo(ConsentState.GIVEN);

        merges.unmerge(OWNER, merge.id());
        assertThat(consents.forCustomer(initial.id()).state(Channel.EMAIL)).isEqualTo(ConsentState.REFUSED);
        assertThat(consents.forCustomer(elodie.id()).state(Channel.SMS)).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void filesTellWhatHoldsOfAllRecordsAndNoneLiftsARefusal() {
        var year = Duration.ofDays(365);
        new Consents(database, Clock.offset(CLOCK, year.negated()), trail)
                .record(OWNER, elodie.id(), said(Channel.EMAIL, true));
        consents.record(OWNER, initial.id(), said(Channel.EMAIL, false));
        notes.add(OWNER, elodie.id(), "Aime le vert");
        notes.add(OWNER, initial.id(), "Aime le bleu");
        merged(elodie, initial);

        var decisions = database.read(session -> Consents.decisions(session, List.of(elodie.id())));
        assertThat(Objects.requireNonNull(decisions.get(elodie.id())).getLast().state())
                .isEqualTo(ConsentState.REFUSED);
        var yes = new ImportedConsent(Channel.EMAIL, true, LocalDate.of(2025, 10, 1), "newsletter");
        assertThat(ConsentNews.of(yes, Objects.requireNonNull(decisions.get(elodie.id())), ZoneOffset.UTC))
                .isEqualTo(ConsentNews.OLDER);
        var texts = database.read(session -> Notes.textsOf(session, List.of(elodie.id(), initial.id())));
        assertThat(texts)
                .containsEntry(elodie.id(), List.of("Aime le vert", "Aime le bleu"))
                .as("an archived record keeps telling its own")
                .containsEntry(initial.id(), List.of("Aime le bleu"));
    }

    @Test
    void ofTwoRefusalsTheLaterOneHolds() {
        var third = Fixtures.created(customers, Fixtures.person("Élodie", "Lefèvre", "Pertuis"));
        new Consents(database, Clock.offset(CLOCK, Duration.ofDays(-900)), trail)
                .record(OWNER, third.id(), said(Channel.EMAIL, false));
        consents.record(OWNER, initial.id(), said(Channel.EMAIL, false));
        merged(elodie, third, initial);

        assertThat(consents.forCustomer(elodie.id()).last().get(Channel.EMAIL))
                .extracting(ConsentRecord::recordedAt)
                .isEqualTo(NOON);
    }

    private static ConsentStatement said(Channel channel, boolean isYes) {
        return ConsentStatement.verbal(channel, isYes);
    }

    @Test
    void chainsOfMergesComeApartInTheOrderInWhichTheyWereMade() {
        var third = Fixtures.created(customers, Fixtures.person("Élodie", "Lefèvre", "Pertuis"));
        loyalty.correct(OWNER, initial.id(), 30, "");
        var first = merged(elodie, initial);
        var second = merged(third, elodie);

        assertThat(customers.byNumber(initial.number())).map(Customer::id).contains(third.id());
        assertThat(loyalty.balance(third.id())).isEqualTo(30);
        assertThat(merges.unmerge(OWNER, first.id())).isInstanceOf(UnmergeResult.MergedAgain.class);
        assertThat(merges.unmerge(OWNER, second.id())).isInstanceOf(UnmergeResult.Undone.class);
        assertThat(customers.byNumber(initial.number())).map(Customer::id).contains(elodie.id());
        assertThat(merges.unmerge(OWNER, first.id())).isInstanceOf(UnmergeResult.Undone.class);
        assertThat(loyalty.balance(initial.id())).isEqualTo(30);
        holds();
    }

    @Test
    void whoIsMergedByTwoAtOnceIsMergedOnce() throws Exception {
        for (var round = 0; round < 4; round++) {
            var a = Fixtures.created(customers, Fixtures.person("A", "Round" + round, "Apt"));
            var b = Fixtures.created(customers, Fixtures.person("B", "Round" + round, "Apt"));
            var c = Fixtures.created(customers, Fixtures.person("C", "Round" + round, "Apt"));
            loyalty.correct(OWNER, a.id(), 10, "");
            Callable<MergeResult> aIntoB = () -> merges.merge(OWNER, MergeChoice.of(List.of(b, a)));
            Callable<MergeResult> bIntoC = () -> merges.merge(OWNER, MergeChoice.of(List.of(c, b)));
            Callable<MergeResult> again = () -> merges.merge(OWNER, MergeChoice.of(List.of(b, a)));
            var results = new ArrayList<MergeResult>();
            try (var people = Executors.newFixedThreadPool(3)) {
                for (var done : people.invokeAll(List.of(aIntoB, bIntoC, again))) {
                    results.add(done.get());
                }
            }

            assertThat(results.stream().filter(Merged.class::isInstance)).hasSize(1);
            var all = List.of(a, b, c).stream()
                    .map(Customer::id)
                    .mapToInt(loyalty::balance)
                    .sum();
            assertThat(all).isEqualTo(10);
        }
        holds();
    }

    @Test
    void pointsAndLimitsOfWhoIsBeingMergedGoToWhoIsKept() throws Exception {
        for (var round = 0; round < 4; round++) {
            var kept = Fixtures.created(customers, Fixtures.person("A", "Kept" + round, "Apt"));
            var other = Fixtures.created(customers, Fixtures.person("B", "Other" + round, "Apt"));
            Callable<Object> merge = () -> merges.merge(OWNER, MergeChoice.of(List.of(kept, other)));
            Callable<Object> correct = () -> loyalty.correct(OWNER, other.id(), 10, "");
            Callable<Object> limit = () -> accounts.limit(OWNER, other.id(), Money.euros(50));
            try (var people = Executors.newFixedThreadPool(3)) {
                for (var done : people.invokeAll(List.of(merge, correct, limit))) {
                    done.get();
                }
            }

            assertThat(loyalty.balance(kept.id())).isEqualTo(10);
            assertThat(loyalty.balance(other.id())).isZero();
            assertThat(accounts.of(kept.id()).limit()).isEqualTo(Money.euros(50));
        }
        holds();
    }

    @Test
    void whatWasChangedMeanwhileIsLookedAtAgain() {
        var seen = MergeChoice.of(List.of(elodie, initial));
        customers.change(OWNER, initial.id(), initial.version(), Fixtures.elodie());

        assertThat(merges.merge(OWNER, seen)).isInstanceOf(MergeResult.ChangedMeanwhile.class);
        assertThatThrownBy(() -> merges.merge(Fixtures.CAMILLE, seen)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void anEditIsPutBackWithoutWhatWasChangedSince() {
        customers.change(
                OWNER,
                elodie.id(),
                elodie.version(),
                elodie.details()
                        .draft()
                        .name(PersonName.of("Elise", "Durand"))
                        .tags(List.of("fidèle", "new"))
                        .build());
        var edit = customers.edits(OWNER, elodie.id(), 1).getFirst();
        assertThat(edit.fields()).containsExactly(DetailField.NAME, DetailField.TAGS);
        var since = now(elodie);
        customers.change(
                OWNER,
                elodie.id(),
                since.version(),
                since.details().draft().tags(List.of("fidèle", "new", "later")).build());

        customers.putBack(OWNER, elodie.id(), edit.id());

        assertThat(now(elodie).details().name()).isEqualTo(elodie.details().name());
        assertThat(now(elodie).details().tags()).containsExactly("Atelier", "fidèle", "later");
    }

    @Test
    void whatIsChosenComesFirst() {
        var choice = MergeChoice.of(List.of(elodie, initial)).with(DetailField.ADDRESS, initial.id());

        assertThat(choice.details().address().street()).isEqualTo("3, montée du Château");
        assertThat(choice.details().addresses()).hasSize(2);
        assertThat(choice.whose(DetailField.NAME)).isEqualTo(elodie);
        assertThat(new MergeChoice(List.of(elodie, initial), Map.of()).details().birthday())
                .isNull();
    }
}
