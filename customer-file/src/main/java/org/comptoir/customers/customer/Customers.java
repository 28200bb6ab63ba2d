package org.comptoir.customers.customer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerLimits;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// The customer file: who is in it, and every change to it. After a change commits, its own till calls
/// `CustomerSearch.catchUp` so that search finds it at once.
public final class Customers {

    private final Database database;
    private final Clock clock;
    private final ChangeFeed feed;

    public Customers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.feed = new ChangeFeed(database, clock);
    }

    public CreateResult create(SignedInStaff signedIn, CustomerDetails details) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var fault = CustomerLimits.fault(details);
        if (fault.isPresent()) {
            return new CreateResult.Refused(fault.get());
        }
        return new CreateResult.Created(database.write(session -> add(session, details)));
    }

    /// Makes a customer from the one field of the till: a name, a telephone number or an e-mail address, or several
    /// of them in one line. A telephone or address that somebody has already makes nobody new.
    ///
    /// @param region ISO 3166-1 alpha-2 of the shop, for telephones typed without a country
    public CreateResult createAtTill(SignedInStaff signedIn, String oneField, String region) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var details = QuickEntryParser.read(oneField, region);
        var known = database.read(session -> CustomerRows.load(session, CustomerQueries.sharing(session, details)));
        return known.isEmpty() ? create(signedIn, details) : new CreateResult.KnownAlready(known);
    }

    /// Changes what people edit. The result holds what was there before, for an undo.
    ///
    /// @param version the one that the change was made on
    public ChangeResult change(SignedInStaff signedIn, CustomerId id, int version, CustomerDetails details) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var fault = CustomerLimits.fault(details);
        if (fault.isPresent()) {
            return new ChangeResult.Refused(fault.get());
        }
        return database.write(session -> {
            var row = locked(session, id);
            var before = CustomerRows.load(session, List.of(id)).getFirst();
            return row.version == version
                    ? new ChangeResult.Changed(replace(session, row, details), before.details())
                    : new ChangeResult.ChangedMeanwhile(before);
        });
    }

    /// Takes a customer out of lists, search and mailings. What was bought stays as it is.
    public Customer archive(SignedInStaff signedIn, CustomerId id) {
        return archived(signedIn, id, true);
    }

    /// Brings an archived customer back.
    public Customer restore(SignedInStaff signedIn, CustomerId id) {
        return archived(signedIn, id, false);
    }

    private Customer archived(SignedInStaff signedIn, CustomerId id, boolean archived) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            var row = locked(session, id);
            if (row.archived != archived) {
                row.archived = archived;
                row.changedAt = clock.instant();
                session.update(row);
                feed.changed(session, id);
            }
            return CustomerRows.load(session, List.of(id)).getFirst();
        });
    }

    /// Adds a customer within a transaction of the caller, whose details were found free of faults.
    ///
    /// @throws IllegalArgumentException when they have one
    public Customer add(StatelessSession session, CustomerDetails details) {
        return addAll(session, List.of(details)).getFirst();
    }

    /// Adds many customers within a transaction of the caller. No other customer can be added until that ends: some
    /// hundreds at a time are well.
    ///
    /// @throws IllegalArgumentException when one has a fault
    public List<Customer> addAll(StatelessSession session, List<CustomerDetails> details) {
        if (details.isEmpty()) {
            return List.of();
        }
        details.forEach(Customers::requireKeepable);
        var added =
                CustomerRows.insert(session, CustomerNumbers.take(session, details.size()), details, clock.instant());
        // Ids rise within one insert, but others may have taken some in between; those are read again in vain.
        var ids = added.stream().mapToLong(customer -> customer.id().value()).summaryStatistics();
        feed.changed(session, new CustomerId(ids.getMin()), new CustomerId(ids.getMax()));
        return added;
    }

    /// Changes a customer within a transaction of the caller, whatever version it has.
    ///
    /// @throws IllegalArgumentException when the details have a fault
    public Customer replace(StatelessSession session, CustomerId id, CustomerDetails details) {
        requireKeepable(details);
        return replace(session, locked(session, id), details);
    }

    private Customer replace(StatelessSession session, CustomerRow row, CustomerDetails details) {
        var changed = CustomerRows.replace(session, row, details, clock.instant());
        feed.changed(session, changed.id());
        return changed;
    }

    /// What keeps these details from being kept, if anything.
    public static Optional<CustomerProblem> fault(CustomerDetails details) {
        return CustomerLimits.fault(details);
    }

    public Optional<Customer> customer(CustomerId id) {
        return customers(List.of(id)).stream().findFirst();
    }

    /// Those of these customers that exist, in the order asked for.
    public List<Customer> customers(Collection<CustomerId> ids) {
        return database.read(session -> CustomerRows.load(session, ids));
    }

    /// Those whose id lies between the two, both included.
    public List<Customer> between(CustomerId first, CustomerId last) {
        return database.read(session -> CustomerRows.load(session, CustomerQueries.between(session, first, last)));
    }

    public Optional<Customer> byNumber(String number) {
        return database.read(session ->
                CustomerRows.load(session, CustomerQueries.byNumber(session, number.strip())).stream()
                        .findFirst());
    }

    /// Whose card this is, scanned or typed; nobody's when its check character does not hold.
    public Optional<Customer> byCard(String code) {
        return ShopCode.read(code)
                .filter(card -> card.kind() == ShopCode.Kind.CUSTOMER_CARD)
                .flatMap(card -> byNumber(card.body()));
    }

    /// Finds by an exact number, telephone, e-mail address, or the beginning of the name as it stands in lists: what
    /// the database can answer at once, without the search index.
    ///
    /// @param region ISO 3166-1 alpha-2 of the shop, for telephones typed without a country
    public List<Customer> exactly(String typed, String region, int limit) {
        return database.read(
                session -> CustomerRows.load(session, CustomerQueries.exactly(session, typed, region, limit)));
    }

    /// Reads the whole file, archived customers too, in the order in which it grew and some hundreds at a time, each
    /// lot in a transaction of its own.
    public void each(Consumer<List<Customer>> lot) {
        var after = new CustomerId(0);
        List<Customer> read;
        do {
            var last = after.value();
            read = database.read(
                    session -> CustomerRows.load(session, CustomerQueries.after(session, last, Chunks.MAX_SIZE)));
            if (!read.isEmpty()) {
                lot.accept(read);
                after = read.getLast().id();
            }
        } while (!read.isEmpty());
    }

    /// Customers that are not archived.
    public long count() {
        return database.read(session -> session.createSelectionQuery(
                        "select count(*) from CustomerRow where archived = false", Long.class)
                .getSingleResult());
    }

    private static void requireKeepable(CustomerDetails details) {
        CustomerLimits.fault(details).ifPresent(fault -> {
            throw new IllegalArgumentException("details cannot be kept: " + fault);
        });
    }

    private static CustomerRow locked(StatelessSession session, CustomerId id) {
        PortableSql.lock(session, "update customer set version = version where id = ?", id.value());
        return session.get(CustomerRow.class, id.value());
    }
}
