package org.comptoir.customers.transfer.vcard.syntax;

import ezvcard.property.RawProperty;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Optional;

/// Finds the cards of a file, each with its fault, if it has one. A card that begins within another one ends it, but
/// for the `AGENT` of version 2.1, which becomes a property of its own.
public final class Cards {

    private static final int MAX_DEPTH = 4;

    private final CardLines lines;
    private final CardCharset charset;
    private int number;
    private String version = "";

    public Cards(byte[] bytes, Charset fallback) {
        lines = new CardLines(bytes);
        charset = new CardCharset(fallback);
    }

    public Optional<RawCard> next() {
        while (lines.hasNext()) {
            var start = lines.position();
            if (line(false).begins()) {
                return Optional.of(numbered(card(start, true, 1).orElseThrow()));
            }
            lines.back(start);
            var stray = card(start, false, 1);
            if (stray.isPresent()) {
                return Optional.of(numbered(stray.get()));
            }
        }
        return Optional.empty();
    }

    private CardLine line(boolean oldStyle) {
        return CardLine.of(lines.position(), lines.next(oldStyle));
    }

    private RawCard numbered(RawCard read) {
        var at = read.span();
        number++;
        return new RawCard(
                new CardSpan(number, at.start(), at.end(), at.begun(), at.open(), at.version()),
                read.fault(),
                read.properties());
    }

    /// @return empty if the lines before the next card say nothing of a person
    private Optional<RawCard> card(int start, boolean begun, int depth) {
        var content = new CardContent();
        var agents = new ArrayList<RawProperty>();
        var oldStyle = !begun && RawCard.isOldStyle(version);
        var open = 1;
        var fault = CardFault.CUT_SHORT;
        while (lines.hasNext() && open > 0 && fault == CardFault.CUT_SHORT) {
            var line = line(oldStyle);
            if (begins(line, content, depth)) {
                lines.back(line.position());
                fault = CardFault.INTERRUPTED;
            } else if (line.begins() || line.beginsAgent()) {
                var agent = card(line.position(), true, depth + 1).orElseThrow();
                open += agent.span().open();
                fault = agent.fault() == CardFault.INTERRUPTED ? CardFault.INTERRUPTED : fault;
                agents.add(AgentCard.property(agent));
            } else if (line.ends()) {
                open--;
            } else if (content.isBegunAnewBy(line)) {
                lines.back(content.cutBefore(line));
                fault = CardFault.INTERRUPTED;
            } else if (!line.text().isBlank()) {
                oldStyle |= line.name().equals("VERSION") && RawCard.isOldStyle(line.value());
                content.add(line);
            }
        }
        return begun || content.isPersonal()
                ? Optional.of(card(start, begun, open, fault, content, agents))
                : Optional.empty();
    }

    private static boolean begins(CardLine line, CardContent before, int depth) {
        return line.begins() && !before.isAfterAgent() || (line.begins() || line.beginsAgent()) && depth == MAX_DEPTH;
    }

    private RawCard card(
            int start, boolean begun, int open, CardFault end, CardContent content, ArrayList<RawProperty> agents) {
        var properties = new ArrayList<RawProperty>();
        CardSyntax.read(content.text()).stream().map(charset::decoded).forEach(properties::add);
        properties.addAll(agents);
        if (!begun && !content.has("VERSION") && !version.isEmpty()) {
            properties.addFirst(AgentCard.added("VERSION", version));
        }
        var fault = open > 0 ? end : CardFault.NONE;
        if (content.isOverfull()) {
            fault = CardFault.OVERFULL;
        } else if (fault == CardFault.NONE && !begun && !content.isWholeWithoutBegin()) {
            fault = CardFault.NO_BEGIN;
        }
        var read = new RawCard(new CardSpan(0, start, lines.position(), begun, open, ""), fault, properties);
        version = read.value("VERSION").isEmpty() ? version : read.value("VERSION");
        return new RawCard(new CardSpan(0, start, lines.position(), begun, open, version), fault, properties);
    }
}
