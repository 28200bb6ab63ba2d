package org.comptoir.reports.letter;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.engine.text.DocumentFonts;

/// The column left of the text. Titles and lines are printed over each other in two looks, so that each has empty lines
/// where the other one writes.
record SideColumn(String titles, String lines) {

    private static final double WIDTH = 96;
    private static final double SIZE = 7.5;

    static SideColumn of(List<LetterDocument.SideNote> notes) {
        var titles = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var note : notes) {
            if (!titles.isEmpty()) {
                titles.add("");
                lines.add("");
            }
            titles.add(note.title());
            lines.add("");
            for (var line : note.lines()) {
                broken(line).forEach(part -> {
                    titles.add("");
                    lines.add(part);
                });
            }
        }
        return new SideColumn(String.join("\n", titles).stripTrailing(), String.join("\n", lines));
    }

    /// An e-mail address too wide for the column is broken before its `@`, other text between words.
    private static List<String> broken(String line) {
        if (DocumentFonts.REGULAR.width(line, SIZE) <= WIDTH) {
            return List.of(line);
        }
        var at = line.indexOf('@');
        var cut = at > 0 ? at : lastSpaceThatFits(line);
        if (cut <= 0) {
            return List.of(line);
        }
        var parts = new ArrayList<String>();
        parts.add(line.substring(0, cut).strip());
        parts.addAll(
                at > 0
                        ? List.of(line.substring(cut))
                        : broken(line.substring(cut).strip()));
        return parts;
    }

    private static int lastSpaceThatFits(String line) {
        var cut = line.lastIndexOf(' ');
        while (cut > 0 && DocumentFonts.REGULAR.width(line.substring(0, cut), SIZE) > WIDTH) {
            cut = line.lastIndexOf(' ', cut - 1);
        }
        return cut;
    }
}
