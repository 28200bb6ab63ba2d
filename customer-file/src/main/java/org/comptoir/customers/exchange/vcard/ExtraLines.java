package org.comptoir.customers.exchange.vcard;

import org.comptoir.customers.customer.ExtraProperty;

/// Writes back what was kept.
final class ExtraLines {

    private ExtraLines() {}

    static String of(ExtraProperty extra) {
        var group = extra.group().isEmpty() ? "" : extra.group() + ".";
        var params = extra.params().isEmpty() ? "" : ";" + extra.params();
        return group + extra.name() + params + ":" + extra.value();
    }
}
