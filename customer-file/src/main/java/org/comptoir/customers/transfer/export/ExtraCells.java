package org.comptoir.customers.transfer.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.kept.ConsentExtras;
import org.comptoir.customers.transfer.kept.KeptColumn;
import org.comptoir.customers.transfer.kept.NoteExtras;
import org.comptoir.customers.transfer.vcard.properties.CardExtras;

/// What an import kept with a customer, as cells of a table.
///
/// @param columns the values of the kept columns, in the order of their headings
/// @param lines all else as lines of a contact card
record ExtraCells(List<String> columns, String lines) {

    /// Pictures and keys do not fit into a cell; the vCard export has them.
    private static final int MAX_LINE = 8_000;
    private static final int MAX_CELL = 30_000;

    static ExtraCells of(CustomerDetails details, List<String> headings) {
        var columns = new ArrayList<String>();
        var rest = new ArrayList<>(details.extras());
        for (var heading : headings) {
            var value = rest.stream()
                    .filter(extra ->
                            KeptColumn.heading(extra).filter(heading::equals).isPresent())
                    .reduce((before, after) -> after);
            columns.add(value.map(KeptColumn::text).orElse(""));
            value.ifPresent(rest::remove);
        }
        return new ExtraCells(columns, lines(rest));
    }

    private static String lines(List<ExtraProperty> extras) {
        var lines = extras.stream()
                .filter(extra -> !NoteExtras.isNote(extra) && !ConsentExtras.isConsent(extra))
                .map(CardExtras::line)
                .filter(line -> line.length() <= MAX_LINE)
                .collect(Collectors.joining("\n"));
        return lines.length() <= MAX_CELL ? lines : lines.substring(0, lines.lastIndexOf('\n', MAX_CELL));
    }
}
