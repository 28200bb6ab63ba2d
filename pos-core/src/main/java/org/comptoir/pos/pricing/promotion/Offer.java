package org.comptoir.pos.pricing.promotion;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;

/// What a promotion gives. All but [PercentOff] count pieces, so goods sold by weight take part in that one alone.
public sealed interface Offer {

    int MAX_PIECES = 100;

    int MAX_PARTS = 10;

    /// A share off each piece and each weighed quantity.
    ///
    /// @param percent above 0 % and up to 100 %
    record PercentOff(Goods goods, Percent percent) implements Offer {

        public PercentOff {
            requireShare(percent);
        }
    }

    /// So many pieces for the price of fewer: of each group, in the order of their prices, the cheapest are free.
    ///
    /// @param take pieces of a group, from 2 to [#MAX_PIECES]
    /// @param pay how many of them are paid, at least 1
    record TakeAndPay(Goods goods, int take, int pay) implements Offer {

        public TakeAndPay {
            if (take < 2 || take > MAX_PIECES || pay < 1 || pay >= take) {
                throw new IllegalArgumentException(take + " for " + pay);
            }
        }
    }

    /// A share off the cheaper one of each two pieces.
    ///
    /// @param percent above 0 % and up to 100 %
    record SecondOff(Goods goods, Percent percent) implements Offer {

        public SecondOff {
            requireShare(percent);
        }
    }

    /// A set of pieces at one price, as long as they would cost more.
    ///
    /// @param parts at least two pieces in all, at most [#MAX_PARTS] parts
    record SetPrice(List<Part> parts, Money price) implements Offer {

        /// @param count from 1 to [#MAX_PIECES]
        public record Part(Goods goods, int count) {

            public Part {
                if (count < 1 || count > MAX_PIECES) {
                    throw new IllegalArgumentException("no part of a set: " + count);
                }
            }
        }

        public SetPrice {
            parts = List.copyOf(parts);
            if (parts.isEmpty()
                    || parts.size() > MAX_PARTS
                    || parts.stream().mapToInt(Part::count).sum() < 2
                    || !price.isPositive()) {
                throw new IllegalArgumentException("no set: " + parts + " for " + price.toDecimal());
            }
        }
    }

    private static void requireShare(Percent percent) {
        if (percent.basisPoints() <= 0 || percent.compareTo(Percent.ALL) > 0) {
            throw new IllegalArgumentException("no share: " + percent.toDecimal() + " %");
        }
    }
}
