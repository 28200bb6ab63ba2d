package org.comptoir.customers.loyalty.rules;

import java.util.List;

/// What a ticket earns, tied to its lines, so that a return takes back its own share.
///
/// @param shares of the lines that earn something, in the order of the lines
public record EarnedPoints(List<Share> shares) {

    public static final EarnedPoints NONE = new EarnedPoints(List.of());

    /// @param line its position in the sale
    /// @param points more than nothing
    public record Share(int line, int points) {}

    public EarnedPoints {
        shares = List.copyOf(shares);
    }

    public int total() {
        return shares.stream().mapToInt(Share::points).sum();
    }
}
