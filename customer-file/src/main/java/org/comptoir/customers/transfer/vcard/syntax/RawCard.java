package org.comptoir.customers.transfer.vcard.syntax;

import ezvcard.property.RawProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The properties of one card, in order.
public record RawCard(CardSpan span, CardFault fault, List<RawProperty> properties) {

    /// Of the card in the file, from 1.
    public int number() {
        return span.number();
    }

    public boolean isReadable() {
        return fault == CardFault.NONE;
    }

    /// Version 2.1 has neither lists nor escaped commas.
    public boolean isOldStyle() {
        return value("VERSION").startsWith("2");
    }

    public Stream<RawProperty> all(String name) {
        return properties.stream().filter(property -> property.getPropertyName().equals(name));
    }

    public Optional<RawProperty> first(String name) {
        return all(name).filter(property -> !property.getValue().isBlank()).findFirst();
    }

    /// The first value of that property, unescaped.
    public String value(String name) {
        return first(name)
                .map(property -> CardText.unescaped(property.getValue()).strip())
                .orElse("");
    }

    public boolean isGroup() {
        return value("KIND").equalsIgnoreCase("group")
                || value("X-ADDRESSBOOKSERVER-KIND").equalsIgnoreCase("group");
    }

    public boolean saysCompany() {
        var kind = value("KIND");
        return kind.equalsIgnoreCase("org")
                || kind.equalsIgnoreCase("organization")
                || value("X-ABSHOWAS").equalsIgnoreCase("COMPANY");
    }
}
