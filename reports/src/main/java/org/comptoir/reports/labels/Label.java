package org.comptoir.reports.labels;

import java.util.List;
import org.comptoir.reports.engine.Barcode;
import org.jspecify.annotations.Nullable;

/// What is on one label.
///
/// @param lines the first one stands out
/// @param barcode below the lines, or none
public record Label(List<String> lines, @Nullable Barcode barcode) {

    public Label {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    public static Label of(List<String> lines) {
        return new Label(lines, null);
    }
}
