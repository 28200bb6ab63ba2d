package org.comptoir.program.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What happens at a simulated till beside plain sales.
public enum SimulatedActivity {
    /// Goods of one of the till's last sales come back.
    RETURN(true, 3),
    /// The same, and others are taken for them.
    EXCHANGE(true, 2),
    /// A gift voucher is sold with the goods.
    VOUCHER(true, 4),
    /// A voucher that the till issued pays a part of a sale, and is spent in part or whole.
    SPEND(true, 5),
    /// A sale is paid by two means.
    SPLIT(true, 12),
    /// Goods are put aside for a customer, who pays a deposit.
    DEPOSIT(true, 1),
    /// Goods that the till put aside are taken; their deposit pays a part.
    COLLECT(true, 1),
    /// Cash goes into the drawer or out of it. No sale.
    CASH(false, 1),
    /// The till's day is closed. No sale.
    CLOSE(false, 1);

    private final boolean sells;
    private final int usual;

    SimulatedActivity(boolean sells, int usual) {
        this.sells = sells;
        this.usual = usual;
    }

    /// Whether it makes a sale, which is acknowledged.
    boolean sells() {
        return sells;
    }

    /// How many of a hundred there are unless something else is asked for.
    int usual() {
        return usual;
    }

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SimulatedActivity> named(String word) {
        return Arrays.stream(values())
                .filter(activity -> activity.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(SimulatedActivity::word).toList();
    }
}
