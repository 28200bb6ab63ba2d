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

    /// By the headings, and by the values where those say nothing.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, by which telephone numbers are known
    public static ColumnMapping proposedFor(Table table, String region) {
        var origin = TableOrigin.of(table.headings());
        return new ColumnMapping(origin, new MappingProposal(table, region, origin).targets());
    }

    /// Whether a heading is understood, so that a column under it is not merely kept.
    public static boolean isKnown(String heading) {
        return KnownHeadings.target(heading).isPresent();
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
