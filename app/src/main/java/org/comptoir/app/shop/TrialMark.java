package org.comptoir.app.shop;

/// Marks a shop that is there to try things in, whose sales are no sales: only there may a program make up sales. Set
/// when the shop is founded and never taken off.
public final class TrialMark {

    private static final String NOTE = "trial";

    /// What a shop that was made for showing is marked by.
    private static final String DEMO = "demo";

    private TrialMark() {}

    public static void put(Shop shop) {
        shop.settings().keep(NOTE, "yes");
    }

    public static boolean isOn(Shop shop) {
        return shop.settings().note(NOTE).isPresent()
                || shop.settings().note(DEMO).isPresent();
    }
}
