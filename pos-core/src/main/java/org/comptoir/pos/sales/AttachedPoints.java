package org.comptoir.pos.sales;

/// The points of a sale that is attached to a customer.
///
/// @param earned by the whole sale
/// @param added to the customer's: without the share of what came back already
/// @param balance the customer's now
public record AttachedPoints(int earned, int added, int balance) {

    public static final AttachedPoints NONE = new AttachedPoints(0, 0, 0);

    /// What several participants did; one of them alone moves points.
    AttachedPoints and(AttachedPoints other) {
        return new AttachedPoints(earned + other.earned, added + other.added, balance + other.balance);
    }
}
