package org.comptoir.pos.sales.basket;

import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;

/// Somebody with the right allowed on this ticket that an article is sold at another price than the catalogue's.
///
/// @param name of who allowed it
/// @param unitPrice the price that was allowed, and no other
public record PriceApproval(String name, Role role, ArticleId article, Money unitPrice) {

    static PriceApproval by(SignedInStaff approver, ArticleItem article, Money unitPrice) {
        return new PriceApproval(approver.name(), approver.role(), article.id(), unitPrice);
    }

    /// Whether the line has this article at this price.
    public boolean isAbout(BasketLine line) {
        return line.item() instanceof ArticleItem item
                && item.id().equals(article)
                && line.unitPrice().equals(unitPrice);
    }

    boolean holds() {
        return role.may(Permission.OVERRIDE_PRICE);
    }
}
