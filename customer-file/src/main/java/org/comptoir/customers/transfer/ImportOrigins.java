package org.comptoir.customers.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.dryrun.Identity;
import org.comptoir.customers.transfer.dryrun.RowIndex;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.StatelessSession;

/// Remembers which customer each contact became. The dry run knows that none of these contacts was imported before.
final class ImportOrigins {

    private final StatelessSession session;
    private final long importId;
    /// What this import has remembered.
    private final RowIndex remembered = new RowIndex();
    private final Map<String, OriginRow> rows = new LinkedHashMap<>();

    ImportOrigins(StatelessSession session, long importId) {
        this.session = session;
        this.importId = importId;
    }

    /// @param keptUid the customer's identity, which can differ from the contact's
    void add(ImportedContact incoming, CustomerId customer, String keptUid) {
        var identity = Identity.of(incoming);
        add(identity.digest(), customer);
        var ownUid = incoming.details().uid();
        if (!ownUid.isEmpty() && !keptUid.isEmpty() && !ownUid.equals(keptUid) && isUnknown(identity.uid())) {
            add(identity.uid(), customer);
        }
    }

    /// The same for a contact of which only the consents were news: it may have been imported before.
    void addUnlessKnown(ImportedContact incoming, CustomerId customer) {
        if (isUnknown(Identity.of(incoming).digest())) {
            add(incoming, customer, "");
        }
    }

    private void add(String key, CustomerId customer) {
        if (remembered.putIfAbsent(key, 1)) {
            rows.put(key, OriginRow.of(key, customer.value(), importId));
        }
    }

    private boolean isUnknown(String key) {
        return session.get(OriginRow.class, key) == null;
    }

    void save() {
        if (!rows.isEmpty()) {
            session.insertMultiple(List.copyOf(rows.values()));
            rows.clear();
        }
    }
}
