package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.writing.RefusedRows;

/// Proposes what the columns of a table mean. A heading is understood by itself first, then beside the others: the
/// second of two telephones is a second telephone, the second of two addresses that at work, `Nom` alone a whole
/// name.
final class MappingProposal {

    private static final Set<ContactField> PLACES = Set.of(
            ContactField.STREET,
            ContactField.HOUSE_NUMBER,
            ContactField.POSTAL_CODE,
            ContactField.TOWN,
            ContactField.REGION,
            ContactField.COUNTRY,
            ContactField.PO_BOX,
            ContactField.WHOLE_ADDRESS,
            ContactField.ADDRESS_LABEL);
    /// Those of which several columns are as good as one.
    private static final Set<ContactField> REPEATABLE = Set.of(
            ContactField.IGNORED,
            ContactField.KEPT,
            ContactField.NOTE,
            ContactField.NICKNAME,
            ContactField.REGISTRATION,
            ContactField.TAGS,
            ContactField.WEB_SITE);
    /// A name that is the family's, the given or the whole one, by what stands beside it.
    private static final Set<String> PLAIN_NAMES = Set.of("nom", "nome", "name");
    private static final Set<String> SOMEBODY = Set.of(
            "client",
            "customer",
            "cliente",
            "kunde",
            "contact",
            "contatto",
            "kontakt",
            "tiers",
            "anagrafica",
            "adherent",
            "membre",
            "member",
            "socio",
            "person",
            "personne",
            "persona");

    private final Table table;
    private final TableOrigin origin;
    private final String region;
    private final List<ColumnTarget> targets = new ArrayList<>();
    /// The columns that hold a further line of a street.
    private final Set<Integer> furtherLines = new HashSet<>();

    MappingProposal(Table table, String region, TableOrigin origin) {
        this.table = table;
        this.region = region;
        this.origin = origin;
    }

    List<ColumnTarget> targets() {
        for (var column = 0; column < table.columns(); column++) {
            targets.add(alone(heading(column), column));
        }
        names();
        somebody();
        numbers();
        partsOfDates();
        if (origin != TableOrigin.OWN) {
            new ColumnGuess(table, targets, region).guess();
            if (table.headingRow() == 0) {
                new HeadlessGuess(table, targets).guess();
            }
        }
        onceEach();
        blocks();
        return List.copyOf(targets);
    }

    private String heading(int column) {
        return column < table.headings().size() ? table.headings().get(column) : "";
    }

    /// A column without a heading that has values is not left out.
    private ColumnTarget alone(String heading, int column) {
        if (heading.isBlank()) {
            return ColumnTarget.KEPT;
        }
        return KnownHeadings.target(heading)
                .map(target -> target.equals(ColumnTarget.IGNORED)
                                && !origin.hasColumnsOfItsOwn()
                                && !RefusedRows.isReason(heading)
                        ? ColumnTarget.KEPT
                        : target)
                .or(() -> HeadingWords.meaning(heading).map(meaning -> target(meaning, column)))
                .orElse(ColumnTarget.KEPT);
    }

    private ColumnTarget target(HeadingWords.Meaning meaning, int column) {
        if (!meaning.field().hasBlocks()) {
            return ColumnTarget.of(meaning.field());
        }
        if (meaning.number() == 0 || meaning.field() == ContactField.STREET && !numbersAddresses(meaning.number())) {
            if (meaning.line()) {
                furtherLines.add(column);
            }
            return new ColumnTarget(meaning.field(), meaning.label());
        }
        var number = String.valueOf(meaning.number());
        return new ColumnTarget(meaning.field(), meaning.label().isEmpty() ? number : meaning.label() + "#" + number);
    }

    /// Whether the number of a street is that of an address rather than of a line: towns or postal codes have it
    /// too.
    private boolean numbersAddresses(int number) {
        return table.headings().stream()
                .map(HeadingWords::meaning)
                .flatMap(Optional::stream)
                .anyMatch(other -> other.number() == number
                        && (other.field() == ContactField.TOWN || other.field() == ContactField.POSTAL_CODE));
    }

    private void names() {
        for (var column = 0; column < targets.size(); column++) {
            if (!PLAIN_NAMES.contains(KnownHeadings.key(heading(column)))) {
                continue;
            }
            targets.set(column, ColumnTarget.KEPT);
            var given = has(ContactField.GIVEN);
            var family = has(ContactField.FAMILY);
            targets.set(
                    column,
                    ColumnTarget.of(
                            given == family
                                    ? ContactField.WHOLE_NAME
                                    : given ? ContactField.FAMILY : ContactField.GIVEN));
        }
    }

    /// `Client` alone is a name if no other column is.
    private void somebody() {
        if (has(ContactField.GIVEN)
                || has(ContactField.FAMILY)
                || has(ContactField.WHOLE_NAME)
                || has(ContactField.COMPANY)) {
            return;
        }
        for (var column = 0; column < targets.size(); column++) {
            if (targets.get(column).equals(ColumnTarget.KEPT)
                    && SOMEBODY.contains(KnownHeadings.key(heading(column)))) {
                targets.set(column, ColumnTarget.of(ContactField.WHOLE_NAME));
                return;
            }
        }
    }

