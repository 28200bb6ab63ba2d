package org.comptoir.pos.audit;

import java.util.function.Consumer;

/// Compares one kind of rows with the signed entries, or stored sums with their movements. Reads in pages, each in
/// a transaction of its own, so that tills continue to sell and memory use stays constant however long the shop has
/// existed.
@FunctionalInterface
public interface BooksCheck {

    /// @param findings receives each difference as soon as it is found
    void run(Consumer<Finding> findings);
}
