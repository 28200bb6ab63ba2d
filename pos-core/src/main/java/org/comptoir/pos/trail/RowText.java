package org.comptoir.pos.trail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.comptoir.pos.database.RowTexts;

/// The canonical text of a row: `column:value` separated by `|`, without the columns that have no value, followed by a
/// digest of the secret columns. The digest includes table and key, so that the same secret has another one in
/// another row.
public final class RowText {

    /// The name of the digest of the secret columns.
    public static final String SECRET = "digest";

    private RowText() {}

    static String of(CoveredTable table, RowTexts.Row row) {
        var values = new LinkedHashMap<>(row.values());
        values.keySet().retainAll(table.open());
        if (!table.secret().isEmpty()) {
            var hidden = new LinkedHashMap<>(row.values());
            hidden.keySet().retainAll(table.secret());
            var content = escaped(table.name()) + "|" + escaped(row.key()) + "|" + write(hidden);
            values.put(SECRET, RowTexts.digest(content.getBytes(StandardCharsets.UTF_8)));
        }
        return write(values);
    }

    private static String write(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ":" + escaped(value.getValue()))
                .collect(Collectors.joining("|"));
    }

    /// The values by column.
    ///
    /// @throws IllegalArgumentException if this class did not write the text
    public static SequencedMap<String, String> read(String text) {
        var values = new LinkedHashMap<String, String>();
        if (text.isEmpty()) {
            return values;
        }
        for (var part : text.split("\\|", -1)) {
            var colon = part.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("no text of a row");
            }
            values.put(part.substring(0, colon), unescaped(part.substring(colon + 1)));
        }
        return values;
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("|", "%7C");
    }

    private static String unescaped(String value) {
        return value.replace("%7C", "|").replace("%25", "%");
    }
}
