package org.comptoir.customers.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/// Reads the candidates for one channel, each with the address or number to use and the consent given.
final class ContactCandidates {

    private static final String CUSTOMERS = """
            select c.id, c.number, c.kind, c.title, c.given_name, c.middle_name, c.family_name, c.suffix, c.company,
                c.list_name, c.language, c.archived, a.street, a.postal_code, a.town, a.region, a.country, a.preferred,
                h.household_id
            from customer c left join customer_address a on a.customer_id = c.id
                left join household_member h on h.customer_id = c.id""";

    private static final String IN_ORDER = " order by c.sort_name, c.id, a.position";

    private static final String COUNT = "select count(*) from customer c";

    private static final String MEMBERS = "select c.id from customer c";

    /// The latest consent of each customer to a channel.
    private static final String CONSENTS = """
            select p.customer_id, p.state, p.recorded_at from consent_proof p
            where p.channel = :channel and not exists (
                select 1 from consent_proof later
                where later.customer_id = p.customer_id and later.channel = p.channel
                    and (later.recorded_at > p.recorded_at or later.recorded_at = p.recorded_at and later.id > p.id))""";

    private static final String EMAILS =
            "select r.customer_id, r.folded from customer_email r order by r.preferred desc, r.position";

    private static final String PHONES = "select r.customer_id, r.e164 from customer_phone r where r.e164 <> ''"
            + " order by r.preferred desc, r.position";

    private static final String MOBILES = "select r.customer_id, r.e164 from customer_phone r"
            + " where r.e164 <> '' and r.mobile = true order by r.preferred desc, r.position";

    private final StatelessSession session;
    private final Channel channel;

    ContactCandidates(StatelessSession session, Channel channel) {
        this.session = session;
        this.channel = channel;
    }

    /// Everybody who meets the criteria and is not archived, regardless of consent.
    static List<CustomerId> members(StatelessSession session, SegmentQuery segment) {
        var query = session.createNativeQuery(
                MEMBERS + segment.joins() + " where c.archived = false" + segment.conditions()
                        + " order by c.sort_name, c.id",
                Long.class);
        segment.fill(query);
        return query.getResultList().stream().map(CustomerId::new).toList();
    }

    /// The number of [#members].
    static int count(StatelessSession session, SegmentQuery segment) {
        var query = session.createNativeQuery(
                COUNT + segment.joins() + " where c.archived = false" + segment.conditions(), Long.class);
        segment.fill(query);
        return Math.toIntExact(query.getSingleResult());
    }

    List<ContactCandidate> matching(SegmentQuery segment) {
        var query = session.createNativeQuery(
                CUSTOMERS + segment.joins() + " where 1 = 1" + segment.conditions() + IN_ORDER, Object[].class);
        segment.fill(query);
        return read(query);
    }

    /// In the order of the list names, not of the ids.
    List<ContactCandidate> candidates(List<CustomerId> customers) {
        var candidates = new ArrayList<ContactCandidate>();
        for (var batch : Chunks.of(customers)) {
            var query = session.createNativeQuery(CUSTOMERS + " where c.id in (:ids)" + IN_ORDER, Object[].class);
            query.setParameterList("ids", batch.stream().map(CustomerId::value).toList());
            candidates.addAll(read(query));
        }
        return candidates;
    }

    private List<ContactCandidate> read(NativeQuery<Object[]> query) {
        var consents = consents();
        var reach = reach();
        var byCustomer = new LinkedHashMap<Long, Found>();
        for (var row : query.getResultList()) {
            var columns = new Columns(row);
            byCustomer
                    .computeIfAbsent(columns.number(0), id -> new Found(columns))
                    .meet(columns);
        }
        return byCustomer.values().stream()
                .map(collected -> collected.candidate(consents, reach))
                .toList();
    }

    private Map<Long, ConsentState> consents() {
        var consents = new HashMap<Long, ConsentState>();
        var moments = new HashMap<Long, Instant>();
        session.createNativeQuery(CONSENTS, Object[].class)
                .addScalar("customer_id", StandardBasicTypes.LONG)
                .addScalar("state", StandardBasicTypes.STRING)
                .addScalar("recorded_at", StandardBasicTypes.INSTANT)
                .setParameter("channel", channel.name())
                .getResultList()
                .forEach(row -> {
                    consents.put((Long) row[0], ConsentState.valueOf((String) row[1]));
                    moments.put((Long) row[0], (Instant) row[2]);
                });
        MergedCustomers.inOrder(session).forEach(merged -> {
            var kept = merged.into().value();
            var theirs = consents.getOrDefault(merged.customer().value(), ConsentState.UNKNOWN);
            if (!moments.getOrDefault(kept, Instant.MIN).isAfter(merged.at())) {
                consents.merge(kept, theirs, ConsentState::stricter);
            }
        });
        return consents;
    }

    /// The preferred address or number of each customer, else the first.
    private Map<Long, String> reach() {
        return switch (channel) {
            case POST -> Map.of();
            case EMAIL -> reach(EMAILS);
            case SMS -> reach(MOBILES);
            case PHONE -> reach(PHONES);
        };
    }

    private Map<Long, String> reach(String query) {
        var reach = new HashMap<Long, String>();
        session.createNativeQuery(query, Object[].class)
                .getResultList()
                .forEach(row -> reach.putIfAbsent(((Number) row[0]).longValue(), (String) row[1]));
        return reach;
    }

    /// A row of [#CUSTOMERS] by column position.
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

        long household() {
            return row[18] == null ? AudienceMember.ALONE : number(18);
        }

        boolean hasAddress() {
            return row[12] != null;
        }

        PostalAddress address() {
            return new PostalAddress(text(12), text(13), text(14), text(15), text(16));
        }
    }

    /// Collects the rows of one customer, one per address; the preferred address wins, else the first.
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

        ContactCandidate candidate(Map<Long, ConsentState> consents, Map<Long, String> reach) {
            var id = customer.number(0);
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
                    AudienceMember.ALONE,
                    customer.text(10));
            return new ContactCandidate(
                    member,
                    customer.flag(11),
                    consents.getOrDefault(id, ConsentState.UNKNOWN),
                    customer.household(),
                    reach.getOrDefault(id, ""));
        }
    }
}
