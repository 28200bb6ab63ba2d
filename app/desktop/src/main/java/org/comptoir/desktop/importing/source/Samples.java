package org.comptoir.desktop.importing.source;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.Table;

/// Samples of a file, by which a person recognises it.
public final class Samples {

    private static final int SHOWN = 3;
    private static final int ROWS = 200;
    private static final int BYTES = 200_000;
    private static final Pattern FOREIGN = Pattern.compile("[^\\r\\n;,\\t]{0,20}[^\\p{ASCII}][^\\r\\n;,\\t]{0,20}");

    private Samples() {}

    static FileImport.Column column(Table table, int index, int choice) {
        var heading = index < table.headings().size() ? table.headings().get(index) : "";
        var samples = table.rows().stream()
                .limit(ROWS)
                .map(row -> row.cell(index).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SHOWN)
                .toList();
        return new FileImport.Column(heading, samples, choice);
    }

    /// A sample with a character that another charset would show differently.
    public static Optional<String> accented(byte[] bytes, Charset charset) {
        var matcher = FOREIGN.matcher(new String(bytes, 0, Math.min(BYTES, bytes.length), charset));
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
