package org.comptoir.reports.engine;

import java.awt.Color;
import java.util.Map;
import net.sf.jasperreports.engine.JRBoxContainer;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRGraphicElement;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JasperReport;
import org.comptoir.reports.letterhead.Accent;

/// Gives a template of ours the shop's colour: its tones stand where the design has those of [Accent#DEFAULT].
final class Recolouring {

    private static final Color FILL = new Color(0x0E6B5C);
    private static final Color TINT = new Color(0xE3F1EE);
    private static final Color SOFT = new Color(0xB7D9D2);

    private final Color text;
    private final Map<Color, Color> areas;

    Recolouring(Accent accent) {
        text = accent.text();
        areas = Map.of(FILL, accent.fill(), TINT, accent.tint(), SOFT, accent.soft());
    }

    void of(JasperReport report) {
        for (var band : report.getAllBands()) {
            of(band.getElements());
        }
        if (report.getBackground() != null) {
            of(report.getBackground().getElements());
        }
    }

    private void of(JRElement[] elements) {
        for (var element : elements) {
            if (FILL.equals(element.getOwnForecolor())) {
                element.setForecolor(text);
            }
            var ground = element.getOwnBackcolor();
            if (ground != null && areas.containsKey(ground)) {
                // white letters may stand on it
                element.setBackcolor(FILL.equals(ground) ? text : areas.get(ground));
            }
            if (element instanceof JRGraphicElement drawn) {
                line(drawn.getLinePen());
            }
            if (element instanceof JRBoxContainer boxed) {
                line(boxed.getLineBox().getPen());
            }
            if (element instanceof JRFrame frame) {
                of(frame.getElements());
            }
        }
    }

    private void line(JRPen pen) {
        var colour = pen.getOwnLineColor();
        if (colour != null && areas.containsKey(colour)) {
            pen.setLineColor(areas.get(colour));
        }
    }
}
