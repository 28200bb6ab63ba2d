package org.comptoir.customers.customer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// Cards that are handed out before they have a name. Only their numbers are taken; the record begins when such a card
/// is
/// scanned for the first time, and is named like any other.
public final class BlankCards {

    public static final int MIN_COUNT = 1;
    public static final int MAX_COUNT = 500;
    public static final int DEFAULT_COUNT = 10;

    private static final int MAX_DIGITS = 18;

    private final Database database;
    private final Clock clock;
    private final ChangeFeed feed;

    public BlankCards(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.feed = new ChangeFeed(database, clock);
    }

    /// The numbers of new cards, which nobody else gets.
    public List<String> reserve(SignedInStaff by, int count) {
        by.require(Permission.EDIT_CUSTOMERS);
        if (count < MIN_COUNT || count > MAX_COUNT) {
            throw new IllegalArgumentException("no number of cards: " + count);
        }
        return database.write(session -> CustomerNumbers.allocate(session, count));
    }

    /// The record of a card that was scanned; it begins now if the number was handed out and nobody has it.
    public Optional<Customer> opened(String number) {
        if (!number.matches("[1-9][0-9]{0," + (MAX_DIGITS - 1) + "}")) {
            return Optional.empty();
        }
        return database.write(session -> {
            if (!CustomerNumbers.isHandedOut(session, Long.parseLong(number))) {
                return Optional.empty();
            }
            // Another till may have begun it meanwhile.
            return isNobodys(session, number)
                    ? Optional.of(begin(session, number))
                    : CustomerRows.load(session, CustomerQueries.byNumber(session, number)).stream()
                            .findFirst();
        });
    }

    private static boolean isNobodys(StatelessSession session, String number) {
        return session.createSelectionQuery("select count(*) from CustomerRow where number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                == 0;
    }

    private Customer begin(StatelessSession session, String number) {
        var nobody = CustomerDetails.person(PersonName.of("", ""));
        var begun = CustomerRows.insert(session, List.of(number), List.of(nobody), clock.instant())
                .getFirst();
        feed.changed(session, begun.id());
        return begun;
    }

    /// Makes a card another one of a customer, within the caller's transaction: its number finds the customer from now
    /// on,
    /// and its own record is archived.
    public void join(StatelessSession session, Customer card, CustomerId customer) {
        var row = session.get(CustomerRow.class, card.id().value());
        row.archived = true;
        row.changedAt = clock.instant();
        session.update(row);
        var joined = new CustomerCardRow();
        joined.number = card.number();
        joined.customerId = customer.value();
        joined.joinedAt = clock.instant();
        session.insert(joined);
        feed.changed(session, card.id());
        feed.changed(session, customer);
    }

    /// Records without a name that are not archived, the newest first.
    public List<Customer> nameless(SignedInStaff by, int limit) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> CustomerRows.load(
                session,
                session
                        .createSelectionQuery(
                                "select id from CustomerRow where archived = false and listName = number order by id desc",
                                Long.class)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(CustomerId::new)
                        .toList()));
    }
}
