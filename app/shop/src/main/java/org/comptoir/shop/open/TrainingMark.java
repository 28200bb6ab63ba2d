package org.comptoir.shop.open;

import java.util.Map;

/// Marks a shop in which people train: it is shown on every screen and every paper, no drawer opens in it, and no card
/// is charged. Set when the training is made, signed, and never removed.
final class TrainingMark {

    private static final String NOTE = "training";

    private TrainingMark() {}

    static void set(OpenShop shop) {
        shop.settings().put(NOTE, "yes");
    }

    /// @param notes of the shop's settings, by name
    static boolean isIn(Map<String, String> notes) {
        return notes.containsKey(NOTE);
    }
}
