package org.comptoir.customers.exchange.vcard;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.CustomerDetails;
import org.comptoir.customers.customer.ExtraProperty;
import org.comptoir.pos.language.Language;

/// The lines of telephones, e-mail, postal and web addresses. A label that is no type of the format is tied to its line
/// by a group, as Apple and Google read it.
final class ContactLines {

    private final VCardVersion version;
    private final Language language;
    private final List<ExtraProperty> extras;
    private final List<String> lines = new ArrayList<>();
    private int group;

    ContactLines(VCardVersion version, Language language, List<ExtraProperty> extras) {
        this.version = version;
        this.language = language;
        this.extras = extras;
    }

    List<String> of(CustomerDetails details) {
        details.phones()
                .forEach(phone -> labelled(
                        "TEL",
                        phone.label(),
                        phone.preferred(),
                        CardText.escaped(phone.number().raw())));
        details.emails()
                .forEach(email ->
                        labelled("EMAIL", email.label(), email.preferred(), CardText.escaped(email.address())));
        details.addresses()
                .forEach(address -> labelled(
                        "ADR",
                        address.label(),
                        address.preferred(),
                        CardAddresses.written(address.address(), language.locale())));
        details.webSites().stream().filter(site -> !isKept(site)).forEach(site -> lines.add("URL:" + site));
        return lines;
    }

    private void labelled(String name, String label, boolean preferred, String value) {
        var types = Labels.types(label);
        var own = !label.isEmpty() && types.isEmpty();
        var tie = own ? nextGroup() : "";
        lines.add(tie + name + params(types, preferred) + ":" + value);
        if (own) {
            lines.add(tie + "X-ABLabel:" + CardText.escaped(label));
        }
    }

    private String params(List<String> types, boolean preferred) {
        var params = new StringBuilder();
        types.forEach(type -> params.append(";TYPE=")
                .append(version == VCardVersion.V4 ? type : type.toUpperCase(java.util.Locale.ROOT)));
        if (preferred) {
            params.append(version == VCardVersion.V4 ? ";PREF=1" : ";TYPE=pref");
        }
        return params.toString();
    }

    /// One that no kept property uses.
    private String nextGroup() {
        String name;
        do {
            name = "item" + ++group;
        } while (isUsed(name));
        return name + ".";
    }

    private boolean isUsed(String name) {
        return extras.stream().anyMatch(extra -> extra.group().equalsIgnoreCase(name));
    }

    private boolean isKept(String site) {
        return extras.stream()
                .anyMatch(extra -> extra.name().equals("URL")
                        && CardText.unescaped(extra.value())
                                .strip()
                                .replaceAll("\\s", "")
                                .equals(site));
    }
}
