package org.comptoir.customers.loyalty;

/// The outcome of a manual correction.
public sealed interface PointsCorrection {

    /// @param balance after the correction
    record Corrected(int balance) implements PointsCorrection {}

    /// The correction would deduct more points than the customer has.
    ///
    /// @param balance unchanged
    record NotEnough(int balance) implements PointsCorrection {}

    /// Zero, or more than one correction may move.
    record OutOfRange(int maxPoints) implements PointsCorrection {}
}
