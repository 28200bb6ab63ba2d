package org.comptoir.customers.customer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerLimits;
import org.comptoir.customers.customer.details.CustomerProblem;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.customer.history.CustomerEdit;
import org.comptoir.customers.customer.history.CustomerEdits;
import org.comptoir.customers.customer.history.DetailsText;
import org.comptoir.customers.customer.history.EditId;
import org.comptoir.customers.customer.history.EditKind;
import org.comptoir.customers.field.OwnFieldQueries;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The customer file: its customers, and every change to them. After a change commits, the till that made it calls
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
        return database.write(session -> {
            var right = OwnFieldQueries.fault(session, signedIn.role(), FieldValues.NONE, details.fields());
            return right.isPresent()
                    ? new CreateResult.Refused(right.get())
                    : new CreateResult.Created(add(session, details));
        });
    }

    /// Creates a customer from the till's single entry field: a name, a telephone number or an e-mail address, or
    /// several of them on one line. Nobody is created if the telephone number or address is already known.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers typed without a country
    ///     code
    public CreateResult createAtTill(SignedInStaff signedIn, String oneField, String region) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var details = QuickEntryParser.read(oneField, region);
        var existing = database.read(session -> CustomerRows.load(session, CustomerQueries.sharing(session, details)));
        return existing.isEmpty() ? create(signedIn, details) : new CreateResult.KnownAlready(existing);
    }

    /// The same although others have the telephone number or address too, such as the other one of a couple.
    ///
    /// @param household whose addresses the new customer has too; null for none
    public CreateResult createBeside(
            SignedInStaff signedIn, String oneField, String region, @Nullable CustomerId household) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var details = QuickEntryParser.read(oneField, region);
        var addresses = Optional.ofNullable(household)
                .flatMap(this::customer)
                .map(known -> known.details().addresses())
                .orElse(List.of());
        return create(signedIn, details.draft().addresses(addresses).build());
    }

    /// Who looks the same as what is being typed, so that nobody is in the file twice.
    public List<Customer> alike(SignedInStaff by, CustomerDetails typed, int limit) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> CustomerRows.load(
                session,
                CustomerQueries.alike(session, typed).stream().limit(limit).toList()));
    }

    /// What a line typed at the till says about a customer.
    public static CustomerDetails ofLine(String oneField, String region) {
        return QuickEntryParser.read(oneField, region);
    }

    /// Replaces the editable details. The result holds the previous details for an undo.
    ///
    /// @param version the version the change is based on
    public ChangeResult change(SignedInStaff signedIn, CustomerId id, int version, CustomerDetails details) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var fault = CustomerLimits.fault(details);
        if (fault.isPresent()) {
            return new ChangeResult.Refused(fault.get());
        }
        return database.write(session -> {
            var row = locked(session, id);
            var before = CustomerRows.load(session, List.of(id)).getFirst();
            if (row.version != version) {
                return new ChangeResult.ChangedMeanwhile(before);
            }
            var right = OwnFieldQueries.fault(
                    session, signedIn.role(), before.details().fields(), details.fields());
            return right.isPresent()
                    ? new ChangeResult.Refused(right.get())
                    : new ChangeResult.Changed(
                            edited(session, row, before.details(), details, signedIn, EditKind.EDITED),
                            before.details());
        });
    }

    /// Changes a customer by hand within the caller's transaction, with a trace in its history. Lock it before.
    ///
    /// @throws IllegalArgumentException if the details are not valid
    public Customer edited(StatelessSession session, Customer before, CustomerDetails after, SignedInStaff by) {
        requireKeepable(after);
        return edited(session, locked(session, before.id()), before.details(), after, by, EditKind.EDITED);
    }

    private Customer edited(
            StatelessSession session,
            CustomerRow row,
            CustomerDetails before,
            CustomerDetails after,
            SignedInStaff by,
            EditKind kind) {
        CustomerEdits.keep(session, new CustomerId(row.id), clock.instant(), by.name(), kind, before, after);
        return replace(session, row, after);
    }

    /// Takes an edit back; what was changed since stays.
    public ChangeResult putBack(SignedInStaff signedIn, CustomerId id, EditId edit) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            var row = locked(session, id);
            var now = CustomerRows.load(session, List.of(id)).getFirst();
            var change = CustomerEdits.edit(session, edit)
                    .filter(kept -> kept.customer().equals(id))
                    .orElseThrow(() -> new IllegalArgumentException("no edit of this customer: " + edit));
            var details = DetailsText.withoutChange(change.before(), change.after(), now.details());
            var fault = CustomerLimits.fault(details)
                    .or(() -> OwnFieldQueries.faultOfEarlier(
                            session, signedIn.role(), now.details().fields(), details.fields()));
            return fault.isPresent()
                    ? new ChangeResult.Refused(fault.get())
                    : new ChangeResult.Changed(
                            edited(session, row, now.details(), details, signedIn, EditKind.PUT_BACK), now.details());
        });
    }

    /// What was changed on a record by hand, newest first, without what the role does not see of the shop's own fields.
    public List<CustomerEdit> edits(SignedInStaff by, CustomerId id, int limit) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> {
            var fields = OwnFieldQueries.load(session);
            return CustomerEdits.of(session, id, limit).stream()
                    .flatMap(edit ->
                            edit
                                    .seen(field -> fields.field(field)
                                            .filter(known -> known.isSeenBy(by.role()))
                                            .isPresent())
                                    .stream())
                    .toList();
        });
    }

    /// Keeps the numbers of a business on its record, as typed beside an invoice.
    ///
    /// @param country in which the customer is registered, ISO 3166-1 alpha-2
    public CompanyChange register(
            SignedInStaff signedIn, CustomerId id, Map<CompanyField, String> typed, String country) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        var faults = CompanyNumbers.faults(typed, country);
        if (!faults.isEmpty()) {
            return new CompanyChange.Faulty(faults);
        }
        var numbers = CompanyNumbers.read(typed, country);
        return new CompanyChange.Kept(database.write(session -> {
            var row = locked(session, id);
            var now = CustomerRows.load(session, List.of(id)).getFirst().details();
            return edited(session, row, now, now.draft().companyNumbers(numbers).build(), signedIn, EditKind.EDITED);
        }));
    }

    /// Removes a customer from lists, search and mailings. Purchases stay as they are.
    public Customer archive(SignedInStaff signedIn, CustomerId id) {
        return archived(signedIn, id, true);
    }

    /// Restores an archived customer.
    public Customer restore(SignedInStaff signedIn, CustomerId id) {
        return archived(signedIn, id, false);
    }

    private Customer archived(SignedInStaff signedIn, CustomerId id, boolean archived) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        return database.write(session -> {
            // Whoever was merged meanwhile is the other one now, and stays archived.
            var current = MergedCustomers.current(session, id);
            var row = locked(session, current);
            if (row.archived != archived) {
                archived(session, current, archived);
            }
            return CustomerRows.load(session, List.of(current)).getFirst();
        });
    }

    /// Adds a customer, whose details must already be valid, within the caller's transaction.
    ///
    /// @throws IllegalArgumentException if the details are not valid
    public Customer add(StatelessSession session, CustomerDetails details) {
        return addAll(session, List.of(details)).getFirst();
    }

    /// Adds many customers within the caller's transaction. No other customer can be added until it ends, so add a
    /// few hundred at a time.
    ///
    /// @throws IllegalArgumentException if the details of one are not valid
    public List<Customer> addAll(StatelessSession session, List<CustomerDetails> details) {
        return details.isEmpty()
                ? List.of()
                : addAll(session, details, CustomerNumbers.allocate(session, details.size()));
    }

    /// Adds customers within the caller's transaction under numbers that were reserved before it.
    ///
    /// @throws IllegalArgumentException if the details of one are not valid
    public List<Customer> addAll(StatelessSession session, List<CustomerDetails> details, ReservedNumbers numbers) {
        return details.isEmpty() ? List.of() : addAll(session, details, numbers.next(details.size()));
    }

    private List<Customer> addAll(StatelessSession session, List<CustomerDetails> details, List<String> numbers) {
        details.forEach(Customers::requireKeepable);
        var added = CustomerRows.insert(session, numbers, details, clock.instant());
        // Ids rise within one insert, but others may have taken some in between; those are read again in vain.
        var ids = added.stream().mapToLong(customer -> customer.id().value()).summaryStatistics();
        feed.changed(session, new CustomerId(ids.getMin()), new CustomerId(ids.getMax()));
        return added;
    }

    /// Takes the next numbers for customers that are going to be added.
    public ReservedNumbers reserveNumbers(int count) {
        return database.write(session -> CustomerNumbers.reserve(session, count));
    }

    /// Gives back numbers of customers that were not added after all.
    public void giveBack(ReservedNumbers numbers) {
        database.run(session -> CustomerNumbers.giveBack(session, numbers));
    }

    /// Changes a customer within the caller's transaction, whatever its version.
    ///
    /// @throws IllegalArgumentException if the details are not valid
    public Customer replace(StatelessSession session, CustomerId id, CustomerDetails details) {
        requireKeepable(details);
        return replace(session, locked(session, id), details);
    }

    private Customer replace(StatelessSession session, CustomerRow row, CustomerDetails details) {
        var changed = CustomerRows.replace(session, row, details, clock.instant());
        feed.changed(session, changed.id());
        return changed;
    }

    /// Why these details cannot be saved, if there is a reason.
    public static Optional<CustomerProblem> fault(CustomerDetails details) {
        return CustomerLimits.fault(details);
    }

    /// A customer; of one that was merged into another, that other one.
    public Optional<Customer> customer(CustomerId id) {
        return database.read(session ->
                CustomerRows.load(session, List.of(MergedCustomers.current(session, id))).stream()
                        .findFirst());
    }

    /// Other numbers and cards that find these customers, such as those of records that were merged into theirs.
    public Map<CustomerId, List<String>> otherNumbers(Collection<CustomerId> ids) {
        return database.read(session -> CustomerQueries.otherNumbers(session, ids));
    }

    /// Waits for whoever is changing these customers, has others wait until the caller's transaction ends, and reads
    /// them. Several are always locked in the order of their ids.
    public static List<Customer> lock(StatelessSession session, Collection<CustomerId> ids) {
        ids.stream().map(CustomerId::value).distinct().sorted().forEach(id -> locked(session, new CustomerId(id)));
        // One by one: an engine may read the whole of a small table for several, and wait for rows of others.
        return ids.stream()
                .flatMap(id -> CustomerRows.load(session, List.of(id)).stream())
                .toList();
    }

    /// Locks whose record this is now. A merge that was going on is over then: what is written for the one it returns
    /// is not lost on a record that was merged meanwhile.
    ///
    /// @throws IllegalStateException if there is no such customer
    public static CustomerId lockCurrent(StatelessSession session, CustomerId customer) {
        while (true) {
            var current = MergedCustomers.current(session, customer);
            if (!PortableSql.lock(session, "update customer set version = version where id = ?", current.value())) {
                throw new IllegalStateException("no such customer: " + current.value());
            }
            if (MergedCustomers.current(session, customer).equals(current)) {
                return current;
            }
        }
    }

    /// Archives a customer or restores it, within the caller's transaction.
    public void archived(StatelessSession session, CustomerId id, boolean archived) {
        var row = session.get(CustomerRow.class, id.value());
        row.archived = archived;
        row.changedAt = clock.instant();
        session.update(row);
        feed.changed(session, id);
    }

    /// The existing customers among these ids, in the order asked for.
    public List<Customer> customers(Collection<CustomerId> ids) {
        return database.read(session -> CustomerRows.load(session, ids));
    }

    /// The same within the caller's transaction.
    public static List<Customer> customers(StatelessSession session, Collection<CustomerId> ids) {
        return CustomerRows.load(session, ids);
    }

    /// The customers with an id between these two, both included.
    public List<Customer> between(CustomerId first, CustomerId last) {
        return database.read(session -> CustomerRows.load(session, CustomerQueries.between(session, first, last)));
    }

    public Optional<Customer> byNumber(String number) {
        return database.read(session ->
                CustomerRows.load(session, CustomerQueries.byNumber(session, number.strip())).stream()
                        .findFirst());
    }

    /// The owner of a card, scanned or typed; empty if the check character is wrong.
    public Optional<Customer> byCard(String code) {
        return ShopCode.read(code)
                .filter(card -> card.kind() == ShopCode.Kind.CUSTOMER_CARD)
                .flatMap(card -> byNumber(card.body()));
    }

    /// Finds by exact number, telephone number or e-mail address, or by the start of the list name: whatever the
    /// database can answer without the search index.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers typed without a country
    ///     code
    public List<Customer> exactly(String typed, String region, int limit) {
        return database.read(
                session -> CustomerRows.load(session, CustomerQueries.exactly(session, typed, region, limit)));
    }

    /// Reads the whole file, archived customers included, by ascending id, a few hundred at a time, each batch in a
    /// transaction of its own.
    public void forEachBatch(Consumer<List<Customer>> batch) {
        var after = new CustomerId(0);
        List<Customer> read;
        do {
            var last = after.value();
            read = database.read(
                    session -> CustomerRows.load(session, CustomerQueries.after(session, last, Chunks.MAX_SIZE)));
            if (!read.isEmpty()) {
                batch.accept(read);
                after = read.getLast().id();
            }
        } while (!read.isEmpty());
    }

    /// The number of customers that are not archived.
    public long count() {
        return database.read(session -> session.createSelectionQuery(
                        "select count(*) from CustomerRow where archived = false", Long.class)
                .getSingleResult());
    }

    /// The shop's own fields.
    public OwnFields fields() {
        return database.read(OwnFieldQueries::load);
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
