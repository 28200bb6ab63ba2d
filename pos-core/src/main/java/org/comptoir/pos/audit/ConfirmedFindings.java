package org.comptoir.pos.audit;

import java.util.List;
import java.util.function.Supplier;

/// Repeats a reading that yielded findings. Two tables are read one after the other, so a sale made in between is
/// in one of them only: a difference that is the same in the second reading has another cause.
public final class ConfirmedFindings {

    private ConfirmedFindings() {}

    /// @param reading compares the same rows each time it is called, in a transaction of its own
    public static List<Finding> of(Supplier<List<Finding>> reading) {
        var first = reading.get();
        if (first.isEmpty()) {
            return first;
        }
        var second = reading.get();
        return first.stream().filter(second::contains).toList();
    }
}
