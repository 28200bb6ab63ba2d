package org.comptoir.desktop.till.returns;

import org.comptoir.pos.pricing.ReturnTerms;

/// A line of the sale that goods are returned from, formatted for display.
///
/// @param position in the sale
/// @param price such as `2 × 9,90 €`
/// @param sold such as `2 sold`
/// @param state why nothing of it can be returned; empty if something can
/// @param quantity returned now; empty if nothing is
/// @param amount refunded for it
/// @param canMore whether more of it can be returned
/// @param hasStock whether the goods can go back to stock; vouchers cannot
/// @param words of the customer, may be empty
public record ReturnLine(
        int position,
        String name,
        String price,
        String sold,
        String state,
        String quantity,
        String amount,
        boolean canMore,
        boolean hasStock,
        ReturnTerms terms,
        String words) {

    public boolean isChosen() {
        return !quantity.isEmpty();
    }

    boolean isReturnable() {
        return state.isEmpty();
    }
}
