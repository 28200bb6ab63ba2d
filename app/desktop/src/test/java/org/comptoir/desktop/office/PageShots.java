package org.comptoir.desktop.office;

import java.util.List;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;

/// The windows that a page is looked at in: the least, a common and a large screen, in both themes and text sizes.
public final class PageShots {

    public static final List<Shot> ALL = List.of(
            new Shot(1024, 700, Brightness.LIGHT, TextSize.NORMAL),
            new Shot(1024, 700, Brightness.DARK, TextSize.LARGEST),
            new Shot(1366, 768, Brightness.LIGHT, TextSize.LARGEST),
            new Shot(1920, 1080, Brightness.DARK, TextSize.NORMAL));

    private PageShots() {}

    /// The end of a picture's name.
    public static String name(Shot shot) {
        return shot.width() + "-" + shot.size().percent();
    }
}
