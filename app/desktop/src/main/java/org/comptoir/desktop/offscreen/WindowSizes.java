package org.comptoir.desktop.offscreen;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.ui.theme.TextSize;

/// The windows in which every screen has to fit: the sizes of the tills and of the offices, at every text size.
public final class WindowSizes {

    private WindowSizes() {}

    /// A window in pixels, and its text size.
    public record WindowSize(int width, int height, TextSize text) {

        @Override
        public String toString() {
            return width + "x" + height + " " + text.percent() + "%";
        }
    }

    /// The corners, and the sizes at which a layout has just changed: what fits there fits in between. Those of one
    /// text size together, as each change of it styles the window anew.
    public static final List<WindowSize> CRITICAL = List.of(
            new WindowSize(1024, 700, TextSize.NORMAL),
            new WindowSize(1920, 1080, TextSize.NORMAL),
            new WindowSize(1366, 768, TextSize.LARGER),
            new WindowSize(1024, 700, TextSize.LARGEST));

    /// All of them.
    public static final List<WindowSize> ALL = all();

    private static List<WindowSize> all() {
        var sizes = new ArrayList<WindowSize>();
        for (var text : TextSize.values()) {
            sizes.add(new WindowSize(1024, 700, text));
            sizes.add(new WindowSize(1366, 768, text));
            sizes.add(new WindowSize(1920, 1080, text));
        }
        return List.copyOf(sizes);
    }
}
