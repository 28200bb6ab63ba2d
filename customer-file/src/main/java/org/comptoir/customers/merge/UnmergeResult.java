package org.comptoir.customers.merge;

import java.time.Instant;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;

/// The outcome of taking a merge back. Where it is not [Undone], nothing was changed.
public sealed interface UnmergeResult {

    /// @param kept without what was the others'
    record Undone(Customer kept) implements UnmergeResult {}

    /// There was no such merge, or it was taken back already.
    record NoneOpen() implements UnmergeResult {}

    /// It was too long ago.
    record TooLate(Instant until) implements UnmergeResult {}

    /// Who was kept was merged into somebody else since; that merge has to be taken back first.
    record MergedAgain(Customer into) implements UnmergeResult {}

    /// Points that came with a record were spent since.
    ///
    /// @param needed how many would go back
    /// @param left how many there are
    record PointsSpent(int needed, int left) implements UnmergeResult {}

    /// What was owed by a record was paid since.
    ///
    /// @param needed how much would go back
    record DebtPaid(Money needed) implements UnmergeResult {}
}
