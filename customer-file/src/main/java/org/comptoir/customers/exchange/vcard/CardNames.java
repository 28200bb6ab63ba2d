package org.comptoir.customers.exchange.vcard;

import java.util.Optional;
import org.comptoir.customers.exchange.incoming.Names;
import org.comptoir.pos.contact.PersonName;

/// Finds who a card is of: its `N`, else its `FN`, else its `ORG`, else its e-mail address.
final class CardNames {

    private CardNames() {}

    static PersonName person(Card card, String company) {
        var structured = card.all("N").map(line -> structured(card, line)).filter(name -> !name.isEmpty());
        return structured.findFirst().orElseGet(() -> {
            var whole = card.value("FN");
            if (whole.isEmpty() || whole.equalsIgnoreCase(company) || whole.contains("@")) {
                return PersonName.NONE;
            }
            return card.saysCompany() ? PersonName.NONE : Names.ofWhole(whole);
        });
    }

    private static PersonName structured(Card card, ContentLine line) {
        var lists = !card.isOldStyle();
        var parts = CardText.parts(line.value(), lists, " ");
        var suffixes = CardText.parts(line.value(), lists, ", ");
        return new PersonName(
                CardText.part(parts, 3),
                CardText.part(parts, 1),
                CardText.part(parts, 2),
                CardText.part(parts, 0),
                CardText.part(suffixes, 4));
    }

    /// The first part of the first `ORG`; the others are departments.
    static String company(Card card) {
        var named = card.first("ORG")
                .map(line -> CardText.split(line.value(), ';').getFirst())
                .map(first -> CardText.unescaped(first).strip());
        return named.filter(name -> !name.isEmpty())
                .or(() -> card.saysCompany() ? Optional.of(card.value("FN")) : Optional.empty())
                .orElse("");
    }
}
