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
import org.comptoir.customers.customer.details.Folded;
import org.comptoir.customers.transfer.contact.Incoming;
import org.comptoir.customers.transfer.contact.Problem;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.Unusable;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Finds out what an import would do, some hundred contacts at a time.
public final class Rehearsing {

    private final Database database;
    private final Customers customers;
    /// As earlier rows of the file would leave them.
    private final Map<CustomerId, CustomerDetails> afterEarlierRows = new HashMap<>();
    /// Whom earlier rows brought in already, by an import before this one.
    private final Map<CustomerId, Integer> broughtBefore = new HashMap<>();

    private final Map<String, Integer> earlier = new HashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    public Rehearsing(Database database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    public List<Verdict> verdicts() {
        return verdicts;
    }

    public void judge(List<ReadContact> lot) {
        var candidates = lot.stream()
                .filter(Incoming.class::isInstance)
                .map(Incoming.class::cast)
                .map(incoming -> new Candidate(incoming, Identity.of(incoming)))
                .toList();
        var known = database.readBulk(session -> known(session, candidates));
        var matches = candidates.stream()
                .map(candidate -> Match.of(candidate.incoming(), candidate.identity(), known))
                .toList();
        var existing = existing(matches);
        var next = 0;
        for (var contact : lot) {
            switch (contact) {
                case Unusable(var row, var problem, var detail) ->
                    verdicts.add(new Verdict.Refused(row, problem, detail));
                case Incoming incoming -> {
                    verdicts.add(judge(incoming, candidates.get(next).identity(), matches.get(next), existing));
                    next++;
                }
            }
        }
    }

    /// What was imported before needs no further looking up.
    private static Known known(StatelessSession session, List<Candidate> candidates) {
        var digests = candidates.stream().map(one -> one.identity().digest()).toList();
        var imported = Known.imported(session, digests);
        var others = candidates.stream()
                .filter(one -> !imported.containsKey(one.identity().digest()))
                .toList();
        return Known.to(session, imported, lookups(others));
    }

    private record Candidate(Incoming incoming, Identity identity) {}

    private static Known.Lookups lookups(List<Candidate> candidates) {
        var asked = new Known.Lookups(
                new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (var candidate : candidates) {
            var incoming = candidate.incoming();
            var identity = candidate.identity();
            if (!identity.uid().isEmpty()) {
                asked.origins().add(identity.uid());
                asked.uids().add(incoming.details().uid());
            }
            if (!incoming.number().isEmpty()) {
                asked.numbers().add(incoming.number());
            }
            identity.ways().forEach(way -> (way.startsWith("+") ? asked.phones() : asked.emails()).add(way));
            asked.names().add(Folded.of(incoming.details().listName()));
        }
        return asked;
    }

    private Map<CustomerId, Customer> existing(List<Match> matches) {
        var ids = matches.stream()
                .filter(Match.Found.class::isInstance)
                .map(match -> ((Match.Found) match).customer())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : customers.customers(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private Verdict judge(Incoming incoming, Identity identity, Match match, Map<CustomerId, Customer> existing) {
        return switch (match) {
            case Match.Again(var id) -> {
                broughtBefore.putIfAbsent(id, incoming.row());
                yield new Verdict.Same(incoming, id);
            }
            case Match.Found(var id)
            when broughtBefore.containsKey(id) ->
                new Verdict.Doubtful(incoming, Verdict.Doubt.EARLIER_ROW, String.valueOf(broughtBefore.get(id)));
            case Match.Found(var id) -> existing.containsKey(id) ? merged(incoming, existing.get(id)) : fresh(incoming);
            case Match.Unsure(var doubt, var other) -> new Verdict.Doubtful(incoming, doubt, other);
            case Match.Nobody nobody -> unlessEarlier(incoming, identity);
        };
    }

    private Verdict merged(Incoming incoming, Customer customer) {
        var before = afterEarlierRows.getOrDefault(customer.id(), customer.details());
        var after = Merge.of(before, incoming.details());
        var changes = FieldChange.between(before, after);
        if (changes.isEmpty()) {
            return new Verdict.Same(incoming, customer.id());
        }
        var fault = problem(after);
        if (fault.isPresent()) {
            return new Verdict.Refused(incoming.row(), fault.get(), "");
        }
        afterEarlierRows.put(customer.id(), after);
        return new Verdict.Changed(incoming, customer, after, changes);
    }

    private Verdict unlessEarlier(Incoming incoming, Identity identity) {
        var twice = earlier.get(identity.digest());
        if (twice != null) {
            return new Verdict.Twice(incoming, twice);
        }
        var keys = new ArrayList<String>();
        if (!identity.uid().isEmpty()) {
            keys.add(identity.uid());
        }
        identity.ways().forEach(way -> keys.add(way + "|" + identity.name()));
        if (!identity.town().isEmpty()) {
            keys.add(identity.town() + "||" + identity.name());
        }
        var before = keys.stream()
                .map(earlier::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        keys.add(identity.digest());
        keys.forEach(key -> earlier.putIfAbsent(key, incoming.row()));
        return before.<Verdict>map(
                        row -> new Verdict.Doubtful(incoming, Verdict.Doubt.EARLIER_ROW, String.valueOf(row)))
                .orElseGet(() -> fresh(incoming));
    }

    private static Verdict fresh(Incoming incoming) {
        return problem(incoming.details())
                .<Verdict>map(problem -> new Verdict.Refused(incoming.row(), problem, ""))
                .orElseGet(() -> new Verdict.New(incoming));
    }

    private static Optional<Problem> problem(CustomerDetails details) {
        return Customers.fault(details).map(fault -> switch (fault) {
            case NAMELESS -> Problem.NOTHING_TO_KNOW;
            case TOO_LONG -> Problem.TOO_LONG;
            case CARD_NUMBER -> Problem.CARD_NUMBER;
        });
    }
}
