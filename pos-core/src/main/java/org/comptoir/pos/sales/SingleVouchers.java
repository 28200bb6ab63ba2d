package org.comptoir.pos.sales;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.SinglePurposeVouchers;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherId;
import org.hibernate.StatelessSession;

/// Which of the vouchers tendered are single-purpose. Kind and rate of a voucher never change, so they are looked up
/// before the sale's transaction, which redeems them.
///
/// @param byCode those alone
record SingleVouchers(Map<VoucherCode, Single> byCode) {

    static final SingleVouchers NONE = new SingleVouchers(Map.of());

    /// @param name as it was sold
    /// @param tax at which it was sold
    record Single(String name, TaxRate tax) {}

    SingleVouchers {
        byCode = Map.copyOf(byCode);
    }

    static SingleVouchers of(Database database, List<Tender> tenders) {
        var codes = tenders.stream()
                .filter(VoucherTender.class::isInstance)
                .map(tender -> ((VoucherTender) tender).code())
                .distinct()
                .toList();
        return codes.isEmpty() ? NONE : new SingleVouchers(database.read(session -> byCode(session, codes)));
    }

    private static Map<VoucherCode, Single> byCode(StatelessSession session, List<VoucherCode> codes) {
        return SinglePurposeVouchers.withCodes(session, codes).stream()
                .collect(Collectors.toMap(Voucher::code, voucher -> single(session, voucher)));
    }

    private static Single single(StatelessSession session, Voucher voucher) {
        var tax = voucher.tax();
        if (tax == null) {
            throw new IllegalStateException("a voucher for more than one purpose: " + voucher.id());
        }
        return new Single(name(session, voucher.id()), tax);
    }

    /// Of the line that issued it, or the one whose place it took.
    private static String name(StatelessSession session, VoucherId voucher) {
        return session.createSelectionQuery(
                        "select description from SaleLineRow where voucherId = :id"
                                + " and kind in (SINGLE_VOUCHER, SINGLE_VOUCHER_BACK)",
                        String.class)
                .setParameter(
                        "id", SinglePurposeVouchers.first(session, voucher).value())
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    boolean holds(Tender tender) {
        return tender instanceof VoucherTender(var code, var ignored) && byCode.containsKey(code);
    }

    /// As what it lowers: the goods with its VAT code, at the rate of today, because their VAT was paid when it was
    /// sold.
    VoucherUseItem use(VoucherTender tender, PricedBasket priced) {
        var single = byCode.get(tender.code());
        if (single == null) {
            throw new IllegalArgumentException("no single-purpose voucher");
        }
        var rate = priced.rateOf(single.tax().code()).orElse(single.tax());
        return new VoucherUseItem(tender.code(), single.name(), tender.amount(), rate);
    }
}
