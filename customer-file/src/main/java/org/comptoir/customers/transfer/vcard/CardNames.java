package org.comptoir.customers.transfer.vcard;

import ezvcard.property.RawProperty;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.transfer.contact.Names;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.contact.PersonName;

/// Finds the name on a card: its `N`, else its `FN`, else its `ORG`, else its e-mail address.
final class CardNames {

    private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d\\p{Z}()./-]*");

    private CardNames() {}

    static PersonName person(RawCard card, String company) {
        var structured =
                card.all("N").map(property -> structured(card, property)).filter(name -> !name.isEmpty());
        return structured.findFirst().orElseGet(() -> {
            var fullName = card.value("FN");
            if (fullName.isEmpty() || fullName.equalsIgnoreCase(company) || isAddress(fullName)) {
                return PersonName.NONE;
            }
            return card.saysCompany() ? PersonName.NONE : Names.ofWhole(fullName);
        });
    }

    /// A card must have an `FN`: if no name is known, programs put an e-mail address or a telephone number there.
    private static boolean isAddress(String fullName) {
        return fullName.contains("@") || TELEPHONE.matcher(fullName).matches();
    }

    private static PersonName structured(RawCard card, RawProperty property) {
        var value = property.getValue();
        var parts = card.isOldStyle() ? CardText.parts(value) : CardText.parts(value, " ");
        var suffixes = card.isOldStyle() ? parts : CardText.parts(value, ", ");
        return new PersonName(
                CardText.part(parts, 3),
                CardText.part(parts, 1),
                CardText.part(parts, 2),
                CardText.part(parts, 0),
                CardText.part(suffixes, 4));
    }

    /// The first part of the first `ORG`; the other parts are departments.
    static String company(RawCard card) {
        var named = card.first("ORG").map(property -> CardText.part(CardText.parts(property.getValue()), 0));
        return named.filter(name -> !name.isEmpty())
                .or(() -> card.saysCompany() ? Optional.of(card.value("FN")) : Optional.empty())
                .orElse("");
    }
}
