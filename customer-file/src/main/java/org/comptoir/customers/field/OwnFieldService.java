package org.comptoir.customers.field;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Defines the shop's own fields. What customers have of a field outlives every change of it: names and choices may be
/// changed, what is in use is archived or withdrawn, and the kind stays.
public final class OwnFieldService {

    private final Database database;
    private final ChangeFeed feed;
    private final Predicate<String> reserved;

    /// @param feed told of the customers who are found by other words then
    /// @param reserved the names that the program uses itself, such as headings of its tables
    public OwnFieldService(Database database, ChangeFeed feed, Predicate<String> reserved) {
        this.database = database;
        this.feed = feed;
        this.reserved = reserved;
    }

    public OwnFields all() {
        return database.read(OwnFieldQueries::load);
    }

    /// How many customers have a value of each field; fields without any are missing.
    public Map<FieldId, Long> uses(SignedInStaff by) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(OwnFieldQueries::uses);
    }

    /// How many customers have each choice of a field, by the ids of the choices.
    public Map<Long, Long> choiceUses(SignedInStaff by, FieldId field) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> OwnFieldQueries.choiceUses(session, field));
    }

    /// Adds a field after the others.
    public FieldResult add(SignedInStaff by, FieldSpec spec) {
        by.require(Permission.CHANGE_SETTINGS);
        return database.write(session -> {
            var fields = OwnFieldQueries.load(session);
            var fault = fault(fields, spec, null);
            if (fault.isPresent()) {
                return new FieldResult.Refused(fault.get());
            }
            if (fields.all().size() >= OwnFields.MAX_FIELDS) {
                return new FieldResult.Refused(FieldProblem.TOO_MANY);
            }
            var row = new OwnFieldRow();
            row.position = fields.all().size();
            row.assign(spec);
            session.insert(row);
            choose(session, row.id, spec.choices());
            return kept(session, new FieldId(row.id));
        });
    }

    /// Changes a field. Choices are told apart by their ids: those that are missing are deleted, unless a customer has
    /// one.
    public FieldResult change(SignedInStaff by, FieldId id, FieldSpec spec) {
        by.require(Permission.CHANGE_SETTINGS);
        return database.write(session -> {
            var fields = OwnFieldQueries.load(session);
            var before = fields.field(id).orElseThrow();
            var fault = fault(fields, spec, id).or(() -> usedFault(session, before, spec));
            if (fault.isPresent()) {
                return new FieldResult.Refused(fault.get());
            }
            var row = session.get(OwnFieldRow.class, id.value());
            row.assign(spec);
            session.update(row);
            choose(session, row.id, spec.choices());
            found(session, id);
            return kept(session, id);
        });
    }

    /// @param own the field that is changed; null for a new one
    private Optional<FieldProblem> fault(OwnFields fields, FieldSpec spec, @Nullable FieldId own) {
        var fault = spec.fault();
        if (fault.isPresent()) {
            return fault;
        }
        var other = fields.named(spec.name()).filter(field -> !field.id().equals(own));
        if (other.isPresent()) {
            return Optional.of(FieldProblem.NAME_TAKEN);
        }
        return reserved.test(spec.name()) ? Optional.of(FieldProblem.NAME_RESERVED) : Optional.empty();
    }

    private static Optional<FieldProblem> usedFault(StatelessSession session, OwnField before, FieldSpec spec) {
        if (before.kind() != spec.kind()) {
            return OwnFieldQueries.uses(session).containsKey(before.id())
                    ? Optional.of(FieldProblem.KIND_USED)
                    : Optional.empty();
        }
        var kept = spec.choices().stream().map(FieldChoice::id).collect(Collectors.toSet());
        var gone = before.choices().stream()
                .map(FieldChoice::id)
                .filter(Predicate.not(kept::contains))
                .toList();
        var used = gone.isEmpty()
                ? Set.<Long>of()
                : OwnFieldQueries.choiceUses(session, before.id()).keySet();
        return gone.stream().anyMatch(used::contains) ? Optional.of(FieldProblem.CHOICE_USED) : Optional.empty();
    }

    private static void choose(StatelessSession session, long field, List<FieldChoice> choices) {
        var rows = session
                .createSelectionQuery("from FieldChoiceRow where fieldId = :field", FieldChoiceRow.class)
                .setParameter("field", field)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (var place = 0; place < choices.size(); place++) {
            var choice = choices.get(place);
            var row = rows.remove(choice.id());
            if (row == null) {
                var added = new FieldChoiceRow();
                added.fieldId = field;
                added.assign(choice, place);
                session.insert(added);
            } else {
                row.assign(choice, place);
                session.update(row);
            }
        }
        rows.values().forEach(session::delete);
    }

    /// Takes a field off the records and out of files, with its values kept, or brings it back.
    public OwnField archive(SignedInStaff by, FieldId id, boolean archived) {
        by.require(Permission.CHANGE_SETTINGS);
        return database.write(session -> {
            var row = session.get(OwnFieldRow.class, id.value());
            row.archived = archived;
            session.update(row);
            found(session, id);
            return OwnFieldQueries.load(session).field(id).orElseThrow();
        });
    }

    /// Deletes a field that no customer has a value of and no saved group asks of.
    ///
    /// @return why it stays, if it does
    public Optional<FieldProblem> delete(SignedInStaff by, FieldId id) {
        by.require(Permission.CHANGE_SETTINGS);
        return database.write(session -> {
            if (OwnFieldQueries.uses(session).containsKey(id)) {
                return Optional.of(FieldProblem.FIELD_USED);
            }
            if (OwnFieldQueries.isInSegment(session, id)) {
                return Optional.of(FieldProblem.FIELD_IN_GROUP);
            }
            choose(session, id.value(), List.of());
            session.delete(session.get(OwnFieldRow.class, id.value()));
            return Optional.empty();
        });
    }

    /// Puts the fields into an order; those that are not named stay behind them.
    public void arrange(SignedInStaff by, List<FieldId> order) {
        by.require(Permission.CHANGE_SETTINGS);
        database.run(session -> {
            var rows = session.createSelectionQuery("from OwnFieldRow order by position, id", OwnFieldRow.class)
                    .getResultList();
            rows.sort(Comparator.comparingInt(row -> place(order, new FieldId(row.id))));
            for (var place = 0; place < rows.size(); place++) {
                var row = rows.get(place);
                row.position = place;
                session.update(row);
            }
        });
    }

    private static int place(List<FieldId> order, FieldId id) {
        var place = order.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /// Who has a value is found by other words now.
    private void found(StatelessSession session, FieldId id) {
        var ends = session.createSelectionQuery(
                        "select min(key.customerId), max(key.customerId) from FieldValueRow where fieldId = :field",
                        Object[].class)
                .setParameter("field", id.value())
                .getSingleResult();
        if (ends[0] instanceof Long first && ends[1] instanceof Long last) {
            feed.changed(session, new CustomerId(first), new CustomerId(last));
        }
    }

    private static FieldResult kept(StatelessSession session, FieldId id) {
        return new FieldResult.Kept(OwnFieldQueries.load(session).field(id).orElseThrow());
    }
}
