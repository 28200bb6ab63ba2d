package org.comptoir.pos.journal.trail;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.trail.Deed;
import org.comptoir.pos.trail.RowState;

/// The signed text of an entry that covers rows, version 2 of the technical log. Version 1 covers none.
///
/// @param revision orders the entries of all tills
/// @param baseline the revision of the first entry of the baseline to which this one belongs; empty for a change
record TrailText(long revision, Optional<Long> baseline, List<RowState> rows) {

    private static final int VERSION = 2;
    private static final String BEGINNING = "version=" + VERSION + "\n";

    TrailText {
        rows = List.copyOf(rows);
    }

    String write(Deed deed) {
        var text = CanonicalText.version(VERSION)
                .put("who", deed.who())
                .put("details", deed.details())
                .put("revision", revision);
        baseline.ifPresent(first -> text.put("baseline", first));
        text.put("rows", rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var row = "row" + (i + 1) + ".";
            text.put(row + "table", rows.get(i).table())
                    .put(row + "key", rows.get(i).key());
            rows.get(i).text().ifPresent(value -> text.put(row + "value", value));
        }
        return text.text();
    }

    /// Whether an entry of the technical log covers rows, judged by its first line.
    static boolean isOne(String content) {
        return content.startsWith(BEGINNING);
    }

    /// @throws IllegalArgumentException if this class did not write the text
    static TrailText read(String content) {
        var reader = CanonicalReader.of(content);
        reader.version();
        reader.text("who");
        reader.text("details");
        var revision = reader.number("revision");
        var baseline = reader.has("baseline") ? Optional.of(reader.number("baseline")) : Optional.<Long>empty();
        var rows = reader.list("rows", "row", prefix -> row(reader, prefix));
        reader.end();
        return new TrailText(revision, baseline, rows);
    }

    private static RowState row(CanonicalReader reader, String prefix) {
        return new RowState(
                reader.text(prefix + "table"),
                reader.text(prefix + "key"),
                reader.has(prefix + "value") ? Optional.of(reader.text(prefix + "value")) : Optional.empty());
    }
}
