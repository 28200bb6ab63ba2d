package org.comptoir.pos.sales.basket;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// What is taken off the usual prices of a basket: by a discount on a line or on all of it, and by a price below the
/// catalogue's. Vouchers, returns and the shop's promotions have no part in it.
public record PriceCuts(List<Cut> cuts) {

    /// @param usual price of the line by the catalogue, or as typed where the catalogue has none
    /// @param off what is taken off it; not positive where nothing is
    /// @param isShared whether a discount on the whole ticket is part of it, so it may be a cent off
    record Cut(Money usual, Money off, boolean isShared) {

        boolean exceeds(Percent limit) {
            var most = usual.share(limit);
            return off.isPositive() && off.compareTo(isShared ? most.plus(Money.ofCents(1)) : most) > 0;
        }

        /// The smallest whole percentage that is as much.
        Percent share() {
            return IntStream.rangeClosed(0, 100)
                    .mapToObj(Percent::whole)
                    .filter(share -> !exceeds(share))
                    .findFirst()
                    .orElse(Percent.ALL);
        }
    }

    public PriceCuts {
        cuts = List.copyOf(cuts);
    }

    public static PriceCuts of(Basket basket, PriceBook book) {
        return new PriceCuts(basket.price(book).lines().stream()
                .filter(line -> line.line().item() instanceof ArticleItem)
                .map(line -> cut(line, (ArticleItem) line.line().item(), book))
                .toList());
    }

    private static Cut cut(PricedLine line, ArticleItem article, PriceBook book) {
        var paid = line.line().unitPrice();
        var unit = article.isPriceFixed() ? paid : Objects.requireNonNullElse(book.listPrice(article), paid);
        var usual = unit.times(line.line().quantity());
        var off = usual.minus(line.total()).minus(line.promoted());
        return new Cut(usual, off, !line.sharedDiscount().isZero());
    }

    public boolean isWithin(Percent limit) {
        return cuts.stream().noneMatch(cut -> cut.exceeds(limit));
    }

    /// What is taken off the lines that are above the limit.
    public Money above(Percent limit) {
        return Money.sum(
                cuts.stream().filter(cut -> cut.exceeds(limit)).map(Cut::off).toList());
    }

    /// The largest share that is taken off a line.
    public Percent highest() {
        return cuts.stream().map(Cut::share).max(Percent::compareTo).orElse(Percent.ZERO);
    }

    /// Whether the seller may take off as much alone, or somebody who may allowed it.
    public boolean isGranted(SignedInStaff seller, @Nullable DiscountApproval approval, DiscountLimits limits) {
        return isWithin(limits.of(seller.role())) || isApproved(seller, approval, limits);
    }

    private boolean isApproved(SignedInStaff seller, @Nullable DiscountApproval approval, DiscountLimits limits) {
        return approval != null
                && isWithin(limits.of(approval.role()))
                && above(limits.of(seller.role())).compareTo(approval.most()) <= 0;
    }
}
