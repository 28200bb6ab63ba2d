package org.comptoir.customers.exchange.vcard;

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
record Card(int number, int start, int end, boolean whole, List<RawProperty> properties) {

    /// Version 2.1 knows neither lists nor escaped commas.
    boolean isOldStyle() {
        return value("VERSION").startsWith("2");
    }

    Stream<RawProperty> all(String name) {
        return properties.stream().filter(property -> property.getPropertyName().equals(name));
    }

    Optional<RawProperty> first(String name) {
        return all(name).filter(property -> !property.getValue().isBlank()).findFirst();
    }

    /// The first value of that name, unescaped.
    String value(String name) {
        return first(name)
                .map(property -> CardText.unescaped(property.getValue()).strip())
                .orElse("");
    }

    boolean isGroup() {
        return value("KIND").equalsIgnoreCase("group")
                || value("X-ADDRESSBOOKSERVER-KIND").equalsIgnoreCase("group");
    }

    boolean saysCompany() {
        var kind = value("KIND");
        return kind.equalsIgnoreCase("org")
                || kind.equalsIgnoreCase("organization")
                || value("X-ABSHOWAS").equalsIgnoreCase("COMPANY");
    }
}
