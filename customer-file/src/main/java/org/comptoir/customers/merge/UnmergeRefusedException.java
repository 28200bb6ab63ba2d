package org.comptoir.customers.merge;

/// Rolls back the transaction of a merge that cannot be taken back.
final class UnmergeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UnmergeResult reason;

    UnmergeRefusedException(UnmergeResult reason) {
        super(reason.toString());
        this.reason = reason;
    }

    UnmergeResult reason() {
        return reason;
    }
}
