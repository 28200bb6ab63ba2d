package org.comptoir.reports.lists;

import java.util.Map;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.Template.Span;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// Who prints a list, at the right of its top: the logo, and beside it the name, which a wide logo says itself.
///
/// @param width of the page, in points
record ListTop(Letterhead shop, int width) {

    /// The element key of what stands beside the logo.
    private static final String SENDER = "sender";

    private static final int SENDER_WIDTH = 292;
    private static final int LOGO_HEIGHT = 30;
    private static final int MAX_LOGO_WIDTH = 100;
    private static final int GAP = 9;

    /// A logo wider than this, by its height, stands alone.
    private static final double MAX_SHAPE = 1.8;

    String name() {
        return shop.logo() != null && DocumentImage.shape(shop.logo()) > MAX_SHAPE ? "" : shop.name();
    }

    @Nullable
    DocumentImage logo() {
        return shop.logo() == null ? null : DocumentImage.ofImage(shop.logo());
    }

    /// Where the name stands, for [org.comptoir.reports.engine.Template#position].
    Map<String, Span> spans() {
        var right = width - logoWidth();
        return Map.of(SENDER, new Span(right - SENDER_WIDTH, SENDER_WIDTH, true));
    }

    private int logoWidth() {
        if (shop.logo() == null) {
            return 0;
        }
        return Math.min(MAX_LOGO_WIDTH, (int) Math.ceil(LOGO_HEIGHT * DocumentImage.shape(shop.logo()))) + GAP;
    }
}
