package org.comptoir.pos.vouchers;

import java.util.List;
import org.hibernate.StatelessSession;

/// Finds single-purpose vouchers, within the caller's transaction.
public final class SinglePurposeVouchers {

    private SinglePurposeVouchers() {}

    /// Those of these codes that are single-purpose.
    public static List<Voucher> withCodes(StatelessSession session, List<VoucherCode> codes) {
        return session.createSelectionQuery(
                        "from VoucherRow where code in (:codes) and taxCode is not null", VoucherRow.class)
                .setParameterList(
                        "codes", codes.stream().map(VoucherCode::value).toList())
                .getResultStream()
                .map(VoucherRow::voucher)
                .toList();
    }

    /// The voucher itself, or the one that was lost first where it replaces another.
    public static VoucherId first(StatelessSession session, VoucherId voucher) {
        var row = session.get(VoucherRow.class, voucher.value());
        while (row.replacesId != null) {
            row = session.get(VoucherRow.class, row.replacesId);
        }
        return new VoucherId(row.id);
    }
}
