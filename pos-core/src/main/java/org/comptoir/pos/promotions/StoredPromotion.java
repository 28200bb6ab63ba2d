package org.comptoir.pos.promotions;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionId;

/// A promotion of the shop, as read.
///
/// @param used in how many sales; counted where it has a limit
/// @param changedBy who changed it last
/// @param version change counter, so that two people do not overwrite each other's changes
public record StoredPromotion(
        PromotionId id, PromotionDraft draft, int used, Instant changedAt, String changedBy, int version) {

    public PromotionState state(LocalDate today) {
        var schedule = draft.schedule();
        var maxUses = draft.maxUses();
        if (!draft.active()) {
            return PromotionState.STOPPED;
        }
        if (schedule.isAfter(today)) {
            return PromotionState.ENDED;
        }
        if (maxUses != null && used >= maxUses) {
            return PromotionState.USED_UP;
        }
        return schedule.isBefore(today) || !schedule.days().contains(today.getDayOfWeek())
                ? PromotionState.PLANNED
                : PromotionState.RUNNING;
    }

    /// Whether it may run on some day.
    boolean isOpen() {
        var maxUses = draft.maxUses();
        return draft.active() && (maxUses == null || used < maxUses);
    }

    Promotion promotion() {
        return new Promotion(id, draft.name(), draft.offer(), draft.schedule(), draft.coupon(), draft.group());
    }
}
