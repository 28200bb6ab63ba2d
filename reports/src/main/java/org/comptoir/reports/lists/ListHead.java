package org.comptoir.reports.lists;

import java.time.ZoneOffset;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// The parameters of a list's template: `h0` to `h15` are the headings of its columns.
///
/// @param printed when
record ListHead(ListData list, String printed) implements TemplateRow {

    static ListHead of(ListData list) {
        var day = new Formats(list.language(), ZoneOffset.UTC).dateInWords(list.printed());
        return new ListHead(list, Texts.of("lists", list.language()).get("lists.printed", day));
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "title" -> list.title();
            case "subtitle" -> list.subtitle();
            case "shop" -> list.shop();
            case "printed" -> printed;
            case "footer" -> list.footer();
            default -> {
                var column = ListCells.column(field, 'h');
                yield column < list.columns().size()
                        ? list.columns().get(column).heading()
                        : null;
            }
        };
    }
}
