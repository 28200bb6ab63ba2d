package org.comptoir.shop.open;

import java.util.Optional;
import org.comptoir.pos.staff.SignedInStaff;

/// Who acts in a training shop when nobody has signed in: its owner, as long as the owner's PIN is the one that the
/// demo shop shows everybody.
public final class TrialSignIn {

    private TrialSignIn() {}

    public static Optional<SignedInStaff> owner(OpenShop shop) {
        return TrialMark.isOn(shop)
                ? shop.staff().ownerWithKnownPin(DemoMarker.DEMO_PIN.toCharArray())
                : Optional.empty();
    }
}
