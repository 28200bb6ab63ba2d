package org.comptoir.customers.transfer.dryrun;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CardNumber;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowNotices.NoticedRow;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.customers.transfer.kept.NoteExtras;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Role;
import org.hibernate.StatelessSession;

/// Works out what an import would do, a few hundred contacts at a time. Only the decisions stay in memory.
public final class DryRun {

    private final Database database;
    /// The row that brought each customer of an earlier import.
    private final Map<CustomerId, Integer> broughtBefore = new HashMap<>();

    private final RowIndex earlierRows = new RowIndex();
    private final Map<Integer, Traits> earlierTraits = new HashMap<>();
    private final List<RowDecision> decisions = new ArrayList<>();
    private final ConsentReview consents;
    private final LocalDate today;
    private final Role role;

    /// @param zone in which days begin
    /// @param today for days without a year
    /// @param role of who imports
    public DryRun(Database database, ZoneId zone, LocalDate today, Role role) {
        this.database = database;
        this.today = today;
        this.role = role;
        consents = new ConsentReview(zone);
    }

    public List<ConsentCount> consents() {
        return consents.counts();
    }

    /// What is told beside what the rows themselves tell.
    public List<NoticedRow> notices() {
        return consents.notices();
    }

    public List<RowDecision> decisions() {
        return decisions;
    }

    public void judge(List<ReadContact> batch) {
        database.readBulk(session -> {
            var fields = new FieldImport(session, today, role);
            judge(session, fields, fields.checked(batch));
            return true;
        });
    }

    private void judge(StatelessSession session, FieldImport fields, List<ReadContact> batch) {
        var candidates = batch.stream()
                .filter(ImportedContact.class::isInstance)
                .map(ImportedContact.class::cast)
                .map(incoming -> new Candidate(incoming, Identity.of(incoming)))
                .toList();
        var known = lookUp(session, candidates);
        var matches = candidates.stream()
                .map(candidate -> CustomerMatch.of(candidate.incoming(), candidate.identity(), known))
                .toList();
        var existing = existing(session, matches);
        var judged = new ArrayList<RowDecision>();
        for (var i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            judged.add(judge(candidate, matches.get(i), existing, fields));
        }
        var contacts = candidates.stream().map(Candidate::incoming).toList();
        var reviewed = consents.reviewed(session, contacts, judged).iterator();
        for (var contact : batch) {
            decisions.add(
                    switch (contact) {
                        case InvalidRow(var row, var problem, var detail) ->
                            new RowDecision.Refused(row, problem, detail);
                        case ImportedContact incoming -> reviewed.next();
                    });
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
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
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
            if (!incoming.details().formerNumber().isEmpty()) {
                lookups.formerNumbers().add(incoming.details().formerNumber());
            }
            identity.reach().forEach(key -> (key.startsWith("+") ? lookups.phones() : lookups.emails()).add(key));
            lookups.names().add(Folding.of(incoming.details().listName()));
        }
        return lookups;
    }

    private static Map<CustomerId, Existing> existing(StatelessSession session, List<CustomerMatch> matches) {
        var ids = matches.stream()
                .filter(CustomerMatch.Found.class::isInstance)
                .map(match -> ((CustomerMatch.Found) match).customer())
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        var notes = Notes.textsOf(session, ids);
        return Customers.customers(session, ids).stream()
                .map(customer -> new Existing(
                        customer, NoteExtras.with(customer.details(), notes.getOrDefault(customer.id(), List.of()))))
                .collect(Collectors.toMap(one -> one.customer().id(), Function.identity()));
    }

    /// @param details with the notes about the customer
    private record Existing(Customer customer, CustomerDetails details) {}

    private RowDecision judge(
            Candidate candidate, CustomerMatch match, Map<CustomerId, Existing> existing, FieldImport fields) {
        var incoming = candidate.incoming();
        return switch (match) {
            case CustomerMatch.Again(var id) -> {
                broughtBefore.putIfAbsent(id, incoming.row());
                yield new RowDecision.Unchanged(incoming.row(), id, true);
            }
            case CustomerMatch.Found(var id)
            when broughtBefore.containsKey(id) ->
                ambiguous(
                        incoming,
                        RowDecision.Doubt.EARLIER_ROW,
                        String.valueOf(broughtBefore.get(id)),
                        new RowDecision.Candidate.Known(id));
            case CustomerMatch.Found(var id) ->
                existing.containsKey(id) ? merged(incoming, existing.get(id), fields) : newRow(incoming);
            case CustomerMatch.Unsure(var doubt, var other, var known) ->
                ambiguous(incoming, doubt, other, RowDecision.Candidate.of(known));
            case CustomerMatch.Nobody nobody -> unlessEarlier(incoming, candidate.identity());
        };
    }