    private boolean has(ContactField field) {
        return targets.stream().anyMatch(target -> target.field() == field);
    }

    /// Only our own export has our own numbers.
    private void numbers() {
        if (origin != TableOrigin.OWN) {
            targets.replaceAll(target ->
                    target.field() == ContactField.NUMBER ? ColumnTarget.of(ContactField.FORMER_NUMBER) : target);
        }
        if (!has(ContactField.FORMER_NUMBER)) {
            for (var column = 0; column < targets.size(); column++) {
                if (KnownHeadings.key(heading(column)).equals("id")
                        && targets.get(column).equals(ColumnTarget.KEPT)) {
                    targets.set(column, ColumnTarget.of(ContactField.FORMER_NUMBER));
                    return;
                }
            }
        }
    }

    /// `Mois` and `Jour` beside a year of birth are of the birthday.
    private void partsOfDates() {
        var parts = new HashSet<ContactField>();
        for (var column = 0; column < targets.size(); column++) {
            parts.add(targets.get(column).field());
            HeadingConcepts.partOfDate(heading(column)).ifPresent(parts::add);
        }
        if (has(ContactField.BIRTHDAY)
                || !parts.containsAll(Set.of(ContactField.BIRTH_MONTH, ContactField.BIRTH_DAY))
                || !has(ContactField.BIRTH_YEAR) && !has(ContactField.BIRTH_MONTH) && !has(ContactField.BIRTH_DAY)) {
            return;
        }
        for (var column = 0; column < targets.size(); column++) {
            if (targets.get(column).field() == ContactField.KEPT) {
                var part = HeadingConcepts.partOfDate(heading(column)).filter(field -> !has(field));
                if (part.isPresent()) {
                    targets.set(column, ColumnTarget.of(part.get()));
                }
            }
        }
    }

    /// What a customer has once is the first such column; the others are kept under their headings.
    private void onceEach() {
        var seen = new HashSet<ContactField>();
        for (var column = 0; column < targets.size(); column++) {
            var field = targets.get(column).field();
            if (field.hasBlocks() || REPEATABLE.contains(field) || seen.add(field)) {
                continue;
            }
            // The French Outlook has `Titre` twice: the form of address, then the job title.
            targets.set(
                    column,
                    field == ContactField.TITLE && seen.add(ContactField.JOB_TITLE)
                            ? ColumnTarget.of(ContactField.JOB_TITLE)
                            : ColumnTarget.KEPT);
        }
    }

    private void blocks() {
        var seen = new HashSet<ColumnTarget>();
        var current = "";
        for (var column = 0; column < targets.size(); column++) {
            var target = targets.get(column);
            if (!target.field().hasBlocks()) {
                continue;
            }
            if (PLACES.contains(target.field())) {
                target = furtherLines.contains(column) ? furtherLine(target, current) : place(target, current, seen);
                current = target.block();
            } else if (seen.contains(target)) {
                target = free(target, seen);
            }
            seen.add(target);
            targets.set(column, target);
        }
    }

    /// A part of an address that names no use belongs to the address before it, unless that has such a part.
    private static ColumnTarget place(ColumnTarget target, String current, Set<ColumnTarget> seen) {
        var isStreet = target.field() == ContactField.STREET;
        if (!target.block().isEmpty()) {
            return isStreet || !seen.contains(target) ? target : free(target, seen);
        }
        var joined = new ColumnTarget(target.field(), current);
        if (isStreet ? isOpen(current, seen) && current.isEmpty() : !seen.contains(joined)) {
            return joined;
        }
        if (isStreet ? isOpen("", seen) : !seen.contains(target)) {
            return target;
        }
        var atWork = new ColumnTarget(target.field(), "work");
        return isStreet && isOpen("work", seen) || !isStreet && !seen.contains(atWork) ? atWork : free(target, seen);
    }

    private static ColumnTarget furtherLine(ColumnTarget target, String current) {
        return target.block().isEmpty() ? new ColumnTarget(target.field(), current) : target;
    }

    /// Whether lines of a street may still come: there is none, or nothing that stands below them.
    private static boolean isOpen(String block, Set<ColumnTarget> seen) {
        return !seen.contains(new ColumnTarget(ContactField.STREET, block))
                || !seen.contains(new ColumnTarget(ContactField.TOWN, block))
                        && !seen.contains(new ColumnTarget(ContactField.POSTAL_CODE, block));
    }

    /// The next block of the same use.
    private static ColumnTarget free(ColumnTarget target, Set<ColumnTarget> seen) {
        var label = target.label();
        for (var number = 2; ; number++) {
            var block = label.isEmpty() ? String.valueOf(number) : label + "#" + number;
            var next = new ColumnTarget(target.field(), block);
            if (!seen.contains(next)) {
                return next;
            }
        }
    }
}
