package org.comptoir.pos.till.machine;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/// What a card terminal answers beside that it charged or credited a card.
///
/// @param terminal by which it is known
/// @param at when it did
public record CardSlip(TerminalDetails terminal, Instant at) {

    private static final String SEPARATOR = "\t";
    private static final int PARTS = 4;

    /// In letters that stand in any list.
    public String text() {
        var parts =
                String.join(SEPARATOR, terminal.id(), terminal.acquirer(), terminal.acquirerTaxCode(), at.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws IllegalArgumentException if the text was not written by this program
    public static CardSlip read(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no slip: " + text);
        }
        try {
            var terminal = TerminalDetails.of(parts[0], parts[1], parts[2])
                    .orElseThrow(() -> new IllegalArgumentException("no terminal: " + text));
            return new CardSlip(terminal, Instant.parse(parts[3]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time: " + text, e);
        }
    }
}
