package org.comptoir.reports.lists;

import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// The parameters of a list's template: `h0` to `h15` are the headings of its columns.
///
/// @param texts of lists
record ListHead(ListData list, ListTop top, Texts texts) implements TemplateRow {

    static ListHead of(ListData list, ListTop top) {
        return new ListHead(list, top, Texts.of("lists", list.language()));
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "title" -> list.title();
            case "subtitle" -> list.subtitle();
            case "shop" -> top.name();
            case "printed" -> list.printed().text(list.language());
            case "logo" -> top.logo();
            case "footer" -> list.rows().isEmpty() ? texts.get("lists.empty") : list.footer();
            case "foot" -> list.personal() ? texts.get("lists.internal") : "";
            case "page" -> texts.get("lists.page", list.title());
            case "of" -> texts.get("lists.page.of");
            default -> {
                var column = ListCells.column(field, 'h');
                yield column < list.columns().size()
                        ? list.columns().get(column).heading()
                        : null;
            }
        };
    }
}
