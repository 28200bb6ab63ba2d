package org.comptoir.pos.pricing.promotion;

import java.math.BigInteger;
import java.util.List;

/// The groups that one promotion makes of pieces, and what it gives for them.
///
/// @param off cents
/// @param gain cents, beyond what the same pieces would get each by itself
/// @param worth cents that the pieces cost without promotion
/// @param taken the number of pieces of each line
record Grouping(long off, long gain, long worth, long[] taken) {

    /// Some pieces of a line.
    record Pick(int line, long count) {}

    /// Compares what is gained by the euro.
    static int byDensity(Grouping one, Grouping other) {
        return BigInteger.valueOf(one.gain)
                .multiply(BigInteger.valueOf(other.worth))
                .compareTo(BigInteger.valueOf(other.gain).multiply(BigInteger.valueOf(one.worth)));
    }

    static int byGain(Grouping one, Grouping other) {
        return Long.compare(one.gain, other.gain);
    }

    /// Collects groups.
    static final class Builder {

        private final long[] prices;
        private final long[] apart;
        private final long[] taken;
        private long off;
        private long gain;
        private long worth;

        /// @param prices of one piece of each line
        /// @param apart what one piece of each line would get by itself
        Builder(long[] prices, long[] apart) {
            this.prices = prices;
            this.apart = apart;
            taken = new long[prices.length];
        }

        /// Adds groups that are all alike, unless their pieces would get as much each by itself.
        ///
        /// @param times how many of them
        /// @param offOne what is taken off one
        /// @param picks the pieces of one
        /// @return whether they were added
        boolean add(long times, long offOne, List<Pick> picks) {
            var apartOne = 0L;
            var worthOne = 0L;
            for (var pick : picks) {
                apartOne += pick.count() * apart[pick.line()];
                worthOne += pick.count() * prices[pick.line()];
            }
            if (offOne <= apartOne) {
                return false;
            }
            for (var pick : picks) {
                taken[pick.line()] += times * pick.count();
            }
            off = Math.addExact(off, Math.multiplyExact(times, offOne));
            gain = Math.addExact(gain, Math.multiplyExact(times, offOne - apartOne));
            worth = Math.addExact(worth, Math.multiplyExact(times, worthOne));
            return true;
        }

        Grouping build() {
            return new Grouping(off, gain, worth, taken);
        }
    }
}
