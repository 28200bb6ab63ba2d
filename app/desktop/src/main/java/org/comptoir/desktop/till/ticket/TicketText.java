package org.comptoir.desktop.till.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.TicketReturn;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Formats a basket for display on the ticket.
public final class TicketText {

    private static final String MINUS = "\u2212";
    private static final int MAX_PROMOTIONS_SHOWN = 3;

    private final Formats formats;
    private final Texts texts;
    private final Texts sales;

    public TicketText(Formats formats) {
        this.formats = formats;
        this.texts = Texts.of("ticket", formats.language());
        this.sales = Texts.of("sales", formats.language());
    }

    public List<LineItem> lines(PricedBasket priced) {
        return priced.lines().stream().map(this::line).toList();
    }

    private LineItem line(PricedLine priced) {
        var line = priced.line();
        return new LineItem(
                formats.quantity(line.quantity()),
                name(line),
                details(line),
                struck(priced),
                reductions(priced),
                formats.money(priced.beforeShared()));
    }

    public static String name(BasketLine line) {
        return switch (line.item()) {
            case Item.ArticleItem article -> article.name();
            case Item.VoucherItem voucher -> voucher.name();
            case Item.AccountPaymentItem payment -> payment.name();
            case Item.TipItem tip -> tip.name();
            case Item.VoucherUseItem use -> use.name();
            case Item.VoucherBackItem back -> back.name();
            case Item.ReturnItem returned ->
                switch (returned.sold().goods()) {
                    case Item.ArticleItem article -> article.name();
                    case Item.VoucherItem voucher -> voucher.name();
                };
            case Item.UnreceiptedItem returned -> returned.article().name();
        };
    }

    private String details(BasketLine line) {
        var parts = new ArrayList<String>();
        if (line.item() instanceof Item.Returned returned) {
            parts.add(sales.get(returned.terms().goods().textKey()));
            parts.add(returned.terms().said(sales));
        }
        if (!line.quantity().equals(Quantity.ONE)) {
            parts.add(formats.quantity(line.quantity()) + " × " + formats.money(line.unitPrice()));
        }
        if (!line.note().isEmpty()) {
            parts.add(line.note());
        }
        return String.join(" · ", parts);
    }

    /// The price without the discount.
    private String struck(PricedLine priced) {
        var full = switch (priced.line().item()) {
            case Item.ArticleItem article
            when article.listPrice() != null ->
                article.listPrice().times(priced.line().quantity());
            case Item.ArticleItem ignored -> priced.gross();
            case Item.VoucherItem ignored -> priced.gross();
            case Item.AccountPaymentItem ignored -> priced.gross();
            case Item.TipItem ignored -> priced.gross();
            case Item.VoucherUseItem ignored -> priced.gross();
            case Item.VoucherBackItem ignored -> priced.gross();
            case Item.ReturnItem ignored -> priced.gross();
            case Item.UnreceiptedItem ignored -> priced.gross();
        };
        return full.compareTo(priced.beforeShared()) > 0 ? formats.money(full) : "";
    }

    /// Promotions by their names, then what the seller takes off.
    private String reductions(PricedLine priced) {
        var promoted = priced.reductions().stream()
                .filter(reduction -> reduction.kind() == ReductionKind.PROMOTION && !priced.isReturn())
                .map(reduction -> reduction.reason() + " " + MINUS + formats.money(reduction.amount()));
        return Stream.concat(promoted, Stream.of(discount(priced.line().discount())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String discount(Discount discount) {
        return switch (discount) {
            case Discount.None() -> "";
            case Discount.ShareOff(var percent, var reason) -> reasoned(MINUS + formats.percent(percent), reason);
            case Discount.AmountOff(var amount, var reason) -> reasoned(MINUS + formats.money(amount), reason);
        };
    }

    private static String reasoned(String off, String reason) {
        return reason.isEmpty() ? off : off + " " + reason;
    }

    public TotalsItem totals(PricedBasket priced, Discount onAll) {
        if (priced.lines().isEmpty()) {
            return TotalsItem.empty(formats.money(Money.ZERO));
        }
        var taxes = priced.taxes().rows().stream()
                .filter(row -> !row.tax().isZero())
                .map(row -> new TotalsItem.Row(formats.percent(row.rate().rate()), formats.money(row.tax())))
                .toList();
        var due = priced.due();
        return new TotalsItem(
                rows(priced, onAll),
                taxes,
                counted(priced),
                formats.money(priced.total()),
                formats.money(due.isNegative() ? due.negate() : due),
                direction(priced));
    }

    private static TotalsItem.Direction direction(PricedBasket priced) {
        if (priced.due().isNegative()) {
            return TotalsItem.Direction.TO_REFUND;
        }
        return priced.due().isZero() && !priced.returns().isEmpty()
                ? TotalsItem.Direction.EVEN
                : TotalsItem.Direction.TO_PAY;
    }

    private String counted(PricedBasket priced) {
        var returned = priced.lines().stream().filter(PricedLine::isReturn).count();
        return priced.count() == 0 && returned > 0
                ? texts.get("ticket.count.returned", returned)
                : count(priced.count());
    }

    private List<TotalsItem.Row> rows(PricedBasket priced, Discount onAll) {
        var rows = new ArrayList<>(discounts(priced, onAll));
        var earned =
                priced.returns().stream().mapToInt(TicketReturn::pointsEarned).sum();
        if (earned > 0) {
            rows.add(new TotalsItem.Row(texts.get("ticket.points.back"), MINUS + formats.count(earned)));
        }
        var spent =
                priced.returns().stream().mapToInt(TicketReturn::pointsSpent).sum();
        if (spent > 0) {
            rows.add(new TotalsItem.Row(texts.get("ticket.points.given"), "+" + formats.count(spent)));
        }
        return rows;
    }

    private List<TotalsItem.Row> discounts(PricedBasket priced, Discount onAll) {
        var rows = new ArrayList<TotalsItem.Row>();
        var shared = priced.sharedDiscount();
        var own = priced.discount().minus(shared).minus(priced.promoted());
        rows.addAll(promotions(priced));
        if (!own.isZero()) {
            rows.add(new TotalsItem.Row(texts.get("ticket.discount.lines"), MINUS + formats.money(own)));
        }
        if (!shared.isZero()) {
            var name = texts.get("ticket.discount.whole", discount(onAll));
            rows.add(new TotalsItem.Row(name, MINUS + formats.money(shared)));
        }
        return rows;
    }

    /// What each promotion takes off the whole ticket; if they are many, all together.
    private List<TotalsItem.Row> promotions(PricedBasket priced) {
        // A voucher given as a reward is a line of its own.
        var reducing = priced.promotions().stream()
                .filter(applied -> applied.amount().isPositive())
                .toList();
        if (reducing.size() > MAX_PROMOTIONS_SHOWN) {
            var all = Money.sum(reducing.stream().map(AppliedPromotion::amount).toList());
            return List.of(new TotalsItem.Row(texts.get("ticket.promotions"), MINUS + formats.money(all)));
        }
        return reducing.stream()
                .map(applied -> new TotalsItem.Row(applied.promotion().name(), MINUS + formats.money(applied.amount())))
                .toList();
    }

    public String count(long articles) {
        return texts.get("ticket.count", articles);
    }
}
