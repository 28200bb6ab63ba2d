package org.comptoir.desktop.till;

import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.desktop.till.payment.CashDrawer;
import org.comptoir.desktop.till.ticket.Prompt;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.text.Texts;

/// Asks why the drawer is opened: it is not opened without a reason, and each time is counted and shown at the day's
/// end.
final class DrawerQuestion {

    private final CashDrawer drawer;
    private final TicketModel ticket;
    private final Texts texts;

    /// @param texts of the feature `sell`
    DrawerQuestion(CashDrawer drawer, TicketModel ticket, Texts texts) {
        this.drawer = drawer;
        this.ticket = ticket;
        this.texts = texts;
    }

    /// Does nothing where there is no drawer.
    void ask() {
        if (!drawer.isThere()) {
            return;
        }
        var reasons = Stream.of("change", "check", "mistake")
                .map(reason -> texts.get("sell.drawer.reason." + reason))
                .toList();
        ticket.promptProperty()
                .set(new Prompt(
                        texts.get("sell.drawer.why"),
                        texts.get("sell.drawer.why.hint"),
                        "",
                        reasons,
                        false,
                        this::open,
                        FieldKind.LETTERS));
    }

    private Optional<String> open(String reason) {
        if (reason.isBlank()) {
            return Optional.of(texts.get("sell.drawer.noreason"));
        }
        drawer.open(reason);
        return Optional.empty();
    }
}
