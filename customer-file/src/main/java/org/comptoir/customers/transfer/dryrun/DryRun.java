package org.comptoir.customers.transfer.dryrun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Works out what an import would do, a few hundred contacts at a time.
public final class DryRun {

    private final Database database;
    private final Customers customers;
    /// The state after the earlier rows of the file.
    private final Map<CustomerId, CustomerDetails> afterEarlierRows = new HashMap<>();
    /// The row that brought each customer of an earlier import.
    private final Map<CustomerId, Integer> broughtBefore = new HashMap<>();

    private final Map<String, Integer> earlierRows = new HashMap<>();
    private final List<RowDecision> verdicts = new ArrayList<>();

    public DryRun(Database database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    public List<RowDecision> verdicts() {
        return verdicts;
    }

    public void judge(List<ReadContact> batch) {
        var candidates = batch.stream()
                .filter(ImportedContact.class::isInstance)
                .map(ImportedContact.class::cast)
                .map(incoming -> new Candidate(incoming, Identity.of(incoming)))
                .toList();
        var customers = database.readBulk(session -> lookUp(session, candidates));
        var matches = candidates.stream()
                .map(candidate -> CustomerMatch.of(candidate.incoming(), candidate.identity(), customers))
                .toList();
        var existing = existing(matches);
        var next = 0;
        for (var contact : batch) {
            switch (contact) {
                case InvalidRow(var row, var problem, var detail) ->
                    verdicts.add(new RowDecision.Refused(row, problem, detail));
                case ImportedContact incoming -> {
                    verdicts.add(judge(incoming, candidates.get(next).identity(), matches.get(next), existing));
                    next++;
                }
            }
        }
    }

    /// Contacts imported before need no further look-up.
    private static ExistingCustomers lookUp(StatelessSession session, List<Candidate> candidates) {
        var digests = candidates.stream()
                .map(candidate -> candidate.identity().digest())
                .toList();
        var imported = ExistingCustomers.imported(session, digests);
        var newcomers = candidates.stream()
                .filter(candidate -> !imported.containsKey(candidate.identity().digest()))
                .toList();
        return ExistingCustomers.load(session, imported, lookups(newcomers));
    }

    private record Candidate(ImportedContact incoming, Identity identity) {}

    private static ExistingCustomers.Lookups lookups(List<Candidate> candidates) {
        var lookups = new ExistingCustomers.Lookups(
                new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (var candidate : candidates) {
            var incoming = candidate.incoming();
            var identity = candidate.identity();
            if (!identity.uid().isEmpty()) {
                lookups.origins().add(identity.uid());
                lookups.uids().add(incoming.details().uid());
            }
            if (!incoming.number().isEmpty()) {
                lookups.numbers().add(incoming.number());
            }
            identity.ways().forEach(key -> (key.startsWith("+") ? lookups.phones() : lookups.emails()).add(key));
            lookups.names().add(Folding.of(incoming.details().listName()));
        }
        return lookups;
    }

    private Map<CustomerId, Customer> existing(List<CustomerMatch> matches) {
        var ids = matches.stream()
                .filter(CustomerMatch.Found.class::isInstance)
                .map(match -> ((CustomerMatch.Found) match).customer())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : customers.customers(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private RowDecision judge(
            ImportedContact incoming, Identity identity, CustomerMatch match, Map<CustomerId, Customer> existing) {
        return switch (match) {
            case CustomerMatch.Again(var id) -> {
                broughtBefore.putIfAbsent(id, incoming.row());
                yield new RowDecision.Unchanged(incoming, id);
            }
            case CustomerMatch.Found(var id)
            when broughtBefore.containsKey(id) ->
                new RowDecision.Ambiguous(
                        incoming, RowDecision.Doubt.EARLIER_ROW, String.valueOf(broughtBefore.get(id)));
            case CustomerMatch.Found(var id) ->
                existing.containsKey(id) ? merged(incoming, existing.get(id)) : newRow(incoming);
            case CustomerMatch.Unsure(var doubt, var other) -> new RowDecision.Ambiguous(incoming, doubt, other);
            case CustomerMatch.Nobody nobody -> unlessEarlier(incoming, identity);
        };
    }

    private RowDecision merged(ImportedContact incoming, Customer customer) {
        var before = afterEarlierRows.getOrDefault(customer.id(), customer.details());
        var after = FieldMerge.merge(before, incoming.details());
        var changes = FieldChange.between(before, after);
        if (changes.isEmpty()) {
            return new RowDecision.Unchanged(incoming, customer.id());
        }
        var fault = problem(after);
        if (fault.isPresent()) {
            return new RowDecision.Refused(incoming.row(), fault.get(), "");
        }
        afterEarlierRows.put(customer.id(), after);
        return new RowDecision.Changed(incoming, customer, after, changes);
    }

    private RowDecision unlessEarlier(ImportedContact incoming, Identity identity) {
        var earlierRow = earlierRows.get(identity.digest());
        if (earlierRow != null) {
            return new RowDecision.DuplicateInFile(incoming, earlierRow);
        }
        var keys = new ArrayList<String>();
        if (!identity.uid().isEmpty()) {
            keys.add(identity.uid());
        }
        identity.ways().forEach(key -> keys.add(key + "|" + identity.name()));
        if (!identity.town().isEmpty()) {
            keys.add(identity.town() + "||" + identity.name());
        }
        var before = keys.stream()
                .map(earlierRows::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        keys.add(identity.digest());
        keys.forEach(key -> earlierRows.putIfAbsent(key, incoming.row()));
        return before.<RowDecision>map(
                        row -> new RowDecision.Ambiguous(incoming, RowDecision.Doubt.EARLIER_ROW, String.valueOf(row)))
                .orElseGet(() -> newRow(incoming));
    }

    private static RowDecision newRow(ImportedContact incoming) {
        return problem(incoming.details())
                .<RowDecision>map(problem -> new RowDecision.Refused(incoming.row(), problem, ""))
                .orElseGet(() -> new RowDecision.New(incoming));
    }

    private static Optional<RowProblem> problem(CustomerDetails details) {
        return Customers.fault(details).map(fault -> switch (fault) {
            case NAMELESS -> RowProblem.NOTHING_TO_KNOW;
            case TOO_LONG -> RowProblem.TOO_LONG;
            case CARD_NUMBER -> RowProblem.CARD_NUMBER;
        });
    }
}
