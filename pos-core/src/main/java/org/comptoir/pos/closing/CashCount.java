package org.comptoir.pos.closing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.comptoir.pos.money.Money;

/// The counted cash in the drawer.
///
/// @param pieces number of each coin and note, highest first, without those that are missing
/// @param uncounted an amount entered without counting its pieces
public record CashCount(SequencedMap<Money, Integer> pieces, Money uncounted) {

    /// The euro's notes and coins, highest first.
    public static final List<Money> DENOMINATIONS = LongStream.of(
                    500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00, 2_00, 1_00, 50, 20, 10, 5, 2, 1)
            .mapToObj(Money::ofCents)
            .toList();

    /// More pieces of one kind than a drawer holds.
    public static final int MAX_PIECES = 9_999;

    public CashCount {
        var sorted = new TreeMap<Money, Integer>(Collections.reverseOrder());
        pieces.forEach((denomination, count) -> {
            if (!DENOMINATIONS.contains(denomination) || count < 0) {
                throw new IllegalArgumentException("no count of " + denomination.toDecimal() + ": " + count);
            }
            if (count > 0) {
                sorted.put(denomination, count);
            }
        });
        pieces = Collections.unmodifiableSequencedMap(sorted);
        if (uncounted.isNegative()) {
            throw new IllegalArgumentException("less than nothing in the drawer");
        }
    }

    public static CashCount of(Map<Money, Integer> pieces) {
        return new CashCount(new TreeMap<>(pieces), Money.ZERO);
    }

    /// An amount without its pieces.
    public static CashCount ofTotal(Money total) {
        return new CashCount(new TreeMap<>(), total);
    }

    public Money total() {
        var total = uncounted;
        for (var piece : pieces.entrySet()) {
            total = total.plus(piece.getKey().times(piece.getValue().longValue()));
        }
        return total;
    }
}