    private static RowDecision ambiguous(
            ImportedContact incoming, RowDecision.Doubt doubt, String other, RowDecision.Candidate candidate) {
        return problem(incoming.details())
                .<RowDecision>map(problem -> new RowDecision.Refused(incoming.row(), problem, ""))
                .orElseGet(() -> new RowDecision.Ambiguous(
                        incoming.row(), incoming.details().listName(), doubt, other, candidate));
    }

    private static RowDecision merged(ImportedContact incoming, Existing existing, FieldImport fields) {
        var customer = existing.customer();
        var after = FieldMerge.merge(existing.details(), fields.taken(incoming.details()));
        var changes = new ArrayList<>(FieldChange.between(existing.details(), after));
        fields.change(existing.details(), after).ifPresent(changes::add);
        if (changes.isEmpty()) {
            return new RowDecision.Unchanged(incoming.row(), customer.id(), false);
        }
        return problem(after)
                .<RowDecision>map(problem -> new RowDecision.Refused(incoming.row(), problem, ""))
                .orElseGet(() -> new RowDecision.Changed(
                        incoming.row(),
                        customer.id(),
                        customer.version(),
                        customer.listName(),
                        changes,
                        RowDecision.Extent.DETAILS));
    }

    private RowDecision unlessEarlier(ImportedContact incoming, Identity identity) {
        var row = incoming.row();
        var same = earlierRows.row(identity.digest());
        if (same > 0) {
            return new RowDecision.DuplicateInFile(row, same);
        }
        var traits = Traits.of(incoming.details());
        var byWay = keys(identity)
                .mapToInt(earlierRows::row)
                .filter(before -> before > 0)
                .findFirst();
        var byTown = identity.town().isEmpty() ? 0 : earlierRows.row(townKey(identity));
        var earlier = byWay.orElse(
                byTown > 0 && !traits.isSomebodyElse(earlierTraits.getOrDefault(byTown, traits)) ? byTown : 0);
        keys(identity).forEach(key -> earlierRows.putIfAbsent(key, row));
        earlierRows.putIfAbsent(identity.digest(), row);
        if (!identity.town().isEmpty() && earlierRows.putIfAbsent(townKey(identity), row)) {
            earlierTraits.put(row, traits);
        }
        return earlier > 0
                ? ambiguous(
                        incoming,
                        RowDecision.Doubt.EARLIER_ROW,
                        String.valueOf(earlier),
                        new RowDecision.Candidate.Row(earlier))
                : newRow(incoming);
    }

    private static Stream<String> keys(Identity identity) {
        var ways = identity.ways().stream().map(key -> key + "|" + identity.name());
        return identity.uid().isEmpty() ? ways : Stream.concat(Stream.of(identity.uid()), ways);
    }

    private static String townKey(Identity identity) {
        return identity.town() + "||" + identity.name();
    }

    private static RowDecision newRow(ImportedContact incoming) {
        var details = incoming.details();
        return problem(details)
                .<RowDecision>map(problem -> new RowDecision.Refused(incoming.row(), problem, ""))
                .orElseGet(() -> new RowDecision.New(incoming.row(), details.listName(), reach(details)));
    }

    private static String reach(CustomerDetails details) {
        return Stream.of(
                        details.address().town(),
                        details.phone().map(phone -> phone.number().national()).orElse(""),
                        details.email().map(email -> email.address()).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    /// Why details cannot be stored, if there is a reason.
    public static Optional<RowProblem> problem(CustomerDetails details) {
        if (NoteExtras.texts(details).stream().anyMatch(CardNumber::isIn)) {
            return Optional.of(RowProblem.CARD_NUMBER);
        }
        return Customers.fault(details).map(fault -> switch (fault) {
            case NAMELESS -> RowProblem.NOTHING_TO_KNOW;
            case TOO_LONG -> RowProblem.TOO_LONG;
            case CARD_NUMBER -> RowProblem.CARD_NUMBER;
            case COMPANY_NUMBER -> RowProblem.COMPANY_NUMBER;
            case FIELD_RIGHT, FIELD_GONE -> RowProblem.FIELD_VALUE;
        });
    }
}
