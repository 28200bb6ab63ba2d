package org.comptoir.customers.search;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.changefeed.CustomerChange;
import org.comptoir.customers.relation.Employments;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The search box over the whole customer file. Every word typed must match, in any order: as the start of a name,
/// company, town, postal code, customer number, telephone number or of a word of the shop's own fields, as the last
/// digits (at least three) of a telephone number, as any part of an e-mail address, or, after all of these, with one
/// typing error. Who works for a company is found by its name, and the company by theirs.
///
/// [#find] may be called from any thread at any time. [#prepare], [#catchUp] and [#rebuild] work on the index and
/// belong on a background thread; until the first has finished, only exact look-ups are answered.
public final class CustomerSearch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerSearch.class);

    /// If the index is further behind than this, rebuilding it is faster than catching up.
    private static final int TOO_FAR_BEHIND = 20_000;

    private static final int BATCH_SIZE = 1_000;

    /// Changes held in memory only; after a crash they are read from the feed again.
    private static final int COMMIT_AFTER = 2_000;

    private static final String VERSION = "version";
    private static final String SAFE = "safe";
    private static final String LAST = "last";
    private static final String LAST_AT = "last-at";

    private final Customers customers;
    private final ChangeFeed feed;
    private final LastPurchaseDates purchases;
    private final Employments employments;
    private final Path folder;
    private final Supplier<String> region;
    private final ReentrantLock following = new ReentrantLock();

    private volatile @Nullable CustomerIndex index;
    private volatile boolean ready;
    private ChangeFeedCursor position = new ChangeFeedCursor(0);
    private @Nullable CustomerChange last;
    private int uncommitted;

    /// @param folder of the index, such as `search` in the shop's folder
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers typed without a country
    ///     code; set when the shop is created
    public CustomerSearch(
            Customers customers,
            ChangeFeed feed,
            LastPurchaseDates purchases,
            Employments employments,
            Path folder,
            Supplier<String> region) {
        this.customers = customers;
        this.feed = feed;
        this.purchases = purchases;
        this.employments = employments;
        this.folder = folder;
        this.region = region;
    }

    /// Opens the index and brings it up to date, or rebuilds it if it is missing, damaged, of another version, of
    /// another shop, or too far behind.
    ///
    /// @param progress receives the number of customers read during a rebuild
    public void prepare(LongConsumer progress) {
        following.lock();
        try {
            if (open() && isFollowable()) {
                follow();
                ready = true;
            }
            if (!ready || index().size() != customers.count()) {
                rebuild(progress);
            }
        } catch (IOException | AlreadyClosedException e) {
            giveUp(e);
        } finally {
            following.unlock();
        }
    }

    /// Whether the index answers; if not, call [#prepare], again if need be.
    public boolean isReady() {
        return ready;
    }

    /// Applies the changes made since the last call by this till or another. Does nothing while the index is not
    /// ready. On the embedded engine it waits for a transaction that is changing customers, for at most twenty
    /// seconds.
    public void catchUp() {
        if (!ready) {
            return;
        }
        following.lock();
        try {
            follow();
        } catch (PessimisticLockException | LockTimeoutException e) {
            LOG.info("a change is still being written; search takes it over the next time", e);
        } catch (IOException | AlreadyClosedException e) {
            giveUp(e);
        } finally {
            following.unlock();
        }
    }

    /// Rebuilds the index from the whole file; an existing index answers meanwhile.
    ///
    /// @param progress receives the number of customers read
    public void rebuild(LongConsumer progress) {
        following.lock();
        try {
            if (index == null && !open()) {
                throw new IOException("no index can be made in " + folder);
            }
            var start = startOfFeed();
            index().clear();
            var count = new long[1];
            customers.forEachBatch(batch -> {
                addAll(batch);
                count[0] += batch.size();
                progress.accept(count[0]);
            });
            position = start;
            follow();
            commit();
            ready = true;
            LOG.info("search index built with {} customers", index().size());
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            giveUp(e);
        } finally {
            following.unlock();
        }
    }

    /// The best hits for the text typed; empty for empty text.
    public SearchResult find(String typed, int limit) {
        var open = index;
        if (ready && open != null) {
            var query = TypedQuery.of(typed);
            if (query.isEmpty() || limit <= 0) {
                return new SearchResult(List.of(), 0, true);
            }
            try {
                return open.find(query, limit);
            } catch (IOException | AlreadyClosedException e) {
                ready = false;
                LOG.warn("the search index cannot be read and is to be built anew", e);
            }
        }
        var exact = customers.exactly(typed, region.get(), limit).stream()
                .map(CustomerSearch::hit)
                .toList();
        return new SearchResult(exact, exact.size(), false);
    }

    private static CustomerHit hit(Customer customer) {
        return IndexedCustomer.hit(IndexedCustomer.of(customer, Instant.EPOCH, List.of(), List.of()));
    }

    private boolean open() throws IOException {
        if (index != null) {
            return true;
        }
        try {
            index = CustomerIndex.open(folder);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the search index is damaged and is built anew", e);
            CustomerIndex.erase(folder);
            index = CustomerIndex.open(folder);
        }
        return true;
    }

    /// Whether the index belongs to this feed and is close enough to its end.
    private boolean isFollowable() {
        var notes = index().notes();
        if (!IndexedCustomer.VERSION.equals(notes.get(VERSION))) {
            return false;
        }
        var lastId = Long.parseLong(notes.getOrDefault(LAST, "0"));
        var isSameFeed = lastId == 0
                || feed.change(lastId)
                        .filter(change -> change.recordedAt().toString().equals(notes.get(LAST_AT)))
                        .isPresent();
        var safe = Long.parseLong(notes.getOrDefault(SAFE, "0"));
        if (!isSameFeed || feed.newest() - safe > TOO_FAR_BEHIND) {
            return false;
        }
        position = new ChangeFeedCursor(safe);
        return true;
    }

    /// Where to follow the feed from after a rebuild; numbers missing near its end may be transactions that are
    /// still open.
    private ChangeFeedCursor startOfFeed() {
        var newest = feed.newest();
        var start = new ChangeFeedCursor(Math.max(0, newest - TOO_FAR_BEHIND));
        var changes = feed.after(start.safe(), TOO_FAR_BEHIND);
        start.markProcessed(changes.stream().map(CustomerChange::id).toList(), System.nanoTime());
        last = changes.isEmpty() ? null : changes.getLast();
        return start;
    }

    private void follow() throws IOException {
        var after = position.safe();
        List<CustomerChange> changes;
        do {
            changes = feed.after(after, BATCH_SIZE);
            var unseen = changes.stream()
                    .filter(change -> !position.isSeen(change.id()))
                    .toList();
            apply(unseen);
            if (!changes.isEmpty()) {
                after = changes.getLast().id();
                last = changes.getLast();
            }
            position.markProcessed(changes.stream().map(CustomerChange::id).toList(), System.nanoTime());
        } while (changes.size() == BATCH_SIZE);
        index().show();
        if (uncommitted >= COMMIT_AFTER) {
            commit();
        }
    }

    private void apply(List<CustomerChange> changes) throws IOException {
        for (var change : changes) {
            var customersOfChange = change.first().equals(change.last())
                    ? customers.customers(List.of(change.first()))
                    : customers.between(change.first(), change.last());
            for (var batch : Chunks.of(customersOfChange)) {
                putAll(batch);
                putAll(customers.customers(new EmployedNames(employments, batch).others()));
            }
        }
        uncommitted += changes.size();
    }

    private void putAll(List<Customer> batch) throws IOException {
        var document = documents(batch);
        for (var customer : batch) {
            var key = IndexedCustomer.key(customer.id());
            if (customer.archived()) {
                index().delete(key);
            } else {
                index().put(key, document.apply(customer));
            }
        }
    }

    private void addAll(List<Customer> batch) {
        var document = documents(batch);
        try {
            for (var customer : batch) {
                if (!customer.archived()) {
                    index().add(document.apply(customer));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is read once for all of them, and then makes what is indexed of each.
    private Function<Customer, Document> documents(List<Customer> batch) {
        var ids = batch.stream().map(Customer::id).toList();
        var recent = purchases.forCustomers(ids);
        var others = customers.otherNumbers(ids);
        var names = new EmployedNames(employments, batch);
        var fields = customers.fields();
        return customer -> {
            var texts = new ArrayList<String>(names.of(customer));
            fields.searchWords(customer.details().fields()).forEach(texts::add);
            return IndexedCustomer.of(
                    customer, recent(customer, recent), others.getOrDefault(customer.id(), List.of()), texts);
        };
    }

    private static Instant recent(Customer customer, Map<CustomerId, Instant> purchases) {
        var bought = purchases.get(customer.id());
        return bought == null || bought.isBefore(customer.changedAt()) ? customer.changedAt() : bought;
    }

    private void commit() throws IOException {
        var start = last;
        index().commit(Map.of(
                VERSION,
                IndexedCustomer.VERSION,
                SAFE,
                Long.toString(position.safe()),
                LAST,
                start == null ? "0" : Long.toString(start.id()),
                LAST_AT,
                start == null ? "" : start.recordedAt().toString()));
        uncommitted = 0;
    }

    private CustomerIndex index() {
        var open = index;
        if (open == null) {
            throw new AlreadyClosedException("the search index is not open");
        }
        return open;
    }

    /// Falls back to exact look-ups; the next [#prepare] starts over.
    private void giveUp(Exception reason) {
        LOG.warn("the search index cannot be used and is to be built anew", reason);
        ready = false;
        closeIndex();
    }

    private void closeIndex() {
        var open = index;
        index = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.warn("the search index did not close cleanly", e);
            }
        }
    }

    @Override
    public void close() {
        following.lock();
        try {
            if (ready) {
                commit();
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("the search index was not kept and will be brought up to date at the next start", e);
        } finally {
            ready = false;
            closeIndex();
            following.unlock();
        }
    }
}
