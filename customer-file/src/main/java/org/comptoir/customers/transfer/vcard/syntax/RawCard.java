package org.comptoir.customers.transfer.vcard.syntax;

import ezvcard.property.RawProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The properties of one card, in order.
public record RawCard(CardSpan span, CardFault fault, List<RawProperty> properties) {

    private static final Set<String> VERSIONS = Set.of("2.1", "3.0", "4.0");

    /// Of the card in the file, from 1.
    public int number() {
        return span.number();
    }

    public boolean isReadable() {
        return fault == CardFault.NONE;
    }

    /// Version 2.1 has neither lists nor escaped commas.
    public boolean isOldStyle() {
        return isOldStyle(writtenVersion());
    }

    static boolean isOldStyle(String version) {
        return version.startsWith("2");
    }

    /// As the card says it; empty if it does not.
    public String writtenVersion() {
        return value("VERSION");
    }

    /// By whose rules the card is read: its own version's, else those of the version that begins alike, else those of
    /// the latest.
    public String readVersion() {
        var written = writtenVersion();
        if (VERSIONS.contains(written)) {
            return written;
        }
        return isOldStyle(written) ? "2.1" : written.startsWith("3") ? "3.0" : "4.0";
    }

    public Stream<RawProperty> all(String name) {
        return properties.stream().filter(property -> property.getPropertyName().equals(name));
    }

    /// The first that is not blank.
    public Optional<RawProperty> first(String name) {
        for (var property : properties) {
            if (property.getPropertyName().equals(name) && !property.getValue().isBlank()) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
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
