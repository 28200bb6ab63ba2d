package org.comptoir.customers.customer;

import java.util.Optional;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads what is needed to serve a customer: a birthday and an alert note only for those who may see them, so that they
/// never leave the database for others.
public final class CustomerSummaries {

    private static final String NAMES =
            "select number, kind, title, given, middle, family, suffix, company, listName, town, email, phone"
                    + " from CustomerRow where id = :id";

    private final Database database;

    public CustomerSummaries(Database database) {
        this.database = database;
    }

    /// Empty if there is no such customer. Of one that was merged into another, that other one.
    public Optional<CustomerSummary> read(CustomerId id, boolean withBirthday, boolean withAlertNote) {
        return database.read(session -> {
            var current = MergedCustomers.current(session, id);
            return session.createSelectionQuery(NAMES, Object[].class)
                    .setParameter("id", current.value())
                    .uniqueResultOptional()
                    .map(row -> summary(session, current, row, withBirthday, withAlertNote));
        });
    }

    private static CustomerSummary summary(
            StatelessSession session, CustomerId id, Object[] row, boolean withBirthday, boolean withAlertNote) {
        var kind = CustomerKind.valueOf(text(row[1]));
        var name = new PersonName(text(row[2]), text(row[3]), text(row[4]), text(row[5]), text(row[6]));
        var named =
                new CustomerDraft(kind).name(name).company(text(row[7])).build().displayName();
        var email = text(row[10]);
        var reachedBy = email.isEmpty() ? text(row[11]) : email;
        return new CustomerSummary(
                id,
                text(row[0]),
                named.isEmpty() ? reachedBy : named,
                text(row[8]),
                text(row[9]),
                session.createSelectionQuery(
                                "select tag from TagRow where key.customerId = :id order by key.position", String.class)
                        .setParameter("id", id.value())
                        .getResultList(),
                !email.isEmpty(),
                isAny(session, "select count(*) from PhoneRow where key.customerId = :id and mobile = true", id),
                kind == CustomerKind.PERSON
                        && isAny(session, "select count(*) from CustomerRow where id = :id and birthDay is null", id),
                withBirthday ? birthday(session, id) : null,
                withAlertNote ? alertNote(session, id) : "");
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    private static boolean isAny(StatelessSession session, String counting, CustomerId id) {
        return session.createSelectionQuery(counting, Long.class)
                        .setParameter("id", id.value())
                        .getSingleResult()
                > 0;
    }

    private static @Nullable Birthday birthday(StatelessSession session, CustomerId id) {
        return session.createSelectionQuery(
                        "select birthMonth, birthDay, birthYear from CustomerRow"
                                + " where id = :id and birthMonth is not null and birthDay is not null",
                        Object[].class)
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(row -> new Birthday((Integer) row[0], (Integer) row[1], (Integer) row[2]))
                .orElse(null);
    }

    private static String alertNote(StatelessSession session, CustomerId id) {
        return session.createSelectionQuery("select alertNote from CustomerRow where id = :id", String.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
