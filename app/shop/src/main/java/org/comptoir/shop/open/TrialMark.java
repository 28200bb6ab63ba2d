package org.comptoir.shop.open;

/// Marks a shop that is there to try things in, whose sales are no sales: only there may a program make up sales. Set
/// when the shop is founded and never taken off.
public final class TrialMark {

    private static final String NOTE = "trial";

    /// What a shop that was made for showing is marked by.
    private static final String DEMO = "demo";

    private TrialMark() {}

    public static void put(OpenShop shop) {
        shop.settings().put(NOTE, "yes");
    }

    public static boolean isOn(OpenShop shop) {
        return shop.settings().get(NOTE).isPresent()
                || shop.settings().get(DEMO).isPresent();
    }
}
