package org.comptoir.customers.transfer.vcard;

import ezvcard.property.RawProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.Names;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.contact.PersonName;

/// Finds the name on a card: its `N`, else its `FN`, else its `ORG`, else its e-mail address.
final class CardNames {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d\\p{Z}()./-]*");

    private CardNames() {}

    /// @param notices told of a name that was guessed
    static PersonName person(RawCard card, String company, List<RowNotice> notices) {
        var structured =
                card.all("N").map(property -> structured(card, property)).filter(name -> !name.isEmpty());
        return structured.findFirst().orElseGet(() -> {
            var fullName = card.value("FN");
            if (fullName.isEmpty() || fullName.equalsIgnoreCase(company) || isAddress(fullName)) {
                return PersonName.NONE;
            }
            return card.saysCompany() ? PersonName.NONE : ofWhole(fullName, notices);
        });
    }

    private static PersonName ofWhole(String fullName, List<RowNotice> notices) {
        var parted = Names.parted(fullName);
        if (parted.guessed()) {
            notices.add(guess(fullName, parted.name()));
        }
        return parted.name();
    }

    /// @param notices told of a name that was guessed
    static PersonName ofEmail(String address, List<RowNotice> notices) {
        var name = Names.ofEmail(address);
        if (!name.isEmpty()) {
            notices.add(guess(address, name));
        }
        return name;
    }

    private static RowNotice guess(String text, PersonName name) {
        return new RowNotice(NoticeKind.NAME_GUESSED, text, name.family() + ", " + name.given());
    }

    /// A card must have an `FN`: if no name is known, programs put an e-mail address or a telephone number there.
    static boolean isAddress(String fullName) {
        return fullName.contains("@") || TELEPHONE.matcher(fullName).matches();
    }

    private static boolean isNamed(RawCard card) {
        return card.all("N").anyMatch(property -> !structured(card, property).isEmpty());
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

    /// The first part of the first `ORG`, of which the other parts are departments; else a name with a legal form.
    static String company(RawCard card) {
        var named = card.first("ORG").map(property -> CardText.part(CardText.parts(property.getValue()), 0));
        return named.filter(name -> !name.isEmpty())
                .or(() -> card.saysCompany() ? Optional.of(card.value("FN")) : Optional.empty())
                .orElseGet(() ->
                        isNamed(card) ? "" : Names.parted(card.value("FN")).company());
    }

    /// Whether an `FN` says more than the names that were taken from the card.
    static boolean saysMore(RawProperty fullName, PersonName name, String company, String nickname) {
        var known = Arrays.stream(words(name.formal() + " " + company + " " + nickname))
                .collect(Collectors.toSet());
        return Arrays.stream(words(CardText.unescaped(fullName.getValue())))
                .anyMatch(word -> !word.isEmpty() && !known.contains(word));
    }

    private static String[] words(String text) {
        return NO_WORD.split(Folding.of(text));
    }
}
