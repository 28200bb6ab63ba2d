package org.comptoir.program.cli.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.transfer.ArticleColumn;
import org.comptoir.pos.catalogue.transfer.ArticleMapping;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import picocli.CommandLine.Option;

/// What the columns of a table of articles mean, where somebody says otherwise than was proposed.
final class ArticleColumnOptions {

    private static final Pattern PLACE = Pattern.compile("#\\d{1,3}");

    @Option(names = "--map", paramLabel = "HEADING=FIELD", descriptionKey = "cli.option.articlemap")
    private List<String> map = new ArrayList<>();

    /// The proposed mapping with what was typed.
    ///
    /// @throws CommandRefused if there is no such field, or no such column in the table
    ArticleMapping applied(CommandContext session, Table table, ArticleMapping proposed) {
        var mapping = proposed;
        for (var text : map) {
            var equals = text.lastIndexOf('=');
            var field = ArticleColumn.named(equals < 1 ? "" : text.substring(equals + 1))
                    .orElseThrow(() ->
                            new CommandRefused("field", session.texts().get("cli.import.articlemap", text, fields())));
            var heading = text.substring(0, equals).strip();
            var column = column(table, heading)
                    .orElseThrow(
                            () -> new CommandRefused("heading", session.texts().get("cli.import.heading", heading)));
            mapping = mapping.with(field, column);
        }
        return mapping;
    }

    private static OptionalInt column(Table table, String heading) {
        if (PLACE.matcher(heading).matches()) {
            var column = Integer.parseInt(heading.substring(1)) - 1;
            return column >= 0 && column < table.columns() ? OptionalInt.of(column) : OptionalInt.empty();
        }
        return IntStream.range(0, table.headings().size())
                .filter(column -> table.headings().get(column).strip().equalsIgnoreCase(heading))
                .findFirst();
    }

    private static String fields() {
        return Arrays.stream(ArticleColumn.values()).map(ArticleColumn::key).collect(Collectors.joining(", "));
    }
}
