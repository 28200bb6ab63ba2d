package org.comptoir.pos.sales;

import org.comptoir.pos.sales.CheckoutResult.Refused;

/// Thrown to roll the sale's transaction back, and caught by the checkout, which returns the refusal.
final class CheckoutRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    CheckoutRefusedException(Refused refused) {
        super(refused.toString(), null, false, false);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
