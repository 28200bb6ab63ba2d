package org.comptoir.customers.loyalty;

import java.util.List;
import java.util.stream.Stream;

/// Why points moved.
public enum PointsReason {
    /// By a purchase.
    EARNED,
    /// By a purchase that was attached to the customer after it was finished.
    ATTACHED,
    /// Used as payment.
    SPENT,
    /// Earned by goods that were returned.
    TAKEN_BACK,
    /// Spent on goods that were returned.
    GIVEN_BACK,
    /// Manually, with a note that gives the reason.
    CORRECTED,
    /// Given to whoever never had points.
    WELCOME,
    /// Given for a birthday.
    BIRTHDAY,
    /// Became a voucher.
    REWARDED,
    /// Ended by the shop's rules.
    EXPIRED,
    /// Came from another record of the same person, such as a card without a name, or went to it.
    MERGED;

    /// Whether such points belong to a sale, which signed them.
    boolean isOfSale() {
        return switch (this) {
            case EARNED, ATTACHED, SPENT, TAKEN_BACK, GIVEN_BACK -> true;
            case CORRECTED, WELCOME, BIRTHDAY, REWARDED, EXPIRED, MERGED -> false;
        };
    }

    static List<PointsReason> ofSales() {
        return Stream.of(values()).filter(PointsReason::isOfSale).toList();
    }
}
