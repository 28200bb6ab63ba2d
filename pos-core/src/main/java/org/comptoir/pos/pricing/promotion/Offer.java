package org.comptoir.pos.pricing.promotion;

import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;

/// What a promotion gives. Those on groups count pieces: goods sold by weight take part in the others alone.
public sealed interface Offer {

    int MAX_PIECES = 100;

    int MAX_PARTS = 10;

    /// Of a voucher that is given as a reward.
    Money MAX_WORTH = Money.euros(1_000);

    int MAX_DAYS = 3_650;

    /// A share off each piece and each weighed quantity.
    ///
    /// @param percent above 0 % and up to 100 %
    record PercentOff(Goods goods, Percent percent) implements Offer {

        public PercentOff {
            requireShare(percent);
        }
    }

    /// Prices of single articles, where they are below the catalogue's: a price list for some customers or some days.
    ///
    /// @param prices of a unit, from 1 to [Goods#MAX_NAMED] articles
    record OwnPrices(Map<ArticleId, Money> prices) implements Offer {

        public OwnPrices {
            prices = Map.copyOf(prices);
            if (prices.isEmpty()
                    || prices.size() > Goods.MAX_NAMED
                    || prices.values().stream().anyMatch(Money::isNegative)) {
                throw new IllegalArgumentException("no list of prices: " + prices);
            }
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

    /// A voucher for the next purchase, once a ticket reaches an amount; one for a ticket. The goods count with what is
    /// paid for them, after all that is taken off.
    ///
    /// @param from the amount, more than zero
    /// @param worth of the voucher, up to [#MAX_WORTH]
    /// @param days for which it can be spent, from 1 to [#MAX_DAYS], the day of the purchase not counted
    record Reward(Goods goods, Money from, Money worth, int days) implements Offer {

        public Reward {
            if (!from.isPositive()
                    || !worth.isPositive()
                    || worth.compareTo(MAX_WORTH) > 0
                    || days < 1
                    || days > MAX_DAYS) {
                throw new IllegalArgumentException(
                        "no reward: " + worth.toDecimal() + " from " + from.toDecimal() + ", " + days + " days");
            }
        }
    }

    private static void requireShare(Percent percent) {
        if (percent.basisPoints() <= 0 || percent.compareTo(Percent.ALL) > 0) {
            throw new IllegalArgumentException("no share: " + percent.toDecimal() + " %");
        }
    }
}
