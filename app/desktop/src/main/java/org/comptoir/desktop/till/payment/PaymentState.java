package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.sales.TenderKind;

/// All that the payment shows at one moment, ready to be shown.
///
/// @param due what is left to pay
/// @param ticketTotal the whole of the ticket
/// @param tendered what was given already
/// @param tenders the ways to pay
/// @param quick likely notes, the exact amount first; empty when cash is not chosen
/// @param given what is being typed
/// @param change what is given back, or what is missing
/// @param missing whether [#change] is missing rather than given back
/// @param coins how to give it back, line by line
/// @param canFinish whether what is offered can be taken
/// @param part when what is offered pays only a part: what the button then says; empty when it ends the sale
/// @param message why something was refused; empty when nothing was
/// @param asksVoucher whether a voucher's code is asked for in place of an amount
public record PaymentState(
        String due,
        String ticketTotal,
        List<Tendered> tendered,
        List<Tender> tenders,
        List<Quick> quick,
        String given,
        String change,
        boolean missing,
        String coins,
        boolean canFinish,
        String part,
        String message,
        boolean asksVoucher,
        Optional<Done> done) {

    /// Whether there is money to give back.
    boolean givesBack() {
        return !missing && !coins.isEmpty();
    }

    /// @param detail such as "Terminal prêt", may be empty
    public record Tender(TenderKind kind, String name, String detail, boolean chosen, boolean usable) {}

    /// Something given already, which can be taken back.
    public record Tendered(TenderKind kind, String name, String detail, String amount) {}

    public record Quick(String amount, boolean exact, boolean chosen) {}

    /// The sale is recorded.
    ///
    /// @param change empty when there is nothing to give back
    /// @param vouchers that gift vouchers were sold with it, whose codes are on the receipt; empty without any
    public record Done(String number, String change, String vouchers) {}
}
