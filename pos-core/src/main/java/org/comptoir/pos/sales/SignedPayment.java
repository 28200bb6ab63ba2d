package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A tender or a payout in version 2 of the signed text.
///
/// @param given amount handed over: more than the amount for cash only
/// @param voucher spent, or issued as a credit note; null for other means
/// @param points spent or given back, 0 for other means
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

    void write(CanonicalText text, String key) {
        text.put(key + "kind", kind.name()).put(key + "amount", amount).put(key + "given", given);
        if (voucher != null) {
            text.put(key + "voucher", voucher.value());
        }
        if (kind == TenderKind.POINTS) {
            text.put(key + "points", points);
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
