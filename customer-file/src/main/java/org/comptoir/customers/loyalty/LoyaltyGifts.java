package org.comptoir.customers.loyalty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.loyalty.PointsGifts.Occasion;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// Gifts and rewards that somebody gives by hand: birthday gifts of a month, and a voucher for points when a customer
/// asks for it.
public final class LoyaltyGifts {

    private final Database database;
    private final Clock clock;
    private final PointsGifts gifts;

    /// @param clock in the shop's time zone
    public LoyaltyGifts(Database database, Clock clock, PointsGifts gifts) {
        this.database = database;
        this.clock = clock;
        this.gifts = gifts;
    }

    /// Who has a birthday in a month, by day; archived customers are left out.
    public List<BirthdayCustomer> birthdays(SignedInStaff by, YearMonth month) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> birthdays(session, month));
    }

    private static List<BirthdayCustomer> birthdays(StatelessSession session, YearMonth month) {
        var ids = session.createSelectionQuery(
                        "select id from CustomerRow where archived = false and birthMonth = :month", Long.class)
                .setParameter("month", month.getMonthValue())
                .getResultList();
        var given = given(session, ids, month.getYear());
        var found = new ArrayList<BirthdayCustomer>();
        for (var some : Chunks.of(ids)) {
            Customers.customers(session, some.stream().map(CustomerId::new).toList())
                    .forEach(customer -> found.add(of(customer, month, given)));
        }
        found.sort(Comparator.comparing(BirthdayCustomer::day)
                .thenComparing(BirthdayCustomer::listName)
                .thenComparing(BirthdayCustomer::number));
        return List.copyOf(found);
    }

    private static BirthdayCustomer of(Customer customer, YearMonth month, Set<Long> given) {
        var birthday = customer.details().birthday();
        if (birthday == null) {
            throw new IllegalStateException("a month of birth without a day: " + customer.number());
        }
        return new BirthdayCustomer(
                customer.id(),
                customer.number(),
                customer.listName(),
                customer.details().address().town(),
                birthday.inYear(month.getYear()),
                given.contains(customer.id().value()));
    }

    private static Set<Long> given(StatelessSession session, List<Long> customers, int year) {
        var merged = MergedCustomers.of(
                session, customers.stream().map(CustomerId::new).toList());
        var current = merged.stream()
                .collect(Collectors.toMap(
                        one -> one.customer().value(), one -> one.current().value()));
        var ids = Stream.concat(customers.stream(), current.keySet().stream())
                .distinct()
                .toList();
        var given = new HashSet<Long>();
        for (var some : Chunks.of(ids)) {
            session.createSelectionQuery(
                            "select key.customerId from LoyaltyGiftRow where key.occasion = :occasion"
                                    + " and key.year = :year and key.customerId in (:customers)",
                            Long.class)
                    .setParameter("occasion", GiftOccasion.BIRTHDAY)
                    .setParameter("year", year)
                    .setParameterList("customers", some)
                    .getResultList()
                    .forEach(id -> given.add(current.getOrDefault(id, id)));
        }
        return given;
    }

    /// Gives the gift to all of a month who did not get it, each in a transaction of its own; nobody gets it twice in a
    /// year.
    ///
    /// @return to how many; nothing is given where the rules have no birthday gift
    public int giveBirthdays(SignedInStaff by, YearMonth month) {
        by.require(Permission.ISSUE_VOUCHERS);
        var program = database.read(session -> new PointsLedger(session).program());
        if (program.birthday() instanceof BirthdayGift.Nothing) {
            return 0;
        }
        var count = 0;
        for (var customer : database.read(session -> birthdays(session, month))) {
            var occasion = occasion(by, customer.id());
            // Whoever was merged meanwhile is asked for by the name of who they are now.
            var isGiven = database.write(
                    session -> Customers.lockCurrent(session, customer.id()).equals(customer.id())
                            && gifts.giveBirthday(session, program, occasion, month.getYear()));
            count += isGiven ? 1 : 0;
        }
        return count;
    }

    /// Makes one voucher of a customer's points.
    public RewardResult reward(SignedInStaff by, CustomerId customer) {
        by.require(Permission.SELL);
        by.require(Permission.SEE_CUSTOMERS);
        return database.write(session -> {
            var ledger = new PointsLedger(session);
            var program = ledger.program();
            return switch (program.reward()) {
                case PointsReward.Nothing() -> new RewardResult.NotOffered();
                case PointsReward.OfVoucher reward -> {
                    var current = Customers.lockCurrent(session, customer);
                    var made = gifts.reward(session, program, reward, occasion(by, current), 1);
                    var balance = ledger.balance(current);
                    yield made.isEmpty()
                            ? new RewardResult.NotEnough(balance, reward.points())
                            : new RewardResult.Made(made.getFirst(), balance);
                }
            };
        });
    }

    private Occasion occasion(SignedInStaff by, CustomerId customer) {
        return new Occasion(customer, LocalDate.now(clock), clock.instant(), by.name());
    }
}
