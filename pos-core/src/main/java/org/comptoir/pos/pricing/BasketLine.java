package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;

/// One line of what is being bought.
///
/// @param quantity more than nothing, also of what comes back; whole of what is sold by the piece; a voucher is always
///     one
/// @param unitPrice what one unit costs the customer, tax included; for an article usually its list price, for what
///     comes back what it was sold at
/// @param discount on this line alone
/// @param note printed below the line, empty for none
public record BasketLine(Item item, Quantity quantity, Money unitPrice, Discount discount, String note) {

    private static final int MAX_NOTE_LENGTH = 200;

    public BasketLine {
        if (!quantity.isPositive() || unitPrice.isNegative()) {
            throw new IllegalArgumentException("a line counts up: " + quantity + " at " + unitPrice);
        }
        switch (item) {
            case ArticleItem article -> requireWhole(article, quantity);
            case VoucherItem voucher -> requirePlain(voucher, quantity, unitPrice, discount);
            case ReturnItem returned -> requireAsSold(returned, quantity, unitPrice, discount);
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

    private static void requireAsSold(ReturnItem returned, Quantity quantity, Money unitPrice, Discount discount) {
        switch (returned.sold().goods()) {
            case ArticleItem article -> requireWhole(article, quantity);
            case VoucherItem ignored -> {}
        }
        if (!unitPrice.equals(returned.sold().unitPrice()) || !discount.equals(Discount.NONE)) {
            throw new IllegalArgumentException("what comes back is worth what was paid for it");
        }
    }

    /// So much of an article at its list price.
    ///
    /// @throws IllegalArgumentException when the article's price is typed in at the till
    public static BasketLine of(ArticleItem article, Quantity quantity) {
        var price = article.listPrice();
        if (price == null) {
            throw new IllegalArgumentException(article.code() + " has no list price");
        }
        return at(article, quantity, price);
    }

    /// So much of an article at a price that was typed in.
    public static BasketLine at(ArticleItem article, Quantity quantity, Money unitPrice) {
        return new BasketLine(article, quantity, unitPrice, Discount.NONE, "");
    }

    public static BasketLine of(VoucherItem voucher) {
        return new BasketLine(voucher, Quantity.ONE, voucher.face(), Discount.NONE, "");
    }

    /// So much of a line that was sold comes back.
    public static BasketLine of(ReturnItem returned, Quantity quantity) {
        return new BasketLine(returned, quantity, returned.sold().unitPrice(), Discount.NONE, "");
    }

    public BasketLine with(Quantity changed) {
        return new BasketLine(item, changed, unitPrice, discount, note);
    }

    public BasketLine with(Discount changed) {
        return new BasketLine(item, quantity, unitPrice, changed, note);
    }

    public BasketLine withUnitPrice(Money changed) {
        return new BasketLine(item, quantity, changed, discount, note);
    }

    public BasketLine withNote(String changed) {
        return new BasketLine(item, quantity, unitPrice, discount, changed);
    }

    /// Whether somebody set a price other than the catalogue's, which needs a permission of its own.
    public boolean isPriceOverridden(PriceBook book) {
        return switch (item) {
            case ArticleItem article -> {
                var listPrice = book.listPrice(article);
                yield listPrice != null && !unitPrice.equals(listPrice);
            }
            case VoucherItem ignored -> false;
            case ReturnItem ignored -> false;
        };
    }

    /// Whether the price, or price times quantity, is beyond what the till takes; asked before pricing, because such
    /// figures are mistakes: a barcode typed into a price or a quantity.
    public boolean isTooHigh() {
        if (unitPrice.compareTo(Pricing.MAX_PRICE) > 0 || quantity.compareTo(Pricing.MAX_QUANTITY) > 0) {
            return true;
        }
        return unitPrice.times(quantity).compareTo(Pricing.MAX_PRICE) > 0;
    }
}
