package org.comptoir.pos.audit;

import java.util.List;
import java.util.function.Supplier;

/// Reads a second time where something was found. Two tables are read one after the other, and a sale made in between
/// stands in one of them only: what differs in the same way at the second reading is no such sale.
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
