package org.comptoir.desktop.till;

import java.util.List;
import org.comptoir.desktop.till.payment.FiscalIssuer;
import org.comptoir.desktop.till.ticket.Prompt;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.text.Texts;

/// Asks for the lottery code of the customer of the ticket, who shows it instead of having it scanned at the payment.
final class LotteryPrompt {

    private LotteryPrompt() {}

    /// @param texts of the feature `sell`
    static void open(TicketController ticket, FiscalIssuer fiscal, Texts texts) {
        var asked = ticket.requestId();
        ticket.model()
                .promptProperty()
                .set(new Prompt(
                        texts.get("sell.lottery"),
                        texts.get("sell.lottery.hint"),
                        "",
                        List.of(),
                        false,
                        typed -> fiscal.lottery(asked, typed),
                        FieldKind.LETTERS));
    }
}
