package org.comptoir.pos.sales.parked;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.machine.CardSlip;
import org.jspecify.annotations.Nullable;

/// A charge, or a refund, that a card terminal was asked for, kept with the open ticket before it is asked: whatever
/// becomes of the program, the same request can be asked again and nothing is charged twice.
///
/// @param request of the charge, by which the terminal knows it
/// @param amount negative for what is credited to the card
/// @param isApproved whether the terminal, or somebody who may, said that it was charged or credited
/// @param slip what the terminal answered; null before, and where somebody said how it ended
public record CardCharge(
        UUID request,
        Money amount,
        boolean isApproved,
        @Nullable CardSlip slip) {

    private static final int PARTS = 3;

    /// Without anything of the terminal's.
    public CardCharge(UUID request, Money amount, boolean isApproved) {
        this(request, amount, isApproved, null);
    }

    public boolean isRefund() {
        return amount.isNegative();
    }

    /// Its amount, whichever way it went.
    public Money moved() {
        return amount.max(amount.negate());
    }

    /// @param answered null where somebody said that it was charged
    public CardCharge approved(@Nullable CardSlip answered) {
        return new CardCharge(request, amount, true, answered);
    }

    /// As kept: a line for each.
    static String text(List<CardCharge> charges) {
        return String.join(
                "\n",
                charges.stream()
                        .map(charge -> charge.request() + " " + charge.amount().cents() + " "
                                + (charge.isApproved() ? "approved" : "asked")
                                + slip(charge))
                        .toList());
    }

    private static String slip(CardCharge charge) {
        var slip = charge.slip();
        return slip == null ? "" : " " + slip.text();
    }

    /// @throws IllegalArgumentException if the text was not written by this program
    static List<CardCharge> read(String text) {
        var charges = new ArrayList<CardCharge>();
        for (var line : text.lines().toList()) {
            var parts = line.split(" ");
            if (parts.length != PARTS && parts.length != PARTS + 1) {
                throw new IllegalArgumentException("not a charge: " + line);
            }
            charges.add(new CardCharge(
                    UUID.fromString(parts[0]),
                    Money.ofCents(Long.parseLong(parts[1])),
                    parts[2].equals("approved"),
                    parts.length == PARTS ? null : CardSlip.read(parts[PARTS])));
        }
        return charges;
    }
}
