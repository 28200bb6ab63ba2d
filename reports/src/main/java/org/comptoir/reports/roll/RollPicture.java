package org.comptoir.reports.roll;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// A roll drawn as it stands on the PDF, for receipt printers that lack its letters.
final class RollPicture {

    /// Printers hold only so much of a picture in memory.
    private static final int MAX_BAND = 240;

    /// The printable width of the paper and its margin, in points, as in the template.
    private static final int WIDTH = 204;

    private static final int MARGIN = 11;

    private RollPicture() {}

    /// From top to bottom.
    ///
    /// @param dots across the paper
    static List<BitImage> of(ReceiptRoll roll, int dots) {
        var scale = (double) dots / WIDTH;
        var page = new RollPdf().filled(roll).picture(scale);
        var left = (int) Math.round(MARGIN * scale);
        var bands = new ArrayList<BitImage>();
        for (var top = 0; top < page.getHeight(); top += MAX_BAND) {
            bands.add(BitImage.of(band(page, left, top, dots)));
        }
        return bands;
    }

    private static BufferedImage band(BufferedImage page, int left, int top, int dots) {
        var height = Math.min(MAX_BAND, page.getHeight() - top);
        var band = new BufferedImage(dots / 8 * 8, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = band.createGraphics();
        graphics.drawImage(page, -left, -top, null);
        graphics.dispose();
        return band;
    }
}
