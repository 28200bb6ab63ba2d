package org.comptoir.reports.labels;

import java.util.List;
import org.comptoir.reports.engine.Barcode;
import org.jspecify.annotations.Nullable;

/// The content of one label.
///
/// @param lines the first one is emphasised
/// @param barcode below the lines, if any
public record Label(List<String> lines, @Nullable Barcode barcode) {

    public Label {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    public static Label of(List<String> lines) {
        return new Label(lines, null);
    }
}
