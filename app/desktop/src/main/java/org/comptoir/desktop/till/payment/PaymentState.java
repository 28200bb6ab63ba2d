package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.sales.TenderKind;

/// The state of the payment view, formatted for display.
///
/// @param due amount still due
/// @param ticketTotal total of the ticket
/// @param rounding by how much the total is rounded for cash; empty if it is not
/// @param tendered the tenders given
/// @param tenders the means of payment
/// @param quick likely cash amounts, the exact one first; empty unless a means that gives change is selected
/// @param given the amount being typed
/// @param change amount to return, or amount missing
/// @param missing whether [#change] is missing instead of to be returned
/// @param coins how to give the change, line by line
/// @param canFinish whether the offered amount is acceptable
/// @param part label of the button for a partial payment; empty if it completes the sale
/// @param message why something was refused; empty otherwise
/// @param notice what is worth knowing before it is finished; empty otherwise
/// @param takesCash whether the drawer opens
/// @param card set while a card terminal is asked, or gave no answer
/// @param asksVoucher whether a voucher code is requested instead of an amount
/// @param tip for the staff
/// @param refunds whether the customer is paid, so that all amounts are what the shop gives
public record PaymentState(
        String due,
        String ticketTotal,
        String rounding,
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
        String notice,
        boolean takesCash,
        boolean asksVoucher,
        Optional<CardPanel> card,
        Optional<Done> done,
        boolean refunds,
        TipPanel tip) {

    /// Where no tip is taken.
    public PaymentState(
            String due,
            String ticketTotal,
            String rounding,
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
            String notice,
            boolean takesCash,
            boolean asksVoucher,
            Optional<CardPanel> card,
            Optional<Done> done,
            boolean refunds) {
        this(
                due,
                ticketTotal,
                rounding,
                tendered,
                tenders,
                quick,
                given,
                change,
                missing,
                coins,
                canFinish,
                part,
                message,
                notice,
                takesCash,
                asksVoucher,
                card,
                done,
                refunds,
                TipPanel.NONE);
    }

    /// Whether there is change to return.
    boolean givesBack() {
        return !refunds && !missing && !coins.isEmpty();
    }

    /// The name of the chosen means.
    String chosenName() {
        return tenders.stream()
                .filter(Tender::chosen)
                .map(Tender::name)
                .findFirst()
                .orElse("");
    }

    /// The choice of a tip.
    ///
    /// @param offered whether it can be chosen now
    /// @param open whether it is being chosen
    /// @param given the tip that the ticket has; empty for none
    /// @param own the amount that is being typed
    /// @param isTyped whether something was typed
    /// @param choices that are proposed
    public record TipPanel(
            boolean offered, boolean open, String given, String own, boolean isTyped, List<TipChoice> choices) {

        static final TipPanel NONE = new TipPanel(false, false, "", "", false, List.of());
    }

    /// A share of the bill, and what it comes to.
    public record TipChoice(String share, String amount, boolean chosen) {}

    /// What the card terminal is doing, or did not answer.
    ///
    /// @param isUnanswered whether somebody has to ask again, or to say how it ended
    public record CardPanel(String title, String hint, boolean isUnanswered) {}

    /// @param detail such as "Terminal prêt", may be empty
    /// @param key the letter that chooses it
    public record Tender(TenderMeans means, String name, String detail, String key, boolean chosen, boolean usable) {

        public TenderKind kind() {
            return means.kind();
        }
    }

    /// A tender already given, which can be removed.
    public record Tendered(TenderKind kind, String name, String detail, String amount) {}

    public record Quick(String amount, boolean exact, boolean chosen) {}

    /// The sale is recorded.
    ///
    /// @param change empty if there is none
    /// @param vouchers hint that gift vouchers or credit notes were issued, whose codes are on the receipt; empty
    /// otherwise
    /// @param refunded amount paid to the customer; empty if there is none
    /// @param means by which it was refunded
    public record Done(String number, String change, String vouchers, String refunded, String means) {

        public Done(String number, String change, String vouchers) {
            this(number, change, vouchers, "", "");
        }
    }
}
