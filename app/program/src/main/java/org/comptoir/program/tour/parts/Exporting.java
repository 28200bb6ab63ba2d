package org.comptoir.program.tour.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.comptoir.desktop.exporting.CustomerFormat;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Exports the lists to spreadsheets and address books, and reads them back.
final class Exporting implements TourStep {

    @Override
    public String key() {
        return "tour.lists";
    }

    @Override
    public void play(TourContext context) {
        var count = context.shop().customerFile().customers().count();
        context.goTo("customers");
        for (var format : CustomerFormat.values()) {
            var file = context.saveTo("customers-" + format.name().toLowerCase(Locale.ROOT) + "." + format.ending());
            var label = format.label(
                    Texts.of("exporting", context.shop().settings().profile().language()));
            context.operate(robot -> robot.touch(context.say("customerlist", "customerlist.export")));
            context.operate(robot -> robot.choose(label));
            context.check(rows(file, format) == count, "tour.lists.customers", file.getFileName(), count);
        }
        var list = context.saveTo("customers.pdf");
        context.operate(robot -> robot.touch(context.say("customerlist", "customerlist.print")));
        context.check(Files.exists(list), "tour.lists.paper");
        context.goTo("articles");
        var articles = context.saveTo("articles.xlsx");
        context.operate(robot -> robot.touch(context.say("articlescreen", "articlescreen.export")));
        var kinds = context.shop().counter().catalogue().all().size();
        context.check(rows(articles) >= kinds, "tour.lists.articles", rows(articles));
    }

    private static long rows(Path file, CustomerFormat format) {
        return switch (format) {
            case XLSX, CSV -> rows(file);
            case VCARD_4, VCARD_3 -> cards(file);
        };
    }

    private static long rows(Path table) {
        return TableFile.read(table) instanceof Table read ? read.rows().size() : -1;
    }

    private static long cards(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter("BEGIN:VCARD"::equals).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
