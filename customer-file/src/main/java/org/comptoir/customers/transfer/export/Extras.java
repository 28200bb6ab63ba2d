package org.comptoir.customers.transfer.export;

import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;

/// Reads the extra properties an import stored with a customer, for display.
public final class Extras {

    private Extras() {}

    /// The notes that came with the contact, as text.
    public static List<String> notes(CustomerDetails details) {
        return details.extras().stream()
                .filter(extra -> extra.name().equals("NOTE"))
                .map(ExtraProperty::value)
                .map(Extras::text)
                .toList();
    }

    /// Without the escapes of a vCard.
    static String text(String value) {
        var text = new StringBuilder(value.length());
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                var escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
