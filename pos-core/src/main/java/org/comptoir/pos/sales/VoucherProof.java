package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.Objects;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
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
    /// signed its issue with its face value and last day. Of one that was given away, which has no sale, movements and
    /// changes alone are asked; of one that replaces another, that one too.
    static boolean isSigned(StatelessSession session, VoucherId voucher) {
        var row = session.createSelectionQuery(
                        "select v.origin, v.saleTill, v.saleNumber, v.faceCents, v.expiresOn, v.balanceCents,"
                                + " (select sum(m.amountCents) from VoucherMovement m where m.voucherId = v.id),"
                                + " v.replacesId"
                                + " from VoucherRow v where v.id = :voucher",
                        Object[].class)
                .setParameter("voucher", voucher.value())
                .getSingleResult();
        if (!(row[6] instanceof Number moved && moved.longValue() == (Long) row[5])
                || !VoucherChanges.confirm(session, voucher)) {
            return false;
        }
        if (row[7] instanceof Long replaced) {
            return isMoved(session, replaced, (Long) row[3]) && isSigned(session, new VoucherId(replaced));
        }
        var sale = SaleNumber.ofNullable((String) row[1], (Long) row[2]);
        if (sale == null) {
            return row[0] == VoucherOrigin.GIVEN;
        }
        return isIssued(session, sale, voucher, (Long) row[3], (LocalDate) row[4]);
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

    private static boolean isIssued(
            StatelessSession session, SaleNumber sale, VoucherId voucher, long face, @Nullable LocalDate expiresOn) {
        return JournalPages.after(
                        session, new TillChain(sale.till(), Chain.SALES), SaleWriter.KIND, sale.number() - 1, 1)
                .stream()
                .filter(entry -> entry.number() == sale.number())
                .anyMatch(entry -> names(entry.content(), voucher, face, expiresOn));
    }

    /// An entry that was changed so that it cannot be read proves nothing.
    private static boolean names(String content, VoucherId voucher, long face, @Nullable LocalDate expiresOn) {
        try {
            return names(SignedSale.read(content), voucher, face, expiresOn);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean names(SignedSale signed, VoucherId voucher, long face, @Nullable LocalDate expiresOn) {
        return switch (signed) {
            // The first version names the vouchers that it sold by their value alone.
            case SignedSaleV1 sale ->
                sale.lines().stream()
                        .anyMatch(line ->
                                line.kind() == LineKind.VOUCHER && line.total().cents() == face);
            case SignedSaleV2 sale -> names(sale, voucher, face, expiresOn);
            case SignedSaleV3 sale -> names(sale.facts(), voucher, face, expiresOn);
            case SignedSaleV4 sale -> names(sale.facts().facts(), voucher, face, expiresOn);
            case SignedSaleV5 sale -> names(sale.facts().facts().facts(), voucher, face, expiresOn);
            case SignedSaleV6 sale -> names(sale.facts().facts().facts().facts(), voucher, face, expiresOn);
        };
    }

    private static boolean names(SignedSaleV2 sale, VoucherId voucher, long face, @Nullable LocalDate expiresOn) {
        return sale.lines().stream()
                        .filter(line -> line.kind() == LineKind.VOUCHER)
                        .filter(line -> voucher.equals(line.voucher()))
                        .anyMatch(line -> line.price().cents() == face && Objects.equals(line.expiresOn(), expiresOn))
                || sale.payouts().stream()
                        .filter(payout -> voucher.equals(payout.voucher()))
                        .anyMatch(payout -> payout.amount().cents() == face);
    }
}
