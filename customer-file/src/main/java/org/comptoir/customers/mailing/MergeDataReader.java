package org.comptoir.customers.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.household.Households;
import org.comptoir.customers.letter.HouseholdLetter;
import org.comptoir.customers.letter.LetterVoucher;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.letter.MergedField;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads the merge data of customers: points, last visit, the voucher of the mailing, the shop's own fields.
final class MergeDataReader {

    private final Database database;
    private final Loyalty loyalty;
    private final Vouchers vouchers;
    private final Clock clock;

    MergeDataReader(Database database, Loyalty loyalty, Vouchers vouchers, Clock clock) {
        this.database = database;
        this.loyalty = loyalty;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /// @param run the mailing whose vouchers are included; null before it starts
    List<MergeData> read(List<AudienceMember> members, @Nullable MailingRunId run) {
        var facts = new ArrayList<MergeData>();
        Chunks.of(members).forEach(batch -> facts.addAll(readBatch(batch, run)));
        return facts;
    }

    private List<MergeData> readBatch(List<AudienceMember> members, @Nullable MailingRunId run) {
        var customers = members.stream().map(AudienceMember::id).toList();
        var points = loyalty.balances(customers);
        var scheme = loyalty.scheme();
        var visits = database.read(session -> new PurchaseHistory(session).lastPurchases(customers));
        var households = households(members);
        var given = run == null ? Map.<CustomerId, Voucher>of() : vouchers(run, customers);
        var own = database.read(session -> FieldMergeQuery.read(session, customers));
        return members.stream()
                .map(member -> {
                    var balance = points.getOrDefault(member.id(), 0);
                    return facts(
                                    member,
                                    balance,
                                    scheme.worth(balance),
                                    visits.get(member.id()),
                                    own.getOrDefault(member.id(), List.of()))
                            .with(households.get(member.household()))
                            .with(voucher(given.get(member.id())));
                })
                .toList();
    }

    /// Those whose letter is one to all of them.
    private Map<Long, HouseholdLetter> households(List<AudienceMember> members) {
        var ids = members.stream()
                .map(AudienceMember::household)
                .filter(id -> id != AudienceMember.ALONE)
                .distinct()
                .toList();
        var today = LocalDate.now(clock);
        var letters = new HashMap<Long, HouseholdLetter>();
        if (!ids.isEmpty()) {
            database.read(session -> Households.households(session, ids))
                    .forEach((id, household) -> letters.put(id, household.letter(today)));
        }
        return letters;
    }

    private MergeData facts(
            AudienceMember member, int points, Money value, @Nullable Instant lastVisit, List<MergedField> fields) {
        return new MergeData(
                member.id(),
                member.number(),
                member.kind(),
                member.name(),
                member.company(),
                member.displayName(),
                member.address(),
                null,
                points,
                value,
                lastVisit == null ? null : LocalDate.ofInstant(lastVisit, clock.getZone()),
                null,
                fields);
    }

    private static @Nullable LetterVoucher voucher(@Nullable Voucher given) {
        return given == null ? null : new LetterVoucher(given.face(), given.code(), given.expiresOn());
    }

    private Map<CustomerId, Voucher> vouchers(MailingRunId run, List<CustomerId> customers) {
        var ids = database.read(session -> voucherIds(session, run, customers));
        var made = vouchers.withIds(ids.values());
        var given = new HashMap<CustomerId, Voucher>();
        ids.forEach((customer, id) -> {
            var voucher = made.get(id);
            if (voucher != null) {
                given.put(customer, voucher);
            }
        });
        return given;
    }

    private static Map<CustomerId, VoucherId> voucherIds(
            StatelessSession session, MailingRunId run, List<CustomerId> customers) {
        var ids = new HashMap<CustomerId, VoucherId>();
        session.createSelectionQuery(
                        "select customerId, voucherId from RecipientRow"
                                + " where runId = :run and customerId in (:customers) and voucherId is not null",
                        Object[].class)
                .setParameter("run", run.value())
                .setParameterList(
                        "customers", customers.stream().map(CustomerId::value).toList())
                .getResultList()
                .forEach(row -> ids.put(new CustomerId((Long) row[0]), new VoucherId((Long) row[1])));
        return ids;
    }
}
