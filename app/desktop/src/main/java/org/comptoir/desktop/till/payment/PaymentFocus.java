package org.comptoir.desktop.till.payment;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard was before the payment was drawn anew: each control has an id, and the new one of the same id
/// gets the focus, as visibly as before.
///
/// @param id of the control; empty for the payment as a whole
record PaymentFocus(String id, boolean visible) {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    static PaymentFocus in(Parent page) {
        var owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        return owner != null && owner.getId() != null && isWithin(owner, page)
                ? new PaymentFocus(
                        owner.getId(),
                        owner.isFocusVisible() || owner.getPseudoClassStates().contains(VISIBLE))
                : new PaymentFocus("", false);
    }

    private static boolean isWithin(Node node, Parent page) {
        Node at = node;
        while (at != null && at != page) {
            at = at.getParent();
        }
        return at != null;
    }

    /// @return whether there is such a control
    boolean restore(Parent page) {
        var control = id.isEmpty() ? null : find(page, id);
        if (control == null || control.isDisabled()) {
            return false;
        }
        control.requestFocus();
        if (visible) {
            control.pseudoClassStateChanged(VISIBLE, true);
            control.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    control.pseudoClassStateChanged(VISIBLE, false);
                }
            });
        }
        return true;
    }

    private static @Nullable Node find(Parent parent, String id) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (id.equals(child.getId())) {
                return child;
            }
            var found = child instanceof Parent below ? find(below, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
