package org.comptoir.pos.pricing;

import java.time.LocalDate;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// What a line of a basket is about.
public sealed interface Item {

    /// What can be sold, and come back.
    sealed interface Sellable extends Item {}

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
            @Nullable Money listPrice) implements Sellable {

        /// The article as it is rung up now.
        ///
        /// @param tax the rate that the article's VAT code stands for
        /// @throws IllegalArgumentException when the article is withdrawn, or the rate is another code's
        public static ArticleItem of(Article article, TaxRate tax) {
            if (!article.active()) {
                throw new IllegalArgumentException(article.code() + " is no longer sold");
            }
            if (!tax.code().equals(article.taxCode())) {
                throw new IllegalArgumentException(article.code() + " is not taxed by " + tax);
            }
            return new ArticleItem(
                    article.id(), article.code(), article.displayName(), article.soldBy(), tax, article.price());
        }
    }

    /// A gift voucher that is sold: money taken in advance and no turnover. Its VAT falls due when it is spent
    /// (multi-purpose voucher, Directive 2006/112/EC art. 30b).
    ///
    /// @param name as it is printed
    /// @param expiresOn the last day on which it can be spent; none when it never expires
    record VoucherItem(String name, Money face, @Nullable LocalDate expiresOn) implements Sellable {

        public VoucherItem {
            if (!face.isPositive()) {
                throw new IllegalArgumentException("a voucher is worth more than nothing");
            }
        }
    }

    /// What a customer brings back of a line that was sold. It has a quantity above nothing like all lines: that it
    /// comes back is in its kind, never in a sign.
    ///
    /// @param ticket the sale as it stands
    /// @param line its position in the sale
    record ReturnItem(SoldTicket ticket, int line) implements Item {

        public ReturnItem {
            ticket.line(line);
        }

        public SoldLineId id() {
            return new SoldLineId(ticket.number(), line);
        }

        public SoldTicket.Line sold() {
            return ticket.line(line);
        }
    }
}
