package org.comptoir.customers.customer;

import java.util.List;
import java.util.stream.LongStream;

/// Customer numbers taken beforehand for an import, handed out in order.
public final class ReservedNumbers {

    private final long last;
    private final int count;
    private int used;

    /// @param last of the `count` numbers
    ReservedNumbers(long last, int count) {
        this.last = last;
        this.count = count;
    }

    long last() {
        return last;
    }

    int count() {
        return count;
    }

    List<String> next(int wanted) {
        var first = last - count + 1 + used;
        used += wanted;
        if (used > count) {
            throw new IllegalStateException("only " + count + " numbers were reserved");
        }
        return LongStream.range(first, first + wanted).mapToObj(Long::toString).toList();
    }
}
