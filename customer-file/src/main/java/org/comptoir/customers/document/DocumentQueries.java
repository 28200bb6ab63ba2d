package org.comptoir.customers.document;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.hibernate.StatelessSession;

/// The statements on documents, within the caller's transaction; none but that for one content reads contents.
final class DocumentQueries {

    private DocumentQueries() {}

    /// The documents of a customer, the latest first.
    static List<CustomerDocument> listed(StatelessSession session, CustomerId customer) {
        return session
                .createSelectionQuery(
                        "select d, v from CustomerDocumentRow d, DocumentVersionRow v where d.customerId in (:customers)"
                                + " and d.removedAt is null and v.documentId = d.id and v.number = d.latestVersion"
                                + " order by v.addedAt desc, v.id desc",
                        Object[].class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .getResultList()
                .stream()
                .map(DocumentQueries::document)
                .toList();
    }

    static int count(StatelessSession session, CustomerId customer) {
        return session.createSelectionQuery(
                        "select count(d) from CustomerDocumentRow d"
                                + " where d.customerId in (:customers) and d.removedAt is null",
                        Long.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .getSingleResult()
                .intValue();
    }

    static Optional<CustomerDocument> document(StatelessSession session, CustomerDocumentId id) {
        return session
                .createSelectionQuery(
                        "select d, v from CustomerDocumentRow d, DocumentVersionRow v where d.id = :id"
                                + " and d.removedAt is null and v.documentId = d.id and v.number = d.latestVersion",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(DocumentQueries::document)
                .findFirst();
    }

    private static CustomerDocument document(Object[] rows) {
        return ((CustomerDocumentRow) rows[0]).document((DocumentVersionRow) rows[1]);
    }

    /// The identities of the documents in whose name or newest version a word occurs.
    ///
    /// @param word folded
    static Set<Long> withWord(StatelessSession session, CustomerId customer, String word) {
        var part = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return new HashSet<>(session.createSelectionQuery(
                        "select d.id from CustomerDocumentRow d, DocumentVersionRow v, DocumentContentRow c"
                                + " where d.customerId in (:customers) and d.removedAt is null"
                                + " and v.documentId = d.id and v.number = d.latestVersion and c.versionId = v.id"
                                + " and (d.nameFolded like :part escape '!' or c.words like :part escape '!')",
                        Long.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setParameter("part", part)
                .getResultList());
    }

    static Optional<DocumentVersionRow> version(StatelessSession session, CustomerDocumentId id, int number) {
        return session
                .createSelectionQuery(
                        "from DocumentVersionRow where documentId = :id and number = :number", DocumentVersionRow.class)
                .setParameter("id", id.value())
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    static List<DocumentVersion> versions(StatelessSession session, CustomerDocumentId id) {
        return session
                .createSelectionQuery(
                        "from DocumentVersionRow where documentId = :id order by number desc", DocumentVersionRow.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(DocumentVersionRow::version)
                .toList();
    }

    static boolean removed(StatelessSession session, CustomerDocumentId id, Instant now) {
        return session.createMutationQuery(
                                "update CustomerDocumentRow set removedAt = :now where id = :id and removedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", id.value())
                        .executeUpdate()
                > 0;
    }

    /// @param since when it may have been removed at the earliest
    static boolean restored(StatelessSession session, CustomerDocumentId id, Instant since) {
        return session.createMutationQuery(
                                "update CustomerDocumentRow set removedAt = null where id = :id and removedAt >= :since")
                        .setParameter("id", id.value())
                        .setParameter("since", since)
                        .executeUpdate()
                > 0;
    }

    static int deleteRemovedBefore(StatelessSession session, Instant end) {
        var ids = session.createSelectionQuery("select id from CustomerDocumentRow where removedAt < :end", Long.class)
                .setParameter("end", end)
                .getResultList();
        for (var id : ids) {
            session.createMutationQuery("delete from DocumentContentRow where versionId in"
                            + " (select v.id from DocumentVersionRow v where v.documentId = :id)")
                    .setParameter("id", id)
                    .executeUpdate();
            session.createMutationQuery("delete from DocumentVersionRow where documentId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            session.createMutationQuery("delete from CustomerDocumentRow where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        return ids.size();
    }
}
