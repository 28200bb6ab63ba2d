package org.comptoir.customers.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.letter.LetterVoucher;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherCode;
import org.hibernate.StatelessSession;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/// Reads the merge data of customers: points, last visit, the voucher of the mailing.
final class MergeDataReader {

    private static final String LAST_VISITS = """
            select s.customer_id as customer, max(s.sold_at) as last_visit from sale s
            where s.customer_id in (:customers) group by s.customer_id""";

    private static final String VOUCHERS = """
            select r.customer_id as customer, v.face_cents as face, v.code as code, v.expires_on as expiry
            from mailing_recipient r join voucher v on v.id = r.voucher_id
            where r.run_id = :run and r.customer_id in (:customers)""";

    /// Small enough for one `in` list on either engine.
    private static final int BATCH_SIZE = 500;

    private final Database database;
    private final Loyalty loyalty;
    private final Clock clock;

    MergeDataReader(Database database, Loyalty loyalty, Clock clock) {
        this.database = database;
        this.loyalty = loyalty;
        this.clock = clock;
    }

    /// @param run the mailing whose vouchers are included; null before it starts
    List<MergeData> read(List<AudienceMember> members, @Nullable MailingRunId run) {
        var facts = new ArrayList<MergeData>();
        for (var from = 0; from < members.size(); from += BATCH_SIZE) {
            facts.addAll(readBatch(members.subList(from, Math.min(members.size(), from + BATCH_SIZE)), run));
        }
        return facts;
    }

    private List<MergeData> readBatch(List<AudienceMember> members, @Nullable MailingRunId run) {
        var customers = members.stream().map(AudienceMember::id).toList();
        var ids = customers.stream().map(CustomerId::value).toList();
        var points = loyalty.balances(customers);
        var scheme = loyalty.scheme();
        var visits = database.read(session -> lastVisits(session, ids));
        Map<Long, LetterVoucher> vouchers =
                run == null ? Map.of() : database.read(session -> vouchers(session, run, ids));
        return members.stream()
                .map(member -> {
                    var balance = points.getOrDefault(member.id(), 0);
                    return facts(member, balance, scheme.worth(balance), visits, vouchers);
                })
                .toList();
    }

    private static MergeData facts(
            AudienceMember member,
            int points,
            Money value,
            Map<Long, LocalDate> visits,
            Map<Long, LetterVoucher> vouchers) {
        return new MergeData(
                member.id(),
                member.number(),
                member.kind(),
                member.name(),
                member.company(),
                member.displayName(),
                member.address(),
                points,
                value,
                visits.get(member.id().value()),
                vouchers.get(member.id().value()));
    }

    private Map<Long, LocalDate> lastVisits(StatelessSession session, List<Long> customers) {
        var visits = new HashMap<Long, LocalDate>();
        session.createNativeQuery(LAST_VISITS, Object[].class)
                .addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("last_visit", StandardBasicTypes.INSTANT)
                .setParameterList("customers", customers)
                .getResultList()
                .forEach(row -> visits.put((Long) row[0], LocalDate.ofInstant((Instant) row[1], clock.getZone())));
        return visits;
    }

    private static Map<Long, LetterVoucher> vouchers(StatelessSession session, MailingRunId run, List<Long> customers) {
        var vouchers = new HashMap<Long, LetterVoucher>();
        session.createNativeQuery(VOUCHERS, Object[].class)
                .addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("face", StandardBasicTypes.LONG)
                .addScalar("code", StandardBasicTypes.STRING)
                .addScalar("expiry", StandardBasicTypes.LOCAL_DATE)
                .setParameter("run", run.value())
                .setParameterList("customers", customers)
                .getResultList()
                .forEach(row -> vouchers.put((Long) row[0], voucher(row)));
        return vouchers;
    }

    private static LetterVoucher voucher(Object[] row) {
        var expiry = row[3] instanceof LocalDate day ? day : null;
        return new LetterVoucher(Money.ofCents((Long) row[1]), new VoucherCode((String) row[2]), expiry);
    }
}
