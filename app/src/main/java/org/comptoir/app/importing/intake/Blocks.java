package org.comptoir.app.importing.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.transfer.table.Field;
import org.comptoir.customers.transfer.table.Target;

/// Finds which telephone or address of several a column belongs to, when a person says what it holds: the
/// first one that has no such part yet.
final class Blocks {

    private static final List<Set<Field>> TOGETHER = List.of(
            EnumSet.of(Field.PHONE, Field.PHONE_LABEL),
            EnumSet.of(Field.EMAIL, Field.EMAIL_LABEL),
            EnumSet.of(
                    Field.STREET,
                    Field.POSTAL_CODE,
                    Field.TOWN,
                    Field.REGION,
                    Field.COUNTRY,
                    Field.PO_BOX,
                    Field.WHOLE_ADDRESS,
                    Field.ADDRESS_LABEL));

    private Blocks() {}

    static Target target(List<Target> targets, int column, Field field) {
        var before = targets.get(column);
        if (before.field() == field) {
            return before;
        }
        if (!field.hasBlocks()) {
            return Target.of(field);
        }
        var family =
                TOGETHER.stream().filter(set -> set.contains(field)).findFirst().orElse(EnumSet.of(field));
        var blocks = targets.stream()
                .filter(target -> family.contains(target.field()))
                .map(Target::block)
                .distinct()
                .toList();
        return blocks.stream()
                .filter(block -> !targets.contains(new Target(field, block)))
                .findFirst()
                .map(block -> new Target(field, block))
                .orElseGet(() -> fresh(blocks, field));
    }

    private static Target fresh(List<String> blocks, Field field) {
        var number = blocks.isEmpty() ? 1 : blocks.size() + 1;
        while (blocks.contains(Integer.toString(number))) {
            number++;
        }
        return new Target(field, Integer.toString(number));
    }
}
