package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;

/// One line of a basket.
///
/// @param quantity positive, also for returns; a whole number for articles sold by the piece; always 1 for a voucher
/// @param unitPrice price of one unit, tax included; usually the list price for an article, the price originally
///     paid for a return
/// @param discount on this line alone
/// @param note printed below the line, may be empty
public record BasketLine(Item item, Quantity quantity, Money unitPrice, Discount discount, String note) {

    /// In characters.
    public static final int MAX_NOTE_LENGTH = 200;

    public BasketLine {
        if (!quantity.isPositive() || unitPrice.isNegative()) {
            throw new IllegalArgumentException("a line counts up: " + quantity + " at " + unitPrice);
        }
        switch (item) {
            case ArticleItem article -> requireWhole(article, quantity);
            case VoucherItem voucher -> requirePlain(voucher, quantity, unitPrice, discount);
            case AccountPaymentItem payment -> requirePlain(payment, quantity, unitPrice, discount);
            case TipItem tip -> requirePlain(tip, quantity, unitPrice, discount);
            case VoucherUseItem use -> requirePlain(use.amount(), quantity, unitPrice, discount);
            case VoucherBackItem back -> requirePlain(back.amount(), quantity, unitPrice, discount);
            case ReturnItem returned -> requireAsSold(returned, quantity, unitPrice, discount);
            case UnreceiptedItem returned -> requireNoMore(returned.article(), quantity, unitPrice, discount);
        }
        if (note.length() > MAX_NOTE_LENGTH) {
            throw new IllegalArgumentException("note longer than " + MAX_NOTE_LENGTH + " characters");
        }
    }

    private static void requireWhole(ArticleItem article, Quantity quantity) {
        if (!article.soldBy().allows(quantity)) {
            throw new IllegalArgumentException(article.code() + " is sold by the piece: " + quantity);
        }
    }

    private static void requirePlain(VoucherItem voucher, Quantity quantity, Money unitPrice, Discount discount) {
        if (!quantity.equals(Quantity.ONE) || !unitPrice.equals(voucher.face()) || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("a voucher is sold singly and at its face value");
        }
    }

    private static void requirePlain(
            AccountPaymentItem payment, Quantity quantity, Money unitPrice, Discount discount) {
        if (!quantity.equals(Quantity.ONE) || !unitPrice.equals(payment.amount()) || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("a payment of an account is what it is");
        }
    }

    private static void requirePlain(TipItem tip, Quantity quantity, Money unitPrice, Discount discount) {
        if (!quantity.equals(Quantity.ONE) || !unitPrice.equals(tip.amount()) || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("a tip is what is given");
        }
    }

    private static void requirePlain(Money amount, Quantity quantity, Money unitPrice, Discount discount) {
        if (!quantity.equals(Quantity.ONE) || !unitPrice.equals(amount) || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("what a voucher pays is what it is");
        }
    }

    private static void requireAsSold(ReturnItem returned, Quantity quantity, Money unitPrice, Discount discount) {
        switch (returned.sold().goods()) {
            case ArticleItem article -> requireWhole(article, quantity);
            case VoucherItem ignored -> {}
        }
        if (!unitPrice.equals(returned.sold().unitPrice()) || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("what comes back is worth what was paid for it");
        }
    }

    private static void requireNoMore(ArticleItem article, Quantity quantity, Money unitPrice, Discount discount) {
        requireWhole(article, quantity);
        var today = article.listPrice();
        if (today != null && unitPrice.compareTo(today) > 0 || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("without a receipt nothing is worth more than today's price");
        }
    }

    /// A quantity of an article at its list price.
    ///
    /// @throws IllegalArgumentException if the article's price must be entered at the till
    public static BasketLine of(ArticleItem article, Quantity quantity) {
        var price = article.listPrice();
        if (price == null) {
            throw new IllegalArgumentException(article.code() + " has no list price");
        }
        return at(article, quantity, price);
    }

    /// A quantity of an article at an entered price.
    public static BasketLine at(ArticleItem article, Quantity quantity, Money unitPrice) {
        return new BasketLine(article, quantity, unitPrice, Discount.NONE, "");
    }

    public static BasketLine of(VoucherItem voucher) {
        return new BasketLine(voucher, Quantity.ONE, voucher.face(), Discount.NONE, "");
    }

    public static BasketLine of(AccountPaymentItem payment) {
        return new BasketLine(payment, Quantity.ONE, payment.amount(), Discount.NONE, "");
    }

    public static BasketLine of(TipItem tip) {
        return new BasketLine(tip, Quantity.ONE, tip.amount(), Discount.NONE, "");
    }

    static BasketLine of(VoucherUseItem use) {
        return new BasketLine(use, Quantity.ONE, use.amount(), Discount.NONE, "");
    }

    static BasketLine of(VoucherBackItem back) {
        return new BasketLine(back, Quantity.ONE, back.amount(), Discount.NONE, "");
    }

    /// A returned quantity of a sold line.
    public static BasketLine of(ReturnItem returned, Quantity quantity) {
        return new BasketLine(returned, quantity, returned.sold().unitPrice(), Discount.NONE, "");
    }

    /// A returned quantity of an article without its receipt.
    ///
    /// @param unitPrice today's price at most
    public static BasketLine of(UnreceiptedItem returned, Quantity quantity, Money unitPrice) {
        return new BasketLine(returned, quantity, unitPrice, Discount.NONE, "");
    }

    public BasketLine with(Quantity changed) {
        return new BasketLine(asAnotherAmount(), changed, unitPrice, discount, note);
    }

    public BasketLine with(Discount changed) {
        return new BasketLine(item, quantity, unitPrice, changed, note);
    }

    public BasketLine withUnitPrice(Money changed) {
        var changedItem = item instanceof ArticleItem article && !changed.equals(unitPrice)
                ? article.atAnotherPrice()
                : asAnotherAmount();
        return new BasketLine(changedItem, quantity, changed, discount, note);
    }

    private Item asAnotherAmount() {
        return item instanceof UnreceiptedItem returned ? returned.withoutApproval() : item;
    }

    public BasketLine withNote(String changed) {
        return new BasketLine(item, quantity, unitPrice, discount, changed);
    }

    /// Whether the price differs from the catalogue's, which requires a permission.
    public boolean isPriceOverridden(PriceBook book) {
        return switch (item) {
            case ArticleItem article -> !article.isPriceFixed() && differsFromList(article, book);
            case VoucherItem ignored -> false;
            case AccountPaymentItem ignored -> false;
            case TipItem ignored -> false;
            case VoucherUseItem ignored -> false;
            case VoucherBackItem ignored -> false;
            case ReturnItem ignored -> false;
            case UnreceiptedItem ignored -> false;
        };
    }

    /// Whether the price of an article differs from the catalogue's, be it that somebody set it or that it was agreed.
    public boolean isOffList(PriceBook book) {
        return item instanceof ArticleItem article && differsFromList(article, book);
    }

    private boolean differsFromList(ArticleItem article, PriceBook book) {
        var listPrice = book.listPrice(article);
        return listPrice != null && !unitPrice.equals(listPrice);
    }

    /// Whether the price, or price times quantity, exceeds the maximum; checked before pricing, because such values
    /// are mistakes: a barcode typed into a price or quantity field.
    public boolean isTooHigh() {
        if (unitPrice.compareTo(Pricing.MAX_PRICE) > 0 || quantity.compareTo(Pricing.MAX_QUANTITY) > 0) {
            return true;
        }
        return unitPrice.times(quantity).compareTo(Pricing.MAX_PRICE) > 0;
    }
}
