package org.comptoir.customers.transfer.vcard;

import ezvcard.property.RawProperty;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;

/// The numbers of a business on a card: the formats have none, so they are properties of our own.
final class CardCompany {

    private CardCompany() {}

    private static String property(CompanyField field) {
        return switch (field) {
            case VAT_NUMBER -> "X-COMPTOIR-VAT-NUMBER";
            case REGISTRATION -> "X-COMPTOIR-REGISTRATION";
            case TAX_CODE -> "X-COMPTOIR-TAX-CODE";
            case RECIPIENT_CODE -> "X-COMPTOIR-RECIPIENT-CODE";
            case CERTIFIED_MAIL -> "X-COMPTOIR-CERTIFIED-MAIL";
        };
    }

    static Stream<RawProperty> written(CompanyNumbers numbers) {
        return Arrays.stream(CompanyField.values())
                .filter(field -> !numbers.value(field).isEmpty())
                .map(field -> new RawProperty(property(field), CardText.escaped(numbers.value(field))));
    }

    /// @param country of the customer, ISO 3166-1 alpha-2
    /// @param unmapped loses what was read: what cannot be right stays among the further properties of the card
    /// @param notices told of that
    static CompanyNumbers read(RawCard card, String country, List<RawProperty> unmapped, List<RowNotice> notices) {
        var typed = new EnumMap<CompanyField, String>(CompanyField.class);
        for (var field : CompanyField.values()) {
            card.first(property(field))
                    .ifPresent(written -> typed.put(
                            field, CardText.unescaped(written.getValue()).strip()));
        }
        CompanyNumbers.faults(typed, country).forEach(field -> {
            notices.add(new RowNotice(NoticeKind.COMPANY_NUMBER_REFUSED, typed.getOrDefault(field, "")));
            typed.remove(field);
        });
        typed.keySet().forEach(field -> card.first(property(field)).ifPresent(unmapped::remove));
        return CompanyNumbers.read(typed, country);
    }
}
