package org.comptoir.pos.sales.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.pricing.ReturnApproval;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Shopper;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// The items a customer is buying. Immutable: every change returns a new basket, so that undo means keeping the old
/// one.
///
/// @param customer null for anonymous customers
/// @param tags of the customer, for promotions; none without a customer
/// @param discount on the whole basket
/// @param coupons that the customer showed, each once, at most [#MAX_COUPONS]
/// @param approval of discounts that its seller may not grant alone; null if nobody was asked
/// @param prices approvals of prices that its seller may not set alone; those no line has are left out
public record Basket(
        @Nullable SaleCustomer customer,
        List<String> tags,
        List<BasketLine> lines,
        Discount discount,
        List<CouponCode> coupons,
        @Nullable DiscountApproval approval,
        List<PriceApproval> prices) {

    public static final Basket EMPTY =
            new Basket(null, List.of(), List.of(), Discount.NONE, List.of(), null, List.of());

    public static final int MAX_COUPONS = 10;

    public Basket {
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
        coupons = coupons.stream().distinct().toList();
        if (coupons.size() > MAX_COUPONS) {
            throw new IllegalArgumentException("more than " + MAX_COUPONS + " coupons");
        }
        approval = lines.isEmpty() ? null : approval;
        var all = lines;
        prices = prices.stream()
                .filter(price -> all.stream().anyMatch(price::isAbout))
                .distinct()
                .toList();
        var returned = returned(lines);
        if (returned.stream().distinct().count() < returned.size()) {
            throw new IllegalArgumentException("what was sold in one line comes back in one line");
        }
    }

    private static List<SoldLineId> returned(List<BasketLine> lines) {
        return lines.stream()
                .filter(line -> line.item() instanceof ReturnItem)
                .map(line -> ((ReturnItem) line.item()).id())
                .toList();
    }

    /// Without anybody's approval.
    public Basket(@Nullable SaleCustomer customer, List<BasketLine> lines, Discount discount) {
        this(customer, List.of(), lines, discount, List.of(), null, List.of());
    }

    /// Whether it contains returns.
    public boolean hasReturns() {
        return !returned(lines).isEmpty();
    }

    /// The lines that return goods without their receipt.
    public List<BasketLine> unreceipted() {
        return lines.stream()
                .filter(line -> line.item() instanceof UnreceiptedItem)
                .toList();
    }

    /// Whether somebody who may allowed each return without a receipt.
    public boolean areReturnsApproved() {
        return lines.stream().allMatch(line -> !(line.item() instanceof UnreceiptedItem item) || isApproved(item));
    }

    private static boolean isApproved(UnreceiptedItem item) {
        return item.approval() != null && item.approval().holds();
    }

    /// The lines that return goods after the last day for it.
    ///
    /// @param today the day of the prices
    public List<BasketLine> late(ReturnPeriod period, LocalDate today) {
        return lines.stream()
                .filter(line -> line.item() instanceof ReturnItem item && item.isLate(period, today))
                .toList();
    }

    /// Whether somebody who may allowed each return after the last day.
    public boolean areLateReturnsApproved(ReturnPeriod period, LocalDate today) {
        return late(period, today).stream()
                .allMatch(line -> line.item() instanceof ReturnItem item && isApproved(item));
    }

    private static boolean isApproved(ReturnItem item) {
        return item.approval() != null && item.approval().holdsLate();
    }

    /// With the approval of all returns after the last day.
    public Basket withLateReturnsApproved(SignedInStaff approver, ReturnPeriod period, LocalDate today) {
        var granted = lines.stream()
                .map(line -> line.item() instanceof ReturnItem item && item.isLate(period, today) && !isApproved(item)
                        ? with(line, item.with(ReturnApproval.by(approver)))
                        : line)
                .toList();
        return new Basket(customer, tags, granted, discount, coupons, approval, prices);
    }

    private static BasketLine with(BasketLine line, Item item) {
        return new BasketLine(item, line.quantity(), line.unitPrice(), line.discount(), line.note());
    }

    /// Whether it is said of each return without a receipt why.
    public boolean areReasonsStated() {
        return lines.stream()
                .allMatch(line -> !(line.item() instanceof UnreceiptedItem item)
                        || item.terms().reason() != ReturnReason.UNSTATED);
    }

    /// With the approval of all returns without a receipt.
    public Basket withReturnsApproved(SignedInStaff approver) {
        var granted = lines.stream()
                .map(line -> line.item() instanceof UnreceiptedItem item && !isApproved(item)
                        ? with(line, item.with(ReturnApproval.by(approver)))
                        : line)
                .toList();
        return new Basket(customer, tags, granted, discount, coupons, approval, prices);
    }

    /// The first line that returns more than was left when it was added.
    public Optional<ReturnItem> returnedTooMuch() {
        for (var line : lines) {
            if (line.item() instanceof ReturnItem item
                    && line.quantity().compareTo(item.sold().returnable()) > 0) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /// Adds a quantity of an article at its list price. If the article is already in the basket, on a line that was
    /// not modified, that line's quantity is increased.
    ///
    /// @throws IllegalArgumentException if the article's price must be entered at the till
    public Basket with(ArticleItem article, Quantity quantity) {
        var added = BasketLine.of(article, quantity);
        for (var i = 0; i < lines.size(); i++) {
            var existing = lines.get(i);
            if (existing.item().equals(article) && existing.with(quantity).equals(added)) {
                return withLine(i, existing.with(existing.quantity().plus(quantity)));
            }
        }
        return with(added);
    }

    /// Appends a line.
    public Basket with(BasketLine line) {
        var changed = new ArrayList<>(lines);
        changed.add(line);
        return new Basket(customer, tags, changed, discount, coupons, approval, prices);
    }

    /// Adds a line in front of the one with this index, counted from 0.
    public Basket with(int index, BasketLine line) {
        var changed = new ArrayList<>(lines);
        changed.add(index, line);
        return new Basket(customer, tags, changed, discount, coupons, approval, prices);
    }

    /// Replaces a line, counted from 0.
    public Basket withLine(int index, BasketLine line) {
        var changed = new ArrayList<>(lines);
        changed.set(index, line);
        return new Basket(customer, tags, changed, discount, coupons, approval, prices);
    }

    /// Removes a line, counted from 0.
    public Basket withoutLine(int index) {
        var changed = new ArrayList<>(lines);
        changed.remove(index);
        return new Basket(customer, tags, changed, discount, coupons, approval, prices);
    }

    /// With a customer of whom no tag is known.
    public Basket withCustomer(SaleCustomer attached) {
        return withCustomer(attached, List.of());
    }

    /// With a customer.
    ///
    /// @param shown the customer's tags, which open promotions to them
    public Basket withCustomer(SaleCustomer attached, List<String> shown) {
        return new Basket(attached, shown, lines, discount, coupons, approval, prices);
    }

    /// The same basket under the name of a customer, who turned out to be the one that it has.
    public Basket servedAs(SaleCustomer current) {
        return new Basket(current, tags, lines, discount, coupons, approval, prices);
    }

    public Basket withoutCustomer() {
        return new Basket(null, List.of(), lines, discount, coupons, approval, prices);
    }

    /// With another discount on the whole basket.
    public Basket withDiscount(Discount changed) {
        return new Basket(customer, tags, lines, changed, coupons, approval, prices);
    }

    /// With another coupon.
    public Basket withCoupon(CouponCode shown) {
        var all = new ArrayList<>(coupons);
        all.add(shown);
        return new Basket(customer, tags, lines, discount, all, approval, prices);
    }

    /// Without a coupon.
    public Basket withoutCoupon(CouponCode removed) {
        var kept = coupons.stream().filter(coupon -> !coupon.equals(removed)).toList();
        return new Basket(customer, tags, lines, discount, kept, approval, prices);
    }

    /// With the approval of discounts that its seller may not grant alone.
    public Basket withApproval(@Nullable DiscountApproval granted) {
        return new Basket(customer, tags, lines, discount, coupons, granted, prices);
    }

    /// With the approval of all prices that are not the catalogue's, as they are now.
    public Basket withPricesApproved(SignedInStaff approver, PriceBook book) {
        var granted = new ArrayList<>(prices);
        for (var line : lines) {
            if (line.isPriceOverridden(book) && line.item() instanceof ArticleItem article) {
                granted.removeIf(price -> price.isAbout(line));
                granted.add(PriceApproval.by(approver, article, line.unitPrice()));
            }
        }
        return new Basket(customer, tags, lines, discount, coupons, approval, granted);
    }

    /// Who allowed the price of a line; empty if nobody who may was asked.
    public Optional<PriceApproval> priceApproval(BasketLine line) {
        return prices.stream()
                .filter(price -> price.holds() && price.isAbout(line))
                .findFirst();
    }

    /// Whether somebody who may allowed each price that is not the catalogue's.
    public boolean arePricesApproved(PriceBook book) {
        return lines.stream()
                .allMatch(line ->
                        !line.isPriceOverridden(book) || priceApproval(line).isPresent());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// The price of the basket. Check [#isTooHigh] first if amounts were typed.
    public PricedBasket price(PriceBook book) {
        return Pricing.price(lines, discount, book, new Shopper(coupons, tags));
    }

    /// Whether a line or the total exceeds the maximum.
    public boolean isTooHigh(PriceBook book) {
        return lines.stream().anyMatch(BasketLine::isTooHigh) || price(book).isTooHigh();
    }

    public boolean isDiscounted() {
        return !discount.equals(Discount.NONE)
                || lines.stream().anyMatch(line -> !line.discount().equals(Discount.NONE));
    }

    /// Whether somebody said why for each discount.
    public boolean areDiscountsExplained() {
        return Stream.concat(Stream.of(discount), lines.stream().map(BasketLine::discount))
                .allMatch(each -> each.equals(Discount.NONE) || !each.reason().isBlank());
    }

    public boolean isPriceOverridden(PriceBook book) {
        return lines.stream().anyMatch(line -> line.isPriceOverridden(book));
    }

    /// What is paid of the customer's account.
    public Money accountPayment() {
        return Money.sum(lines.stream()
                .map(BasketLine::item)
                .filter(AccountPaymentItem.class::isInstance)
                .map(item -> ((AccountPaymentItem) item).amount())
                .toList());
    }

    /// What is given to the staff.
    public Money tip() {
        return Money.sum(lines.stream()
                .map(BasketLine::item)
                .filter(TipItem.class::isInstance)
                .map(item -> ((TipItem) item).amount())
                .toList());
    }

    /// With a tip, which is the last line, instead of the one that it had.
    public Basket withTip(TipItem tip) {
        return withoutTip().with(BasketLine.of(tip));
    }

    public Basket withoutTip() {
        var kept =
                lines.stream().filter(line -> !(line.item() instanceof TipItem)).toList();
        return new Basket(customer, tags, kept, discount, coupons, approval, prices);
    }

    public List<VoucherItem> vouchers() {
        return lines.stream()
                .map(BasketLine::item)
                .filter(VoucherItem.class::isInstance)
                .map(VoucherItem.class::cast)
                .toList();
    }
}
