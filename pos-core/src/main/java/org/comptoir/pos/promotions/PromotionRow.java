package org.comptoir.pos.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "promotion")
class PromotionRow {

    static final CoveredTable COVERED = CoveredTable.byNumber("promotion", "id")
            .open(
                    "name",
                    "terms",
                    "from_day",
                    "until_day",
                    "days",
                    "start_time",
                    "end_time",
                    "coupon",
                    "customer_tag",
                    "max_uses",
                    "active",
                    "changed_at",
                    "staff_name")
            .known("name");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotion")
    @SequenceGenerator(name = "promotion", sequenceName = "promotion_seq", allocationSize = 50)
    long id;

    String name = "";

    String terms = "";

    @Column(name = "from_day")
    @Nullable
    LocalDate fromDay;

    @Column(name = "until_day")
    @Nullable
    LocalDate untilDay;

    String days = "";

    @Column(name = "start_time")
    @Nullable
    String startTime;

    @Column(name = "end_time")
    @Nullable
    String endTime;

    @Nullable
    String coupon;

    @Column(name = "customer_tag")
    @Nullable
    String customerTag;

    @Column(name = "max_uses")
    @Nullable
    Integer maxUses;

    int used;

    boolean active;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Column(name = "staff_name")
    String staffName = "";

    @Version
    int version;

    void assign(PromotionDraft draft, Instant now, String by) {
        var schedule = draft.schedule();
        var code = draft.coupon();
        name = draft.name();
        terms = PromotionTerms.write(draft.offer());
        fromDay = schedule.from();
        untilDay = schedule.until();
        days = schedule.days().stream()
                .map(DayOfWeek::getValue)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining());
        startTime = text(schedule.start());
        endTime = text(schedule.end());
        coupon = code == null ? null : code.value();
        var group = draft.group();
        customerTag = group == null ? null : group.tag();
        maxUses = draft.maxUses();
        active = draft.active();
        changedAt = now;
        staffName = by;
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    StoredPromotion promotion() {
        var schedule = new Schedule(
                fromDay,
                untilDay,
                days.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet()),
                time(startTime),
                time(endTime));
        var draft = new PromotionDraft(
                name,
                PromotionTerms.read(terms),
                schedule,
                coupon == null ? null : new CouponCode(coupon),
                customerTag == null ? null : new CustomerGroup(customerTag),
                maxUses,
                active);
        return new StoredPromotion(new PromotionId(id), draft, used, changedAt, staffName, version);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
