package org.comptoir.reports.picture;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the program's own drawings: SVG files with paths, rectangles, circles, ellipses and groups rotated about
/// the centre, and nothing else.
public final class DrawingFile {

    private final XMLStreamReader file;
    private final List<DrawingPart> pieces = new ArrayList<>();
    private double turned;

    private DrawingFile(XMLStreamReader file) {
        this.file = file;
    }

    /// Whether there is a drawing of this name.
    public static boolean exists(String name) {
        return name.matches("[a-z]+") && address(name) != null;
    }

    private static @Nullable URL address(String name) {
        return DrawingFile.class.getResource("/pictures/" + name + ".svg");
    }

    public static List<DrawingPart> read(String name) {
        var address = address(name);
        if (address == null) {
            throw new IllegalStateException("The picture " + name + " is missing from the program");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var stream = address.openStream()) {
            return new DrawingFile(factory.createXMLStreamReader(stream)).pieces();
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("The picture " + name + " cannot be read", e);
        }
    }

    private List<DrawingPart> pieces() throws XMLStreamException {
        while (file.hasNext()) {
            var event = file.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(file.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && file.getLocalName().equals("g")) {
                turned = 0;
            }
        }
        return List.copyOf(pieces);
    }

    private void start(String element) {
        var said = attributes();
        switch (element) {
            case "svg" -> {}
            case "g" -> turned = turn(said.getOrDefault("transform", ""));
            case "path" -> add(said.getOrDefault("d", ""), said);
            case "rect" -> add(rectangle(said), said);
            case "circle" -> add(ellipse(said, number(said, "r"), number(said, "r")), said);
            case "ellipse" -> add(ellipse(said, number(said, "rx"), number(said, "ry")), said);
            default -> throw new IllegalStateException("A drawing has no " + element);
        }
    }

    private void add(String outline, Map<String, String> said) {
        pieces.add(new DrawingPart(outline, said, turned));
    }

    private Map<String, String> attributes() {
        var said = new HashMap<String, String>();
        for (var i = 0; i < file.getAttributeCount(); i++) {
            said.put(file.getAttributeLocalName(i), file.getAttributeValue(i));
        }
        return said;
    }

    private static double turn(String transform) {
        var figures = transform.replaceAll("[^0-9. -]", "").strip().split(" ");
        return Double.parseDouble(figures[0]);
    }

    private static String rectangle(Map<String, String> said) {
        var width = number(said, "width");
        var height = number(said, "height");
        var round = Math.min(number(said, "rx"), Math.min(width, height) / 2);
        return String.format(
                Locale.ROOT,
                "M%1$s %2$sh%3$sa%5$s %5$s 0 0 1 %5$s %5$sv%4$sa%5$s %5$s 0 0 1 -%5$s %5$sh-%3$sa%5$s %5$s 0 0 1 -%5$s"
                        + " -%5$sv-%4$sa%5$s %5$s 0 0 1 %5$s -%5$sz",
                number(said, "x") + round,
                number(said, "y"),
                width - 2 * round,
                height - 2 * round,
                round);
    }

    private static String ellipse(Map<String, String> said, double across, double down) {
        return String.format(
                Locale.ROOT,
                "M%1$s %2$sa%3$s %4$s 0 1 0 %5$s 0a%3$s %4$s 0 1 0 -%5$s 0z",
                number(said, "cx") - across,
                number(said, "cy"),
                across,
                down,
                2 * across);
    }

    private static double number(Map<String, String> said, String name) {
        return Double.parseDouble(said.getOrDefault(name, "0"));
    }
}
