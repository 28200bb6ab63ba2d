package org.comptoir.customers.transfer.dryrun;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.contact.RowNotices.NoticedRow;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// Works out which consents an import would record.
final class ConsentReview {

    private final ZoneId zone;
    private final Map<Channel, ConsentCount> counts = new EnumMap<>(Channel.class);
    private final List<NoticedRow> notices = new ArrayList<>();

    ConsentReview(ZoneId zone) {
        this.zone = zone;
    }

    List<ConsentCount> counts() {
        return List.copyOf(counts.values());
    }

    /// Consents that are not recorded because they are older than what is known.
    List<NoticedRow> notices() {
        return List.copyOf(notices);
    }

    /// @param decisions what becomes of the contacts, in their order
    /// @return the decisions, with the consents that change
    List<RowDecision> reviewed(StatelessSession session, List<ImportedContact> contacts, List<RowDecision> decisions) {
        if (contacts.stream().allMatch(contact -> contact.consents().isEmpty())) {
            return decisions;
        }
        var customers = IntStream.range(0, contacts.size())
                .filter(i -> !contacts.get(i).consents().isEmpty())
                .mapToObj(i -> customer(decisions.get(i)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var known = Consents.decisions(session, customers);
        return IntStream.range(0, contacts.size())
                .mapToObj(i -> reviewed(contacts.get(i), decisions.get(i), known))
                .toList();
    }

    private static Optional<CustomerId> customer(RowDecision decision) {
        return switch (decision) {
            case RowDecision.Changed changed -> Optional.of(changed.customer());
            case RowDecision.Unchanged unchanged -> Optional.of(unchanged.customer());
            case RowDecision.New fresh -> Optional.empty();
            case RowDecision.DuplicateInFile duplicate -> Optional.empty();
            case RowDecision.Ambiguous ambiguous -> Optional.empty();
            case RowDecision.Refused refused -> Optional.empty();
        };
    }

    private RowDecision reviewed(
            ImportedContact contact, RowDecision decision, Map<CustomerId, List<ConsentRecord>> known) {
        return switch (decision) {
            case RowDecision.New fresh -> {
                contact.consents().forEach(this::count);
                yield fresh;
            }
            case RowDecision.Changed(var row, var customer, var version, var listName, var changes, var kind) ->
                new RowDecision.Changed(
                        row,
                        customer,
                        version,
                        listName,
                        Stream.concat(changes.stream(), changes(contact, customer, known).stream())
                                .toList(),
                        kind);
            case RowDecision.Unchanged(var row, var customer, var again) -> {
                var changes = changes(contact, customer, known);
                yield changes.isEmpty()
                        ? decision
                        : new RowDecision.Changed(
                                row,
                                customer,
                                RowDecision.Changed.ANY_VERSION,
                                contact.details().listName(),
                                changes,
                                RowDecision.Extent.CONSENTS);
            }
            case RowDecision.DuplicateInFile duplicate -> duplicate;
            case RowDecision.Ambiguous ambiguous -> ambiguous;
            case RowDecision.Refused refused -> refused;
        };
    }

    private List<FieldChange> changes(
            ImportedContact contact, CustomerId customer, Map<CustomerId, List<ConsentRecord>> known) {
        var changes = new ArrayList<FieldChange>();
        for (var consent : contact.consents()) {
            switch (ConsentNews.of(consent, known.getOrDefault(customer, List.of()), zone)) {
                case NEW -> {
                    count(consent);
                    changes.add(FieldChange.of(consent));
                }
                case KNOWN -> {}
                case OLDER ->
                    notices.add(new NoticedRow(
                            contact.row(),
                            contact.details().listName(),
                            new RowNotice(NoticeKind.CONSENT_OLDER, consent.source())));
            }
        }
        return changes;
    }

    private void count(ImportedConsent consent) {
        counts.merge(consent.channel(), ConsentCount.of(consent), ConsentCount::plus);
    }
}
