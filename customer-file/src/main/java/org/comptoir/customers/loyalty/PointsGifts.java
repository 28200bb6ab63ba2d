package org.comptoir.customers.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// What the rules give beside what purchases earn, within the caller's transaction: points of welcome, birthday gifts
/// and vouchers for points. No sale signs them, so the technical log does.
public final class PointsGifts {

    /// The most vouchers that one sale makes; what is left becomes vouchers with the next.
    private static final int MAX_REWARDS = 20;

    private final AuditTrail trail;
    private final Vouchers vouchers;
    private final Supplier<Language> language;

    /// @param language of the shop, in which vouchers are named
    public PointsGifts(AuditTrail trail, Vouchers vouchers, Supplier<Language> language) {
        this.trail = trail;
        this.vouchers = vouchers;
        this.language = language;
    }

    /// To whom, on which business day, at which moment, and by whom.
    record Occasion(CustomerId customer, LocalDate day, Instant at, String staffName) {}

    /// Gives what is due to somebody who buys. The customer is locked first where something is: whoever holds a balance
    /// must not wait for them.
    void toBuyer(StatelessSession session, LoyaltyProgram program, Occasion occasion) {
        welcome(session, program, occasion);
        birthday(session, program, occasion);
    }

    private void welcome(StatelessSession session, LoyaltyProgram program, Occasion occasion) {
        var customer = occasion.customer();
        if (program.welcome() == 0 || session.get(PointsBalanceRow.class, customer.value()) != null) {
            return;
        }
        var ledger = new PointsLedger(session);
        ledger.lockCustomer(customer);
        if (session.get(PointsBalanceRow.class, customer.value()) == null
                && note(session, occasion, GiftOccasion.WELCOME, 0)) {
            move(session, occasion, program.welcome(), PointsReason.WELCOME);
        }
    }

    private void birthday(StatelessSession session, LoyaltyProgram program, Occasion occasion) {
        switch (program.birthday()) {
            case BirthdayGift.Nothing() -> {}
            case BirthdayGift.OfPoints(var ignored, var days) ->
                near(session, occasion, days).ifPresent(year -> giveBirthday(session, program, occasion, year));
            case BirthdayGift.OfVoucher(var ignored, var days) ->
                near(session, occasion, days).ifPresent(year -> giveBirthday(session, program, occasion, year));
        }
    }

    /// The year of a birthday near the day, also when that is in another year.
    private static Optional<Integer> near(StatelessSession session, Occasion occasion, int days) {
        return Customers.customers(session, List.of(occasion.customer())).stream()
                .flatMap(customer -> Optional.ofNullable(customer.details().birthday()).stream())
                .flatMap(birthday -> near(birthday, occasion.day(), days).stream())
                .findFirst();
    }

    static Optional<Integer> near(Birthday birthday, LocalDate day, int days) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .filter(year -> Math.abs(ChronoUnit.DAYS.between(birthday.inYear(year), day)) <= days)
                .boxed()
                .findFirst();
    }

    /// Gives the gift of a year.
    ///
    /// @return whether it was given now; not if it was before
    boolean giveBirthday(StatelessSession session, LoyaltyProgram program, Occasion occasion, int year) {
        if (isGiven(session, occasion.customer(), GiftOccasion.BIRTHDAY, year)) {
            return false;
        }
        new PointsLedger(session).lockCustomer(occasion.customer());
        if (!note(session, occasion, GiftOccasion.BIRTHDAY, year)) {
            return false;
        }
        switch (program.birthday()) {
            case BirthdayGift.Nothing() -> throw new IllegalStateException("there is no birthday gift");
            case BirthdayGift.OfPoints(var points, var ignored) ->
                move(session, occasion, points, PointsReason.BIRTHDAY);
            case BirthdayGift.OfVoucher(var worth, var ignored) ->
                issue(session, program, occasion, "loyalty.series.birthday", worth, 1);
        }
        return true;
    }

    private static boolean isGiven(StatelessSession session, CustomerId customer, GiftOccasion occasion, int year) {
        return !session.createSelectionQuery(
                        "select key.year from LoyaltyGiftRow where key.customerId in (:customers)"
                                + " and key.occasion = :occasion and key.year = :year",
                        Integer.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setParameter("occasion", occasion)
                .setParameter("year", year)
                .getResultList()
                .isEmpty();
    }

    /// While the customer is locked, so that two tills do not both give it.
    private static boolean note(StatelessSession session, Occasion occasion, GiftOccasion kind, int year) {
        if (isGiven(session, occasion.customer(), kind, year)) {
            return false;
        }
        session.insert(LoyaltyGiftRow.of(occasion.customer(), kind, year, occasion.at(), occasion.staffName()));
        return true;
    }

    /// Makes vouchers of the points that reach the rules' number, where that happens by itself.
    void rewardAutomatically(StatelessSession session, LoyaltyProgram program, Occasion occasion) {
        if (program.reward() instanceof PointsReward.OfVoucher reward && reward.isAutomatic()) {
            var times = Math.max(0, new PointsLedger(session).balance(occasion.customer()) / reward.points());
            if (times > 0) {
                reward(session, program, reward, occasion, Math.min(times, MAX_REWARDS));
            }
        }
    }

    /// Makes vouchers of points.
    ///
    /// @return none if there were not enough points
    List<Voucher> reward(
            StatelessSession session,
            LoyaltyProgram program,
            PointsReward.OfVoucher reward,
            Occasion occasion,
            int times) {
        var points = Math.multiplyExact(reward.points(), times);
        return move(session, occasion, -points, PointsReason.REWARDED)
                ? issue(session, program, occasion, "loyalty.series.reward", reward.worth(), times)
                : List.of();
    }

    private boolean move(StatelessSession session, Occasion occasion, int points, PointsReason reason) {
        var moved = new PointsLedger(session)
                .move(new PointsMovement(
                        occasion.customer(), occasion.at(), points, reason, null, occasion.staffName(), ""));
        moved.ifPresent(row -> trail.record(
                session,
                new Deed(occasion.staffName(), "points", Integer.toString(points)),
                List.of(PointsMovementRow.COVERED.row(Objects.requireNonNull(row.id, "inserted")))));
        return moved.isPresent();
    }

    private List<Voucher> issue(
            StatelessSession session,
            LoyaltyProgram program,
            Occasion occasion,
            String series,
            Money worth,
            int count) {
        var name = Texts.of("loyalty", language.get()).get(series);
        var made = new ArrayList<Voucher>();
        for (var i = 0; i < count; i++) {
            made.add(vouchers.issue(
                    session,
                    new VoucherIssue(
                            VoucherOrigin.GIVEN,
                            worth,
                            occasion.at(),
                            program.term().lastDay(occasion.day()),
                            occasion.customer(),
                            name,
                            null,
                            occasion.staffName())));
        }
        vouchers.recordGiven(session, occasion.staffName(), name, made);
        return made;
    }
}
