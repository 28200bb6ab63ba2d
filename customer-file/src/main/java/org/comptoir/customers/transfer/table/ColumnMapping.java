package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.spreadsheet.Table;

/// The proposed meaning of each column of a table; it can be changed column by column.
///
/// @param targets one for each column, in order
public record ColumnMapping(TableOrigin origin, List<ColumnTarget> targets) {

    public ColumnMapping {
        targets = List.copyOf(targets);
    }

    public static ColumnMapping proposedFor(Table table) {
        var targets = new ArrayList<ColumnTarget>();
        for (var column = 0; column < table.columns(); column++) {
            var heading = column < table.headings().size() ? table.headings().get(column) : "";
            targets.add(proposed(heading, targets));
        }
        return new ColumnMapping(TableOrigin.of(table.headings(), targets), targets);
    }

    private static ColumnTarget proposed(String heading, List<ColumnTarget> before) {
        var target = KnownHeadings.target(heading).orElse(ColumnTarget.KEPT);
        // The French Outlook has `Titre` twice: the form of address, then the job title.
        return target.field() == ContactField.TITLE && before.contains(target)
                ? ColumnTarget.of(ContactField.JOB_TITLE)
                : target;
    }

    public ColumnMapping with(int column, ColumnTarget target) {
        var changed = new ArrayList<>(targets);
        changed.set(column, target);
        return new ColumnMapping(origin, changed);
    }

    /// Whether a column was recognised that can identify a customer.
    public boolean isUsable() {
        return targets.stream().anyMatch(target -> switch (target.field()) {
            case GIVEN, FAMILY, WHOLE_NAME, COMPANY, PHONE, EMAIL -> true;
            default -> false;
        });
    }
}
