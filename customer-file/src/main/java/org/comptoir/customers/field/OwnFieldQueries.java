package org.comptoir.customers.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.staff.Role;
import org.hibernate.StatelessSession;

/// Reads the shop's own fields within the caller's transaction.
public final class OwnFieldQueries {

    private OwnFieldQueries() {}

    public static OwnFields load(StatelessSession session) {
        var rows = session.createSelectionQuery("from OwnFieldRow order by position, id", OwnFieldRow.class)
                .getResultList();
        if (rows.isEmpty()) {
            return OwnFields.NONE;
        }
        var choices = session
                .createSelectionQuery("from FieldChoiceRow order by fieldId, position, id", FieldChoiceRow.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.fieldId, Collectors.mapping(FieldChoiceRow::choice, Collectors.toList())));
        return new OwnFields(rows.stream()
                .map(row -> row.field(choices.getOrDefault(row.id, List.of())))
                .toList());
    }

    /// How many customers have a value of each field.
    static Map<FieldId, Long> uses(StatelessSession session) {
        return session
                .createSelectionQuery(
                        "select fieldId, count(distinct key.customerId) from FieldValueRow group by fieldId",
                        Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new FieldId((Long) row[0]), row -> (Long) row[1]));
    }

    /// Whether a saved segment asks of the field.
    static boolean isInSegment(StatelessSession session, FieldId field) {
        return session.createSelectionQuery(
                                "select count(*) from CriterionRow where kind = 'FIELD' and first = :field", Long.class)
                        .setParameter("field", Long.toString(field.value()))
                        .getSingleResult()
                > 0;
    }

    /// How many customers have each choice of a field.
    static Map<Long, Long> choiceUses(StatelessSession session, FieldId field) {
        return session
                .createSelectionQuery(
                        "select whole, count(*) from FieldValueRow where fieldId = :field and whole is not null"
                                + " group by whole",
                        Object[].class)
                .setParameter("field", field.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /// Why somebody may not change the values of a customer like that, if there is a reason. Nothing is asked of the
    /// database where they are the same.
    ///
    /// @throws IllegalArgumentException if a value is of another kind than its field
    public static Optional<CustomerProblem> fault(
            StatelessSession session, Role role, FieldValues before, FieldValues after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        var fields = load(session);
        var changed = fields.all().stream()
                .filter(field -> !before.of(field.id()).equals(after.of(field.id())))
                .toList();
        for (var field : changed) {
            if (after.of(field.id()).filter(value -> !field.kind().holds(value)).isPresent()) {
                throw new IllegalArgumentException("no value of the field " + field.name());
            }
        }
        if (!changed.stream().allMatch(field -> field.isEditedBy(role))) {
            return Optional.of(CustomerProblem.FIELD_RIGHT);
        }
        return gone(fields, before, after);
    }

    private static Optional<CustomerProblem> gone(OwnFields fields, FieldValues before, FieldValues after) {
        return after.values().entrySet().stream()
                        .filter(entry -> !before.of(entry.getKey()).equals(Optional.of(entry.getValue())))
                        .allMatch(entry -> fields.field(entry.getKey())
                                .filter(field -> field.holds(entry.getValue()))
                                .isPresent())
                ? Optional.empty()
                : Optional.of(CustomerProblem.FIELD_GONE);
    }

    /// The same of values that were known earlier: their fields may be of another kind by now.
    public static Optional<CustomerProblem> faultOfEarlier(
            StatelessSession session, Role role, FieldValues before, FieldValues after) {
        return before.equals(after)
                ? Optional.empty()
                : gone(load(session), before, after).or(() -> fault(session, role, before, after));
    }
}
