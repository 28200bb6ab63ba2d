package org.comptoir.shop.devices.display;

import java.util.List;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.text.Texts;

/// The ticket as the customer sees it, who is not alone at the counter: goods and amounts. No customer's name, no
/// points, no note of a line, no reason of a reduction, and of what is paid of an account nothing but an amount.
///
/// @param shared what is taken off the whole ticket, never negative
/// @param total what is due; negative if the shop pays out
public record DisplayTicket(List<DisplayLine> lines, Money shared, Money total) {

    public static final DisplayTicket EMPTY = new DisplayTicket(List.of(), Money.ZERO, Money.ZERO);

    public DisplayTicket {
        lines = List.copyOf(lines);
    }

    /// @param texts of the feature `display`, in the shop's language
    public static DisplayTicket of(PricedBasket priced, Texts texts) {
        return new DisplayTicket(
                priced.lines().stream().map(line -> line(line, texts)).toList(), priced.sharedDiscount(), priced.due());
    }

    private static DisplayLine line(PricedLine priced, Texts texts) {
        var line = priced.line();
        var reduction = priced.isReturn() ? Money.ZERO : priced.gross().minus(priced.beforeShared());
        return new DisplayLine(
                name(line, texts),
                line.quantity(),
                isWeighed(line),
                line.unitPrice(),
                reduction.max(Money.ZERO),
                priced.beforeShared());
    }

    private static String name(BasketLine line, Texts texts) {
        return switch (line.item()) {
            case Item.ArticleItem article -> article.name();
            case Item.VoucherItem voucher -> voucher.name();
            case Item.AccountPaymentItem ignored -> texts.get("display.other");
            case Item.TipItem tip -> tip.name();
            case Item.VoucherUseItem use -> use.name();
            case Item.VoucherBackItem back -> back.name();
            case Item.ReturnItem returned ->
                texts.get("display.returned", name(returned.sold().goods()));
            case Item.UnreceiptedItem returned ->
                texts.get("display.returned", returned.article().name());
        };
    }

    private static String name(Item.Sellable goods) {
        return switch (goods) {
            case Item.ArticleItem article -> article.name();
            case Item.VoucherItem voucher -> voucher.name();
        };
    }

    private static boolean isWeighed(BasketLine line) {
        return switch (line.item()) {
            case Item.ArticleItem article -> article.soldBy() == SoldBy.WEIGHT;
            case Item.ReturnItem returned ->
                returned.sold().goods() instanceof Item.ArticleItem article && article.soldBy() == SoldBy.WEIGHT;
            case Item.UnreceiptedItem returned -> returned.article().soldBy() == SoldBy.WEIGHT;
            case Item.VoucherItem ignored -> false;
            case Item.AccountPaymentItem ignored -> false;
            case Item.TipItem ignored -> false;
            case Item.VoucherUseItem ignored -> false;
            case Item.VoucherBackItem ignored -> false;
        };
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Everything that is taken off.
    public Money reductions() {
        return shared.plus(Money.sum(lines.stream().map(DisplayLine::reduction).toList()));
    }

    /// Whether there is the same of everything, whatever it costs.
    boolean hasSameGoodsAs(DisplayTicket other) {
        return goods().equals(other.goods());
    }

    private List<Goods> goods() {
        return lines.stream()
                .map(line -> new Goods(line.name(), line.quantity()))
                .toList();
    }

    private record Goods(String name, Quantity quantity) {}

    /// The line that a ticket has instead of this one's: the first that differs, or else the last one.
    int changedLine(DisplayTicket after) {
        for (var i = 0; i < after.lines.size(); i++) {
            if (i >= lines.size() || !lines.get(i).equals(after.lines.get(i))) {
                return i;
            }
        }
        return after.lines.size() - 1;
    }
}
