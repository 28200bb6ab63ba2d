package org.comptoir.reports.lists;

import java.time.ZoneOffset;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// The parameters of a list's template: `h0` to `h15` are the headings of its columns.
///
/// @param printed when
/// @param texts of lists
record ListHead(ListData list, String printed, Texts texts) implements TemplateRow {

    static ListHead of(ListData list) {
        var day = new Formats(list.language(), ZoneOffset.UTC).dateInWords(list.printed());
        var texts = Texts.of("lists", list.language());
        return new ListHead(list, texts.get("lists.printed", day), texts);
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "title" -> list.title();
            case "subtitle" -> list.subtitle();
            case "shop" -> list.shop();
            case "printed" -> printed;
            case "footer" -> list.rows().isEmpty() ? texts.get("lists.empty") : list.footer();
            case "foot" -> list.personal() ? texts.get("lists.personal", list.title()) : list.title();
            default -> {
                var column = ListCells.column(field, 'h');
                yield column < list.columns().size()
                        ? list.columns().get(column).heading()
                        : null;
            }
        };
    }
}
