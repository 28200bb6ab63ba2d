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

/// The lists go into spreadsheets and address books, and are read again.
final class Exporting implements TourStep {

    @Override
    public String key() {
        return "tour.lists";
    }

    @Override
    public void play(TourContext visit) {
        var many = visit.shop().customerFile().customers().count();
        visit.goTo("customers");
        for (var format : CustomerFormat.values()) {
            var file = visit.keeps("customers-" + format.name().toLowerCase(Locale.ROOT) + "." + format.ending());
            var words = format.label(
                    Texts.of("exporting", visit.shop().settings().profile().language()));
            visit.works(hands -> hands.touch(visit.say("customerlist", "customerlist.export")));
            visit.works(hands -> hands.choose(words));
            visit.check(rows(file, format) == many, "tour.lists.customers", file.getFileName(), many);
        }
        var list = visit.keeps("customers.pdf");
        visit.works(hands -> hands.touch(visit.say("customerlist", "customerlist.print")));
        visit.check(Files.exists(list), "tour.lists.paper");
        visit.goTo("articles");
        var articles = visit.keeps("articles.xlsx");
        visit.works(hands -> hands.touch(visit.say("articlescreen", "articlescreen.export")));
        var kinds = visit.shop().counter().catalogue().all().size();
        visit.check(rows(articles) >= kinds, "tour.lists.articles", rows(articles));
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
