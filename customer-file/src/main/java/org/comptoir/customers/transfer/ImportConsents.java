package org.comptoir.customers.transfer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentSource;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.customers.transfer.dryrun.ConsentNews;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// The consents that a file states, recorded at the end of its import with the file as their proof.
final class ImportConsents {

    private static final int MAX_NOTE = 400;

    private final Consents consents;
    private final ImportRow run;
    private final Map<CustomerId, Map<Channel, ImportedConsent>> stated = new LinkedHashMap<>();

    ImportConsents(Consents consents, ImportRow run) {
        this.consents = consents;
        this.run = run;
    }

    /// Of two rows about one customer, the one that refuses counts.
    void add(CustomerId customer, List<ImportedConsent> ofRow) {
        if (!ofRow.isEmpty()) {
            var byChannel = stated.computeIfAbsent(customer, key -> new EnumMap<>(Channel.class));
            ofRow.forEach(consent ->
                    byChannel.merge(consent.channel(), consent, (before, now) -> before.yes() ? now : before));
        }
    }

    /// To be called last, since other changes wait from then on.
    void record(StatelessSession session) {
        // Before the first proof is added: Derby plans the query for a table as small as it is then.
        var known = Consents.decisions(session, stated.keySet());
        var news = new LinkedHashMap<CustomerId, List<ConsentStatement>>();
        stated.forEach((customer, byChannel) -> {
            var before = known.getOrDefault(customer, List.of());
            var statements = byChannel.values().stream()
                    .filter(consent -> ConsentNews.of(consent, before, consents.zone()) == ConsentNews.NEW)
                    .map(this::statement)
                    .toList();
            if (!statements.isEmpty()) {
                news.put(customer, statements);
            }
        });
        consents.recordAll(session, news, known, run.staffName);
    }

    private ConsentStatement statement(ImportedConsent consent) {
        var since = consent.since() == null ? "" : " (" + consent.since() + ")";
        var note = consent.source() + since + ", " + run.fileName;
        return new ConsentStatement(
                consent.channel(),
                consent.yes(),
                ConsentSource.IMPORT,
                "",
                "",
                note.substring(0, Math.min(MAX_NOTE, note.length())),
                null);
    }
}
