package org.comptoir.customers.transfer.vcard.syntax;

import ezvcard.property.RawProperty;
import java.util.stream.Collectors;

/// A card within a card, such as that of an assistant, as the one property that versions from 3.0 on have for it.
final class AgentCard {

    private AgentCard() {}

    static RawProperty property(RawCard agent) {
        var lines = agent.properties().stream().map(AgentCard::line).collect(Collectors.joining("\n"));
        var card = "BEGIN:VCARD\n" + lines + "\nEND:VCARD\n";
        return added("AGENT", CardText.escaped(card));
    }

    /// A property that stands on no line of the file.
    static RawProperty added(String name, String value) {
        var property = new RawProperty(name, value);
        property.setGroup("");
        return property;
    }

    private static String line(RawProperty property) {
        var group = property.getGroup().isEmpty() ? "" : property.getGroup() + ".";
        var params = CardParams.text(property);
        return group + property.getPropertyName() + (params.isEmpty() ? "" : ";" + params) + ":" + property.getValue();
    }
}
