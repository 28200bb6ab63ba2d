package org.comptoir.customers.merge;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.merge.DuplicatePairs.Pair;
import org.comptoir.customers.merge.DuplicatePairs.Person;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Finds records that may be the same person's. The whole file is read once, a few columns of it; the time grows with
/// the file and not with its square.
public final class Duplicates {

    private static final String PEOPLE = "select id, number, listName, kind, given, family, company, birthMonth,"
            + " birthDay, birthYear, town, formerNumber from CustomerRow where archived = false";
    private static final String PHONES = "select key.customerId, e164, mobile from PhoneRow where e164 <> ''";
    private static final String EMAILS = "select key.customerId, folded from EmailRow where folded <> ''";
    private static final String ADDRESSES =
            "select key.customerId, street, postalCode from AddressRow where street <> ''";
    private static final String COMPANIES = "select customerId, vatNumber from CompanyRow where vatNumber <> ''";

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int FETCHED = 1000;
    private static final int ALL = 100;
    private static final int AFTER_NAMES = 40;
    private static final int AFTER_PHONES = 60;
    private static final int AFTER_EMAILS = 75;
    private static final int AFTER_ADDRESSES = 90;

    private final Database database;
    private final Clock clock;

    public Duplicates(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All groups, the likeliest first. Takes a second or two for a hundred thousand customers.
    ///
    /// @param progress is told how many per cent are done
    public List<DuplicateGroup> find(SignedInStaff by, IntConsumer progress) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.readBulk(session -> find(session, progress));
    }

    private static List<DuplicateGroup> find(StatelessSession session, IntConsumer progress) {
        var people = new HashMap<Long, Person>();
        var pairs = new DuplicatePairs(people);
        rows(session, PEOPLE).forEach(row -> {
            var person = person(row);
            people.put(person.id(), person);
            var town = Folding.of((String) row[10]);
            var key = person.name().key();
            if (!key.isEmpty() && !town.isEmpty()) {
                pairs.add(DuplicateReason.SAME_TOWN, key + "|" + town, person.id());
            }
            var born = person.birthday();
            if (born != null && !person.name().isEmpty()) {
                pairs.add(DuplicateReason.SAME_BIRTHDAY, key + "|" + born.month() + "-" + born.day(), person.id());
            }
            pairs.add(DuplicateReason.SAME_FORMER_NUMBER, (String) row[11], person.id());
        });
        compared(pairs, DuplicateReason.SAME_TOWN, DuplicateReason.SAME_BIRTHDAY, DuplicateReason.SAME_FORMER_NUMBER);
        progress.accept(AFTER_NAMES);
        rows(session, PHONES)
                .forEach(row -> pairs.add(
                        (Boolean) row[2] ? DuplicateReason.SAME_MOBILE : DuplicateReason.SAME_PHONE,
                        (String) row[1],
                        (Long) row[0]));
        compared(pairs, DuplicateReason.SAME_MOBILE, DuplicateReason.SAME_PHONE);
        progress.accept(AFTER_PHONES);
        rows(session, EMAILS).forEach(row -> pairs.add(DuplicateReason.SAME_EMAIL, (String) row[1], (Long) row[0]));
        compared(pairs, DuplicateReason.SAME_EMAIL);
        progress.accept(AFTER_EMAILS);
        rows(session, ADDRESSES).forEach(row -> {
            var street = NO_LETTER.matcher(Folding.of((String) row[1])).replaceAll("");
            pairs.add(DuplicateReason.SAME_ADDRESS, street + "|" + row[2], (Long) row[0]);
        });
        rows(session, COMPANIES)
                .forEach(row -> pairs.add(DuplicateReason.SAME_VAT_NUMBER, (String) row[1], (Long) row[0]));
        compared(pairs, DuplicateReason.SAME_ADDRESS, DuplicateReason.SAME_VAT_NUMBER);
        progress.accept(AFTER_ADDRESSES);
        var groups = new DuplicateGroups(distinct(session)).of(pairs.scored(), people);
        progress.accept(ALL);
        return groups;
    }

    private static void compared(DuplicatePairs pairs, DuplicateReason... reasons) {
        for (var reason : reasons) {
            pairs.compare(reason);
        }
    }

    private static List<Object[]> rows(StatelessSession session, String query) {
        return session.createSelectionQuery(query, Object[].class)
                .setFetchSize(FETCHED)
                .getResultList();
    }

    private static Person person(@Nullable Object[] row) {
        var isCompany = CustomerKind.COMPANY.name().equals(row[3]);
        var given = isCompany ? "" : String.valueOf(row[4]);
        var family = isCompany ? String.valueOf(row[6]) : String.valueOf(row[5]);
        var id = row[0] instanceof Long number ? number : 0;
        return new Person(
                id,
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                NameLikeness.of(given, family),
                row[7] instanceof Integer month && row[8] instanceof Integer day
                        ? new Birthday(month, day, row[9] instanceof Integer year ? year : null)
                        : null);
    }

    private static Set<Pair> distinct(StatelessSession session) {
        return session
                .createSelectionQuery("select key.first, key.second from DistinctRow", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Pair((Long) row[0], (Long) row[1]))
                .collect(Collectors.toSet());
    }

    /// Remembers that these records are not the same person's, each of them another; they are proposed no more.
    public void distinguish(SignedInStaff by, List<CustomerId> customers) {
        by.require(Permission.EDIT_CUSTOMERS);
        database.run(session -> {
            customers.stream().map(CustomerId::value).sorted().forEach(id -> lock(session, id));
            for (var one : customers) {
                for (var other : customers) {
                    if (one.value() < other.value()) {
                        keep(session, by, DistinctRow.Key.of(one.value(), other.value()));
                    }
                }
            }
        });
    }

    /// Two people may say so at once: a failed insert would abort the transaction.
    private static void lock(StatelessSession session, long customer) {
        PortableSql.lock(session, "update customer set version = version where id = ?", customer);
    }

    private void keep(StatelessSession session, SignedInStaff by, DistinctRow.Key key) {
        if (session.get(DistinctRow.class, key) == null) {
            var row = new DistinctRow();
            row.key = key;
            row.saidAt = clock.instant();
            row.staffName = by.name();
            session.insert(row);
        }
    }

    /// Takes that back.
    public void forgetDistinction(SignedInStaff by, List<CustomerId> customers) {
        by.require(Permission.EDIT_CUSTOMERS);
        var ids = customers.stream().map(CustomerId::value).toList();
        database.run(session -> session.createMutationQuery(
                        "delete from DistinctRow where key.first in (:customers) and key.second in (:customers)")
                .setParameterList("customers", ids)
                .executeUpdate());
    }
}
