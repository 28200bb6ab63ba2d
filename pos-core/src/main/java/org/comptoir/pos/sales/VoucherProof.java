package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.Objects;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherChanges;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Asks the journal whether a voucher that pays a sale was issued as its row says: a row that somebody wrote into the
/// database by hand, or whose value or last day was changed there, has no signed sale behind it.
final class VoucherProof {

    private VoucherProof() {}

    /// Whether the voucher's movements add up to its balance, its row says what persons changed about it, and its sale
    /// signed its issue with its face value, last day and VAT rate. Of one that was given away, which has no sale,
    /// movements and changes alone are asked; of one that replaces another, that one too.
    static boolean isSigned(StatelessSession session, VoucherId voucher) {
        var row = session.createSelectionQuery(
                        "select v.origin, v.saleTill, v.saleNumber, v.faceCents, v.expiresOn, v.balanceCents,"
                                + " (select sum(m.amountCents) from VoucherMovement m where m.voucherId = v.id),"
                                + " v.replacesId, v.taxCode, v.taxRateBp"
                                + " from VoucherRow v where v.id = :voucher",
                        Object[].class)
                .setParameter("voucher", voucher.value())
                .getSingleResult();
        if (!(row[6] instanceof Number moved && moved.longValue() == (Long) row[5])
                || !VoucherChanges.confirm(session, voucher)) {
            return false;
        }
        var facts = new Facts(voucher, (Long) row[3], (LocalDate) row[4], rate((String) row[8], (Integer) row[9]));
        if (row[7] instanceof Long replaced) {
            return isMoved(session, replaced, facts.face())
                    && isAlike(session, replaced, voucher)
                    && isSigned(session, new VoucherId(replaced));
        }
        var sale = SaleNumber.ofNullable((String) row[1], (Long) row[2]);
        if (sale == null) {
            return row[0] == VoucherOrigin.GIVEN && facts.tax() == null;
        }
        return isIssued(session, sale, facts);
    }

    /// What the row of a voucher says of its issue.
    ///
    /// @param face in cents
    /// @param tax the rate of a single-purpose voucher, or null
    private record Facts(
            VoucherId voucher,
            long face,
            @Nullable LocalDate expiresOn,
            @Nullable TaxRate tax) {}

    private static @Nullable TaxRate rate(@Nullable String code, @Nullable Integer basisPoints) {
        return code == null || basisPoints == null ? null : new TaxRate(new TaxCode(code), new Percent(basisPoints));
    }

    /// Whether the voucher has kind and rate of the one that it replaces.
    private static boolean isAlike(StatelessSession session, long replaced, VoucherId voucher) {
        return session.createSelectionQuery(
                                "select count(*) from VoucherRow v, VoucherRow w where v.id = :one and w.id = :other"
                                        + " and v.purpose = w.purpose"
                                        + " and (v.taxCode = w.taxCode and v.taxRateBp = w.taxRateBp"
                                        + " or v.taxCode is null and w.taxCode is null)",
                                Long.class)
                        .setParameter("one", replaced)
                        .setParameter("other", voucher.value())
                        .getSingleResult()
                == 1;
    }

    /// Whether the value came from the voucher that was replaced.
    private static boolean isMoved(StatelessSession session, long replaced, long face) {
        return session.createSelectionQuery(
                        "select sum(amountCents) from VoucherMovement where voucherId = :id and reason = REPLACE",
                        Long.class)
                .setParameter("id", replaced)
                .getSingleResult()
                .equals(-face);
    }

    private static boolean isIssued(StatelessSession session, SaleNumber sale, Facts facts) {
        return JournalPages.after(
                        session, new TillChain(sale.till(), Chain.SALES), SaleWriter.KIND, sale.number() - 1, 1)
                .stream()
                .filter(entry -> entry.number() == sale.number())
                .anyMatch(entry -> names(entry.content(), facts));
    }

    /// An entry that was changed so that it cannot be read proves nothing.
    private static boolean names(String content, Facts facts) {
        try {
            return names(SignedSale.read(content), facts);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean names(SignedSale signed, Facts facts) {
        return switch (signed) {
            // The first version names the vouchers that it sold by their value alone.
            case SignedSaleV1 sale ->
                facts.tax() == null
                        && sale.lines().stream()
                                .anyMatch(line -> line.kind() == LineKind.VOUCHER
                                        && line.total().cents() == facts.face());
            case SignedSaleV2 sale -> names(sale, facts);
            case SignedSaleV3 sale -> names(sale.facts(), facts);
            case SignedSaleV4 sale -> names(sale.facts().facts(), facts);
            case SignedSaleV5 sale -> names(sale.facts().facts().facts(), facts);
            case SignedSaleV6 sale -> names(sale.facts().facts().facts().facts(), facts);
            case SignedSaleV7 sale -> names(sale.fourth().facts().facts(), facts);
        };
    }

    private static boolean names(SignedSaleV2 sale, Facts facts) {
        return sale.lines().stream()
                        .filter(line -> line.kind().isIssue())
                        .filter(line -> facts.voucher().equals(line.voucher()))
                        .anyMatch(line -> line.price().cents() == facts.face()
                                && Objects.equals(line.expiresOn(), facts.expiresOn())
                                && Objects.equals(line.tax(), facts.tax()))
                || facts.tax() == null
                        && sale.payouts().stream()
                                .filter(payout -> facts.voucher().equals(payout.voucher()))
                                .anyMatch(payout -> payout.amount().cents() == facts.face());
    }
}
