package org.comptoir.customers.segment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/// Reads candidates, each with the address that letters go to and whether letters are refused.
final class ContactCandidates {

    private static final String CUSTOMERS = """
            select c.id, c.number, c.kind, c.title, c.given_name, c.middle_name, c.family_name, c.suffix, c.company,
                c.list_name, c.language, c.archived, a.street, a.postal_code, a.town, a.region, a.country, a.preferred
            from customer c left join customer_address a on a.customer_id = c.id""";

    private static final String IN_ORDER = " order by c.sort_name, c.id, a.position";

    /// By the last word that somebody said on letters; who said none may be written to by post.
    private static final String REFUSERS = """
            select p.customer_id from consent_proof p
            where p.channel = 'POST' and p.state in ('REFUSED', 'WITHDRAWN') and not exists (
                select 1 from consent_proof later
                where later.customer_id = p.customer_id and later.channel = p.channel
                    and (later.recorded_at > p.recorded_at or later.recorded_at = p.recorded_at and later.id > p.id))""";

    /// Few enough for one `in` list on any engine.
    private static final int BATCH_SIZE = 500;

    private final StatelessSession session;

    ContactCandidates(StatelessSession session) {
        this.session = session;
    }

    List<ContactCandidate> matching(List<Criterion> criteria, Clock clock) {
        var segment = new SegmentQuery(criteria, clock);
        var query = session.createNativeQuery(
                CUSTOMERS + segment.joins() + " where 1 = 1" + segment.conditions() + IN_ORDER, Object[].class);
        segment.fill(query);
        return read(query);
    }

    /// In the order of the list names, not of the ids.
    List<ContactCandidate> of(List<CustomerId> customers) {
        var found = new ArrayList<ContactCandidate>();
        for (var from = 0; from < customers.size(); from += BATCH_SIZE) {
            var ids = customers.subList(from, Math.min(customers.size(), from + BATCH_SIZE)).stream()
                    .map(CustomerId::value)
                    .toList();
            var query = session.createNativeQuery(CUSTOMERS + " where c.id in (:ids)" + IN_ORDER, Object[].class);
            query.setParameterList("ids", ids);
            found.addAll(read(query));
        }
        return found;
    }

    private List<ContactCandidate> read(NativeQuery<Object[]> query) {
        var refusers = refusers();
        var found = new LinkedHashMap<Long, Found>();
        for (var row : query.getResultList()) {
            var columns = new Columns(row);
            found.computeIfAbsent(columns.number(0), id -> new Found(columns)).meet(columns);
        }
        return found.values().stream().map(one -> one.candidate(refusers)).toList();
    }

    private Set<Long> refusers() {
        return new HashSet<>(session.createNativeQuery(REFUSERS, Long.class).getResultList());
    }

    /// A row of [#CUSTOMERS] by the places of its columns.
    private record Columns(Object[] row) {

        String text(int column) {
            return (String) row[column];
        }

        long number(int column) {
            return ((Number) row[column]).longValue();
        }

        boolean flag(int column) {
            return (Boolean) row[column];
        }

        boolean hasAddress() {
            return row[12] != null;
        }

        PostalAddress address() {
            return new PostalAddress(text(12), text(13), text(14), text(15), text(16));
        }
    }

    /// One customer over as many rows as there are addresses: the preferred one counts, else the first.
    private static final class Found {

        private final Columns customer;
        private PostalAddress address = PostalAddress.NONE;
        private boolean preferred;

        Found(Columns customer) {
            this.customer = customer;
        }

        void meet(Columns row) {
            if (row.hasAddress() && !preferred && (row.flag(17) || address.isEmpty())) {
                address = row.address();
                preferred = row.flag(17);
            }
        }

        ContactCandidate candidate(Set<Long> refusers) {
            var name = new PersonName(
                    customer.text(3), customer.text(4), customer.text(5), customer.text(6), customer.text(7));
            var member = new AudienceMember(
                    new CustomerId(customer.number(0)),
                    customer.text(1),
                    CustomerKind.valueOf(customer.text(2)),
                    name,
                    customer.text(8),
                    customer.text(9),
                    address,
                    customer.text(10));
            return new ContactCandidate(member, customer.flag(11), refusers.contains(customer.number(0)));
        }
    }
}
