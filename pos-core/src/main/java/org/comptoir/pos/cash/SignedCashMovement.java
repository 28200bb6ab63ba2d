package org.comptoir.pos.cash;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.till.TillId;

/// Writes and reads the text of a movement of cash that the journal signs. Version 1 is frozen by a test.
final class SignedCashMovement {

    private static final int VERSION = 1;

    private SignedCashMovement() {}

    static String text(CashMovement movement) {
        var text = CanonicalText.version(VERSION)
                .put("number", movement.number())
                .put("till", movement.till().value())
                .put("tillname", movement.tillName())
                .put("kind", movement.kind().name())
                .put("amount", movement.amount());
        var found = movement.found();
        if (found != null) {
            text.put("found", found);
        }
        return text.put("reason", movement.reason())
                .put("staff", movement.staffName())
                .put("approved", movement.approvedBy())
                .put("day", movement.businessDay())
                .put("moved", movement.at())
                .text();
    }

    /// @throws IllegalArgumentException if the entry has not, byte for byte, the text of a movement
    static CashMovement read(JournalEntry entry) {
        var reader = CanonicalReader.of(entry.content());
        if (reader.version() != VERSION) {
            throw new IllegalArgumentException("a movement of cash signed by a later version of the program");
        }
        var number = reader.number("number");
        var movement = new CashMovement(
                new TillId(reader.text("till")),
                number,
                reader.text("tillname"),
                CashMovementKind.valueOf(reader.text("kind")),
                reader.money("amount"),
                reader.has("found") ? reader.money("found") : null,
                reader.text("reason"),
                reader.text("staff"),
                reader.text("approved"),
                reader.day("day"),
                reader.instant("moved"),
                "");
        reader.end();
        if (!text(movement).equals(entry.content())
                || number != entry.number()
                || !movement.till().equals(entry.till())) {
            throw new IllegalArgumentException("not the canonical text of a movement of cash");
        }
        return movement.signed(number, entry.signatureExcerpt());
    }
}
