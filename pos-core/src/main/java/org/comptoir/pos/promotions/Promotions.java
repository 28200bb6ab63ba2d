package org.comptoir.pos.promotions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Keeps the shop's promotions. The checkout has them from memory, which may lag a second or two behind other tills.
public final class Promotions {

    /// What is taken off prices without anybody's decision at the till.
    public static final CoveredTable COVERED = PromotionRow.COVERED;

    public static final int MAX_PROMOTIONS = 500;

    /// All as they were last read.
    ///
    /// @param count what differs once any was added, changed or used
    private record Memory(long count, List<StoredPromotion> promotions) {}

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private volatile Memory memory = new Memory(0, List.of());

    /// @param trail has each change signed
    public Promotions(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// All promotions by name.
    public List<StoredPromotion> list() {
        return database.read(Promotions::all);
    }

    /// Those that may run on some day, as last read: answers at once.
    public List<Promotion> current() {
        return memory.promotions().stream()
                .filter(StoredPromotion::isOpen)
                .map(StoredPromotion::promotion)
                .toList();
    }

    /// The promotion that asks for this coupon, as last read; of several the one that ends last.
    public Optional<Promotion> byCoupon(CouponCode coupon) {
        return current().stream()
                .filter(promotion -> coupon.equals(promotion.coupon()))
                .max(Comparator.comparing(promotion ->
                        Objects.requireNonNullElse(promotion.schedule().until(), LocalDate.MAX)));
    }

    /// Reads what changed, in the background and before the first sale.
    public void refresh() {
        memory = database.read(session -> {
            var count = count(session);
            var known = memory;
            return count == known.count() ? known : new Memory(count, all(session));
        });
    }

    /// Grows with each promotion, each change and each counted use.
    private static long count(StatelessSession session) {
        return session.createSelectionQuery(
                        "select count(*) + coalesce(sum(version), 0L) + coalesce(sum(used), 0L) from PromotionRow",
                        Long.class)
                .getSingleResult();
    }

    private static List<StoredPromotion> all(StatelessSession session) {
        return session.createSelectionQuery("from PromotionRow", PromotionRow.class).getResultList().stream()
                .map(PromotionRow::promotion)
                .sorted(Comparator.comparing(
                                (StoredPromotion promotion) -> promotion.draft().name(), TextOrder.ALPHABETICAL)
                        .thenComparingLong(promotion -> promotion.id().value()))
                .toList();
    }

    /// Adds a promotion.
    public PromotionResult save(SignedInStaff by, PromotionDraft draft) {
        by.require(Permission.EDIT_ARTICLES);
        return remembered(database.write(session -> add(session, by, draft)));
    }

    /// Changes a promotion.
    ///
    /// @param version the version that was edited
    public PromotionResult save(SignedInStaff by, PromotionId id, int version, PromotionDraft draft) {
        by.require(Permission.EDIT_ARTICLES);
        return remembered(database.write(session -> change(session, by, id, version, draft)));
    }

    /// What saving would answer, without writing anything.
    ///
    /// @param known the promotion that would be changed; null if one would be added
    public PromotionResult rehearse(@Nullable StoredPromotion known, PromotionDraft draft) {
        var id = known == null ? new PromotionId(0) : known.id();
        return database.read(session -> takenCoupon(session, draft, id)
                .orElseGet(() -> new PromotionResult.Saved(new StoredPromotion(id, draft, 0, clock.instant(), "", 0))));
    }

    private PromotionResult add(StatelessSession session, SignedInStaff by, PromotionDraft draft) {
        var taken = takenCoupon(session, draft, null);
        if (taken.isPresent()) {
            return taken.get();
        }
        if (all(session).size() >= MAX_PROMOTIONS) {
            return new PromotionResult.TooMany();
        }
        var row = new PromotionRow();
        row.assign(draft, clock.instant(), by.name());
        session.insert(row);
        return signed(session, by, row);
    }

    private PromotionResult change(
            StatelessSession session, SignedInStaff by, PromotionId id, int version, PromotionDraft draft) {
        var row = session.get(PromotionRow.class, id.value());
        if (row == null || row.version != version) {
            return new PromotionResult.ChangedMeanwhile();
        }
        var taken = takenCoupon(session, draft, id);
        if (taken.isPresent()) {
            return taken.get();
        }
        row.assign(draft, clock.instant(), by.name());
        session.update(row);
        return signed(session, by, row);
    }

    private PromotionResult signed(StatelessSession session, SignedInStaff by, PromotionRow row) {
        trail.record(session, new Deed(by.name(), "promotions", row.name), List.of(PromotionRow.COVERED.row(row.id)));
        return new PromotionResult.Saved(row.promotion());
    }

    private Optional<PromotionResult> takenCoupon(
            StatelessSession session, PromotionDraft draft, @Nullable PromotionId self) {
        var coupon = draft.coupon();
        if (coupon == null || !draft.active()) {
            return Optional.empty();
        }
        return all(session).stream()
                .filter(other -> !other.id().equals(self))
                .filter(other -> other.draft().active()
                        && coupon.equals(other.draft().coupon())
                        && other.draft().schedule().overlaps(draft.schedule()))
                .findFirst()
                .map(other -> new PromotionResult.CouponTaken(
                        coupon.value(), other.draft().name()));
    }

    private PromotionResult remembered(PromotionResult result) {
        refresh();
        return result;
    }
}
