package org.comptoir.pos.pricing;

import java.time.LocalDate;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// What a line of a basket is about.
public sealed interface Item {

    /// An article as the catalogue had it when it was rung up: all that pricing, receipt and journal need, so that
    /// nothing is read again while the customer waits.
    ///
    /// @param name with the variant, as it is printed
    /// @param listPrice none for an article whose price is typed in at the till
    record ArticleItem(
            ArticleId id,
            String code,
            String name,
            SoldBy soldBy,
            TaxRate tax,
            @Nullable Money listPrice) implements Item {}

    /// A gift voucher that is sold: money taken in advance and no turnover. Its VAT falls due when it is spent
    /// (multi-purpose voucher, Directive 2006/112/EC art. 30b).
    ///
    /// @param name as it is printed
    /// @param expiresOn the last day on which it can be spent; none when it never expires
    record VoucherItem(String name, Money face, @Nullable LocalDate expiresOn) implements Item {

        public VoucherItem {
            if (!face.isPositive()) {
                throw new IllegalArgumentException("a voucher is worth more than nothing");
            }
        }
    }
}
