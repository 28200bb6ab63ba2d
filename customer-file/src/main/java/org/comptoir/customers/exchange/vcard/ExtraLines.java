package org.comptoir.customers.exchange.vcard;

import org.comptoir.customers.customer.ExtraProperty;

/// Writes back what was kept.
final class ExtraLines {

    private ExtraLines() {}

    static String of(ExtraProperty extra) {
        var group = extra.group().isEmpty() ? "" : extra.group() + ".";
        var params = extra.params().isEmpty() ? "" : ";" + bareTypesNamed(extra.params());
        return group + extra.name() + params + ":" + extra.value();
    }

    /// Version 2.1 writes types bare, which nothing later reads.
    private static String bareTypesNamed(String params) {
        var named = new StringBuilder();
        var quoted = false;
        for (var part : params.split(";", -1)) {
            var bare = !quoted && !part.contains("=") && !part.isEmpty();
            if (!named.isEmpty()) {
                named.append(';');
            }
            named.append(bare ? "TYPE=" + part : part);
            quoted ^= part.chars().filter(c -> c == '"').count() % 2 == 1;
        }
        return named.toString();
    }
}
