package org.comptoir.customers.loyalty;

/// What became of a correction by hand.
public sealed interface PointsCorrection {

    /// @param balance after it
    record Corrected(int balance) implements PointsCorrection {}

    /// More would be taken than there is.
    ///
    /// @param balance as it stays
    record NotEnough(int balance) implements PointsCorrection {}

    /// More than one correction may move, or nothing at all.
    record OutOfRange(int most) implements PointsCorrection {}
}
