package org.comptoir.customers.transfer.vcard.syntax;

import ezvcard.property.RawProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The properties of one card, in order.
///
/// @param number which card of the file, from 1
/// @param start where its bytes begin in the file
/// @param end where they end, after its last line
/// @param whole whether the card was closed
public record Card(int number, int start, int end, boolean whole, List<RawProperty> properties) {

    /// Version 2.1 knows neither lists nor escaped commas.
    public boolean isOldStyle() {
        return value("VERSION").startsWith("2");
    }

    public Stream<RawProperty> all(String name) {
        return properties.stream().filter(property -> property.getPropertyName().equals(name));
    }

    public Optional<RawProperty> first(String name) {
        return all(name).filter(property -> !property.getValue().isBlank()).findFirst();
    }

    /// The first value of that name, unescaped.
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
