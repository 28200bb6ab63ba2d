package org.comptoir.reports.engine.text;

import net.sf.jasperreports.engine.JRStyle;
import org.jspecify.annotations.Nullable;

/// The styles whose name has a meaning beyond their look.
public final class StyleNames {

    /// A label's text: its first line is bold, and letters become small before a line is broken.
    public static final String LABEL = "Label";

    private StyleNames() {}

    public static boolean isLabel(@Nullable JRStyle style) {
        return style != null && LABEL.equals(style.getName());
    }
}
