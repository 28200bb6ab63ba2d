package org.comptoir.reports.labels;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.DrawnPage;

/// The outline of every label, to be printed on plain paper and compared with a sheet of labels.
record TestSheet(LabelSheet sheet, PrintOffset offset, Language language) {

    private static final float SIZE = 8;
    private static final double RULER = 100;

    DrawnPage page() {
        var texts = Texts.of("labels", language);
        var lines = new ArrayList<DrawnPage.Line>();
        var words = new ArrayList<DrawnPage.Text>();
        for (var number = 1; number <= sheet.size(); number++) {
            var place = sheet.place(number);
            var left = place.left() / 100.0 + offset.right() / 10.0;
            var top = place.top() / 100.0 + offset.down() / 10.0;
            outline(lines, left, top, place.width() / 100.0, place.height() / 100.0);
            words.add(text(String.valueOf(number), true, left + 5, top + 3.2, 12, 5));
        }
        words.add(explanation(texts));
        ruler(lines, words, texts);
        return new DrawnPage(lines, words);
    }

    private DrawnPage.Text explanation(Texts texts) {
        var first = sheet.place(1);
        var formats = new Formats(language, ZoneOffset.UTC);
        var told = List.of(
                texts.get("labels.test.title", sheet.code()),
                texts.get("labels.test.scale"),
                texts.get("labels.test.hold"),
                texts.get("labels.test.nudge", tenths(formats, offset.right()), tenths(formats, offset.down())));
        var left = first.left() / 100.0 + 13;
        return text(
                String.join("\n", told),
                false,
                left,
                first.top() / 100.0 + 3.2,
                first.width() / 100.0 - 16,
                first.height() / 100.0 - 6);
    }

    private static String tenths(Formats formats, int tenths) {
        return formats.quantity(new Quantity(tenths * 100L));
    }

    private void ruler(List<DrawnPage.Line> lines, List<DrawnPage.Text> words, Texts texts) {
        var last = sheet.place(sheet.size());
        var left = 105 - RULER / 2 + offset.right() / 10.0;
        var top = (last.top() + last.height()) / 100.0 - 3 + offset.down() / 10.0;
        lines.add(line(left, top, left + RULER, top));
        for (var millimetre = 0; millimetre <= RULER; millimetre += 10) {
            var mark = millimetre % 50 == 0 ? 2.4 : 1.4;
            lines.add(line(left + millimetre, top - mark, left + millimetre, top));
        }
        words.add(text(texts.get("labels.test.ruler"), false, left + 2, top - 6.5, 90, 4));
    }

    private static void outline(List<DrawnPage.Line> lines, double left, double top, double width, double height) {
        lines.add(line(left, top, left + width, top));
        lines.add(line(left, top + height, left + width, top + height));
        lines.add(line(left, top, left, top + height));
        lines.add(line(left + width, top, left + width, top + height));
    }

    private static DrawnPage.Line line(double fromX, double fromY, double toX, double toY) {
        return new DrawnPage.Line(
                SheetLayout.exact(fromX), SheetLayout.exact(fromY), SheetLayout.exact(toX), SheetLayout.exact(toY));
    }

    private static DrawnPage.Text text(
            String text, boolean bold, double left, double top, double width, double height) {
        return new DrawnPage.Text(
                text,
                bold,
                SIZE,
                SheetLayout.points(left),
                SheetLayout.points(top),
                SheetLayout.points(width),
                SheetLayout.points(height));
    }
}
