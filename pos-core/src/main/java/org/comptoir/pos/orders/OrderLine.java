package org.comptoir.pos.orders;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.OrderMark;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/// Goods of an order at the price that was agreed, everything taken off.
///
/// @param listPrice of the catalogue when it was agreed; null if the price is entered at the till
/// @param unitPrice agreed
/// @param delivered what of it was handed over already
public record OrderLine(
        ArticleId article,
        String code,
        String name,
        SoldBy soldBy,
        Quantity quantity,
        @Nullable Money listPrice,
        Money unitPrice,
        TaxRate tax,
        String note,
        Quantity delivered) {

    /// What is still to be handed over.
    public Quantity left() {
        return quantity.minus(delivered);
    }

    /// The line as of what is left, at the same price of one unit.
    OrderLine remainder() {
        return new OrderLine(article, code, name, soldBy, left(), listPrice, unitPrice, tax, note, Quantity.ZERO);
    }

    public Money total() {
        return unitPrice.times(quantity);
    }

    /// What is taken off the usual price; nothing if it is not less.
    public Money reduction() {
        return listPrice == null
                ? Money.ZERO
                : listPrice.times(quantity).minus(total()).max(Money.ZERO);
    }

    /// The article as it goes on a ticket at the agreed price.
    ///
    /// @param guaranteed as the catalogue says now
    /// @param rate of today, which counts when goods are handed over
    public ArticleItem item(OrderMark mark, boolean guaranteed, TaxRate rate) {
        return new ArticleItem(article, code, name, null, soldBy, guaranteed, rate, listPrice, mark);
    }

    /// A line of a ticket as agreed: with the price of one unit from which everything is taken off. Pieces that cannot
    /// all cost the same are two lines, so that not a cent is lost. What is weighed may differ by as much as the price
    /// of its weight can be rounded.
    static List<OrderLine> agreed(PricedLine priced, ArticleItem article) {
        var line = priced.line();
        if (priced.total().equals(priced.gross())) {
            return List.of(of(priced, article, line.quantity(), line.unitPrice()));
        }
        var thousandths = line.quantity().thousandths();
        if (!line.quantity().isWhole()) {
            return List.of(of(priced, article, line.quantity(), priced.total().scaled(1000, thousandths)));
        }
        var pieces = thousandths / Quantity.ONE.thousandths();
        var low = Money.ofCents(priced.total().cents() / pieces);
        var dearer = priced.total().cents() % pieces;
        var lines = new ArrayList<OrderLine>();
        if (dearer > 0) {
            lines.add(of(priced, article, Quantity.of(dearer), low.plus(Money.ofCents(1))));
        }
        lines.add(of(priced, article, Quantity.of(pieces - dearer), low));
        return lines;
    }

    private static OrderLine of(PricedLine priced, ArticleItem article, Quantity quantity, Money unitPrice) {
        return new OrderLine(
                article.id(),
                article.code(),
                article.name(),
                article.soldBy(),
                quantity,
                article.listPrice(),
                unitPrice,
                article.tax(),
                priced.line().note(),
                Quantity.ZERO);
    }
}
