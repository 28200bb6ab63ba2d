package org.comptoir.pos.promotions;

import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.hibernate.StatelessSession;

/// Counts the uses of promotions that have a limit, in the sale's transaction: whichever till is second to take the
/// last use is refused.
public final class CouponUses implements SaleParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        for (var promotion : sale.promotions()) {
            if (isLimited(session, promotion.id()) && !use(session, promotion.id())) {
                return new ParticipantResult.PromotionUsedUp(promotion.name());
            }
        }
        return new ParticipantResult.Nothing();
    }

    private static boolean isLimited(StatelessSession session, PromotionId promotion) {
        return session.createSelectionQuery(
                                "select count(*) from PromotionRow where id = :id and maxUses is not null", Long.class)
                        .setParameter("id", promotion.value())
                        .getSingleResult()
                > 0;
    }

    private static boolean use(StatelessSession session, PromotionId promotion) {
        return session.createMutationQuery("update PromotionRow set used = used + 1 where id = :id and used < maxUses")
                        .setParameter("id", promotion.value())
                        .executeUpdate()
                == 1;
    }
}
