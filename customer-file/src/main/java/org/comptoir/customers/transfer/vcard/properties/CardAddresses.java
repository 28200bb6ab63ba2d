package org.comptoir.customers.transfer.vcard.properties;

import ezvcard.property.Address;
import ezvcard.property.RawProperty;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.pos.contact.PostalAddress;

/// Maps an `ADR` property (RFC 6350 section 6.3.1) to a postal address. Programs use its parts freely: whole
/// addresses in one part, buildings in the extension, line feeds in the street.
public final class CardAddresses {

    /// Between the values of a list stands no space; `12, rue du Pont` is one value whose comma lacks its escape.
    private static final Pattern TEXT_COMMA = Pattern.compile("(?<!\\\\),(?=\\s)|(?<=[;:]\\d{1,5}),");

    private CardAddresses() {}

    public static PostalAddress read(RawProperty property, boolean lists) {
        var written = property.getValue();
        var value =
                lists && written.indexOf(',') >= 0 ? TEXT_COMMA.matcher(written).replaceAll("\\\\,") : written;
        var parts = lists ? CardText.parts(value, "\n") : CardText.parts(value);
        var country = CardText.part(parts, 6).replace("\n", " ");
        var address = new PostalAddress(
                joined("\n", CardText.part(parts, 1), CardText.part(parts, 2), box(CardText.part(parts, 0))),
                oneLine(CardText.part(parts, 5)),
                oneLine(CardText.part(parts, 3)),
                oneLine(CardText.part(parts, 4)),
                Countries.codeOrName(country));
        return address.isEmpty() ? ofLabel(property) : address;
    }

    /// Version 4.0 may carry the printed address as a parameter; it is used if there is nothing else.
    private static PostalAddress ofLabel(RawProperty property) {
        var label = property.getParameters().getLabel();
        return label == null ? PostalAddress.NONE : new PostalAddress(CardText.unescaped(label), "", "", "", "");
    }

    private static String box(String box) {
        var digits = box.strip();
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? "BP " + digits : digits;
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ").strip();
    }

    private static String joined(String joint, String... texts) {
        return Stream.of(texts)
                .flatMap(text -> joint.equals("\n") ? text.lines() : Stream.of(text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(joint));
    }

    /// The country is written as a name in the language.
    public static Address written(PostalAddress address, Locale language) {
        var written = new Address();
        written.setStreetAddress(address.street());
        written.setLocality(address.town());
        written.setRegion(address.region());
        written.setPostalCode(address.postalCode());
        written.setCountry(Countries.name(address.country(), language));
        return written;
    }
}
