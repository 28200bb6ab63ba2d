package org.comptoir.customers.customer;

import java.util.List;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Looks in the sale's transaction whether promotions for some customers are for this one: the ticket has the tags as
/// they were when the customer was added to it. Those of levels are looked at by the loyalty rules.
public final class CustomerPromotions implements SaleParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var forSome = sale.promotions().stream()
                .filter(each -> each.group() != null && !each.group().isLevel())
                .toList();
        if (forSome.isEmpty()) {
            return new ParticipantResult.Nothing();
        }
        return refused(forSome, tags(session, sale.customer()));
    }

    private static ParticipantResult refused(List<Promotion> promotions, List<String> tags) {
        for (var promotion : promotions) {
            var group = promotion.group();
            if (group != null && !group.includes(tags)) {
                return new ParticipantResult.PromotionNotForCustomer(promotion.name(), group.tag());
            }
        }
        return new ParticipantResult.Nothing();
    }

    private static List<String> tags(StatelessSession session, @Nullable SaleCustomer customer) {
        return customer == null ? List.of() : CustomerTags.of(session, customer.id());
    }
}
