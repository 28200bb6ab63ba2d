package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A tender or a payout in the second version of the text.
///
/// @param given what was handed over: more than the amount only for cash
/// @param voucher the one spent, or issued as a credit note; none for other means
/// @param points how many were spent or given back, 0 for other means
public record SignedPayment(
        TenderKind kind,
        Money amount,
        Money given,
        @Nullable VoucherId voucher,
        int points) {

    public SignedPayment {
        if (points != 0 && kind != TenderKind.POINTS) {
            throw new IllegalArgumentException("points are paid by points: " + kind);
        }
    }

    static SignedPayment of(SaleTender tender) {
        return new SignedPayment(
                tender.kind(),
                tender.amount(),
                tender.given(),
                tender.voucher(),
                points(tender.kind(), tender.reference()));
    }

    static SignedPayment of(SalePayout payout) {
        return new SignedPayment(payout.kind(), payout.amount(), payout.amount(), payout.voucher(), payout.points());
    }

    private static int points(TenderKind kind, String reference) {
        return kind == TenderKind.POINTS ? Integer.parseInt(reference) : 0;
    }

    void write(CanonicalText into, String key) {
        into.put(key + "kind", kind.name()).put(key + "amount", amount).put(key + "given", given);
        if (voucher != null) {
            into.put(key + "voucher", voucher.value());
        }
        if (kind == TenderKind.POINTS) {
            into.put(key + "points", points);
        }
    }

    static SignedPayment read(CanonicalReader reader, String key) {
        return new SignedPayment(
                TenderKind.valueOf(reader.text(key + "kind")),
                reader.money(key + "amount"),
                reader.money(key + "given"),
                reader.has(key + "voucher") ? new VoucherId(reader.number(key + "voucher")) : null,
                reader.has(key + "points") ? reader.whole(key + "points") : 0);
    }
}
