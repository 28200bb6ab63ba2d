package org.comptoir.customers.transfer.vcard;

import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.vcard.properties.Labels;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PhoneText;

/// The telephone numbers and e-mail addresses of a card, by the rules that hold for tables, too. What is none is told
/// and kept.
final class CardReach {

    private static final Pattern TEL = Pattern.compile("(?i)^tel:");

    private final RawCard card;
    private final List<RowNotice> notices;
    private final List<RawProperty> unread = new ArrayList<>();

    CardReach(RawCard card, List<RowNotice> notices) {
        this.card = card;
        this.notices = notices;
    }

    /// Properties whose value is no telephone number or e-mail address.
    List<RawProperty> unread() {
        return unread;
    }

    /// @param regions ISO 3166-1 alpha-2 codes of the countries of numbers without a country code, the likeliest first
    List<ContactPhone> phones(List<String> regions) {
        var phones = new ArrayList<ContactPhone>();
        card.all("TEL").filter(property -> !property.getValue().isBlank()).forEach(property -> {
            var text =
                    TEL.matcher(CardText.unescaped(property.getValue()).strip()).replaceFirst("");
            var numbers = PhoneText.numbers(text, regions);
            if (numbers.isEmpty()) {
                keep(property, text);
                // Words such as "none" are no number that somebody mistyped.
                if (text.chars().anyMatch(Character::isDigit)) {
                    notices.add(new RowNotice(NoticeKind.PHONE_UNREAD, text));
                }
            }
            for (var number : numbers) {
                var preferred =
                        CardParams.isPreferred(property) && phones.stream().noneMatch(ContactPhone::preferred);
                if (phones.stream().noneMatch(known -> known.number().key().equals(number.key()))) {
                    phones.add(new ContactPhone(Labels.of(card, property), number, preferred));
                }
            }
        });
        return phones;
    }

    List<ContactEmail> emails() {
        var emails = new ArrayList<ContactEmail>();
        card.all("EMAIL").filter(property -> !property.getValue().isBlank()).forEach(property -> {
            var extracted =
                    EmailAddress.extract(CardText.unescaped(property.getValue()).strip());
            if (!extracted.refused().isEmpty()) {
                notices.add(new RowNotice(NoticeKind.EMAIL_REFUSED, extracted.refused()));
                keep(property, extracted.refused());
            }
            for (var address : extracted.addresses()) {
                var preferred =
                        CardParams.isPreferred(property) && emails.stream().noneMatch(ContactEmail::preferred);
                var email = new ContactEmail(Labels.of(card, property), address.value(), preferred);
                if (emails.stream().noneMatch(known -> known.folded().equals(email.folded()))) {
                    emails.add(email);
                }
            }
        });
        return emails;
    }

    /// Only what could not be read is kept, so that nothing stands twice.
    private void keep(RawProperty property, String text) {
        var kept = new RawProperty(property.getPropertyName(), CardText.escaped(text));
        kept.setGroup("");
        kept.setParameters(property.getParameters());
        unread.add(kept);
    }
}
