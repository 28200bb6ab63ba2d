package org.comptoir.shop.open;

/// Marks a training shop, whose sales are not real: only there may a program generate sales. Set when the shop is
/// created and never removed.
public final class TrialMark {

    private static final String NOTE = "trial";

    /// The value for a demo shop.
    private static final String DEMO = "demo";

    private TrialMark() {}

    public static void set(OpenShop shop) {
        shop.settings().put(NOTE, "yes");
    }

    public static boolean isOn(OpenShop shop) {
        return shop.settings().get(NOTE).isPresent()
                || shop.settings().get(DEMO).isPresent()
                || shop.isTraining();
    }
}
