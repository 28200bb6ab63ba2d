package org.comptoir.desktop.importing.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.transfer.table.ColumnTarget;
import org.comptoir.customers.transfer.table.ContactField;

/// Finds which telephone number or address a column belongs to when a person chooses its meaning: the first one
/// that lacks such a part.
final class ColumnGroups {

    private static final List<Set<ContactField>> TOGETHER = List.of(
            EnumSet.of(ContactField.PHONE, ContactField.PHONE_LABEL),
            EnumSet.of(ContactField.EMAIL, ContactField.EMAIL_LABEL),
            EnumSet.of(
                    ContactField.STREET,
                    ContactField.POSTAL_CODE,
                    ContactField.TOWN,
                    ContactField.REGION,
                    ContactField.COUNTRY,
                    ContactField.PO_BOX,
                    ContactField.WHOLE_ADDRESS,
                    ContactField.ADDRESS_LABEL));

    private ColumnGroups() {}

    static ColumnTarget target(List<ColumnTarget> targets, int column, ContactField field) {
        var before = targets.get(column);
        if (before.field() == field) {
            return before;
        }
        if (!field.hasBlocks()) {
            return ColumnTarget.of(field);
        }
        var family =
                TOGETHER.stream().filter(set -> set.contains(field)).findFirst().orElse(EnumSet.of(field));
        var blocks = targets.stream()
                .filter(target -> family.contains(target.field()))
                .map(ColumnTarget::block)
                .distinct()
                .toList();
        return blocks.stream()
                .filter(block -> !targets.contains(new ColumnTarget(field, block)))
                .findFirst()
                .map(block -> new ColumnTarget(field, block))
                .orElseGet(() -> fresh(blocks, field));
    }

    private static ColumnTarget fresh(List<String> blocks, ContactField field) {
        var number = blocks.isEmpty() ? 1 : blocks.size() + 1;
        while (blocks.contains(Integer.toString(number))) {
            number++;
        }
        return new ColumnTarget(field, Integer.toString(number));
    }
}
