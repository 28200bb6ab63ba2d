package org.comptoir.customers.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Asks those who should have paid to do so, in three steps. Who has paid what was asked for begins anew.
public final class PaymentReminders {

    private static final Comparator<PaymentReminder> NEWEST =
            Comparator.comparing(PaymentReminder::at).thenComparing(PaymentReminder::id);

    private final Database database;
    private final Clock clock;
    private final Debtors debtors;
    private final Supplier<ReminderRules> rules;

    /// @param clock in the shop's time zone
    public PaymentReminders(Database database, Clock clock, Debtors debtors, Supplier<ReminderRules> rules) {
        this.database = database;
        this.clock = clock;
        this.debtors = debtors;
        this.rules = rules;
    }

    /// Who is to be reminded today, by name. Whose debt is in dispute or arranged is left out, and who had the last
    /// step.
    public List<ReminderProposal> due(SignedInStaff by) {
        var all = debtors.all(by);
        var now = rules.get();
        var last = database.read(session ->
                last(session, all.stream().map(debtor -> debtor.customer().id()).toList()));
        return all.stream()
                .flatMap(debtor -> proposal(debtor, last.get(debtor.customer().id()), now).stream())
                .toList();
    }

    private Optional<ReminderProposal> proposal(Debtor debtor, @Nullable PaymentReminder last, ReminderRules rule) {
        var since = debtor.overdueSince();
        var today = debtor.today();
        if (since == null
                || debtor.isHeld()
                || ChronoUnit.DAYS.between(since, today) < rule.daysLate()
                || debtor.overdueAmount().compareTo(rule.minimum()) < 0) {
            return Optional.empty();
        }
        // What was due on the day of the letter was not late then, and not in it.
        if (last == null || !day(last.at()).isAfter(since)) {
            return Optional.of(new ReminderProposal(debtor, ReminderStep.FRIENDLY, null));
        }
        return ChronoUnit.DAYS.between(day(last.at()), today) < rule.daysBetween()
                ? Optional.empty()
                : last.step().next().map(step -> new ReminderProposal(debtor, step, last));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /// Keeps that the letters went out. Who was reminded meanwhile, by another till, is left out.
    ///
    /// @return what was kept
    public List<PaymentReminder> remind(SignedInStaff by, List<ReminderProposal> proposals) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var kept = new ArrayList<PaymentReminder>();
            // In one order, so that two who do it at once wait for each other.
            var ids =
                    proposals.stream().map(one -> one.debtor().customer().id()).toList();
            Customers.lock(session, ids);
            var last = last(session, ids);
            for (var proposal : proposals) {
                var customer = proposal.debtor().customer().id();
                var before = last.get(customer);
                var isSame = before == null
                        ? proposal.last() == null
                        : proposal.last() == null
                                ? proposal.step() == ReminderStep.FRIENDLY && isOlder(before, proposal.debtor())
                                : proposal.last().id() == before.id();
                if (isSame) {
                    var row = new AccountReminderRow();
                    row.customerId = customer.value();
                    row.step = proposal.step();
                    row.remindedAt = clock.instant();
                    row.overdueCents = proposal.debtor().overdueAmount().cents();
                    row.staffName = by.name();
                    session.insert(row);
                    kept.add(row.reminder());
                }
            }
            return List.copyOf(kept);
        });
    }

    private boolean isOlder(PaymentReminder before, Debtor debtor) {
        var since = debtor.overdueSince();
        return since != null && !day(before.at()).isAfter(since);
    }

    /// Takes a letter back that did not go out. Only the latest of a customer can be.
    ///
    /// @return whether it was
    public boolean undo(SignedInStaff by, PaymentReminder reminder) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var customer = Customers.lockCurrent(session, reminder.customer());
            var latest = last(session, List.of(customer)).get(customer);
            if (latest == null || latest.id() != reminder.id()) {
                return false;
            }
            session.createMutationQuery("update AccountReminderRow set undoneAt = :at, undoneBy = :by where id = :id")
                    .setParameter("at", clock.instant())
                    .setParameter("by", by.name())
                    .setParameter("id", reminder.id())
                    .executeUpdate();
            return true;
        });
    }

    /// The latest of a customer, newest first, those that were taken back among them.
    public List<PaymentReminder> ofCustomer(SignedInStaff by, CustomerId customer, int limit) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> session.createSelectionQuery(
                        "from AccountReminderRow where customerId in (:customers) order by remindedAt desc, id desc",
                        AccountReminderRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultStream()
                .map(AccountReminderRow::reminder)
                .toList());
    }

    /// The latest of each that went out.
    private static Map<CustomerId, PaymentReminder> last(StatelessSession session, Collection<CustomerId> customers) {
        var owners = new HashMap<Long, CustomerId>();
        customers.forEach(customer -> owners.put(customer.value(), customer));
        MergedCustomers.of(session, customers)
                .forEach(merged -> owners.put(merged.customer().value(), merged.current()));
        var last = new HashMap<CustomerId, PaymentReminder>();
        for (var some : Chunks.of(List.copyOf(owners.keySet()))) {
            session.createSelectionQuery(
                            "from AccountReminderRow where customerId in (:customers) and undoneAt is null",
                            AccountReminderRow.class)
                    .setParameterList("customers", some)
                    .getResultStream()
                    .map(AccountReminderRow::reminder)
                    .forEach(reminder -> last.merge(
                            Objects.requireNonNull(
                                    owners.get(reminder.customer().value())),
                            reminder,
                            (one, other) -> NEWEST.compare(one, other) > 0 ? one : other));
        }
        return last;
    }
}
