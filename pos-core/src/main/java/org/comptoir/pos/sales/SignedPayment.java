package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A tender or a payout in versions 2 to 4 of the signed text.
///
/// @param given amount handed over: more than the amount for cash only
/// @param voucher spent, or issued as a credit note; null for other means
/// @param points spent or given back, 0 for other means
/// @param own the tender of the shop's own, from version 3 on; null for the program's kinds
/// @param pieces how many meal vouchers, from version 3 on; 1 for other means
public record SignedPayment(
        TenderKind kind,
        Money amount,
        Money given,
        @Nullable VoucherId voucher,
        int points,
        @Nullable OwnMeans own,
        int pieces) {

    public SignedPayment(TenderKind kind, Money amount, Money given, @Nullable VoucherId voucher, int points) {
        this(kind, amount, given, voucher, points, null, 1);
    }

    public SignedPayment {
        if (points != 0 && kind != TenderKind.POINTS) {
            throw new IllegalArgumentException("points are paid by points: " + kind);
        }
        if ((own != null) != (kind == TenderKind.OWN)) {
            throw new IllegalArgumentException("only the shop's own tenders have a name: " + kind);
        }
        if (pieces != 1 && kind != TenderKind.MEAL_VOUCHER) {
            throw new IllegalArgumentException("only meal vouchers are counted: " + kind);
        }
    }

    static SignedPayment of(SaleTender tender) {
        return new SignedPayment(
                tender.kind(),
                tender.amount(),
                tender.given(),
                tender.voucher(),
                points(tender.kind(), tender.reference()),
                tender.own(),
                tender.pieces());
    }

    static SignedPayment of(SalePayout payout) {
        return new SignedPayment(
                payout.kind(), payout.amount(), payout.amount(), payout.voucher(), payout.points(), payout.own(), 1);
    }

    private static int points(TenderKind kind, String reference) {
        return kind == TenderKind.POINTS ? Integer.parseInt(reference) : 0;
    }

    /// Whether version 2 can say it.
    boolean isOfVersionTwo() {
        return switch (kind) {
            case CASH, CARD, VOUCHER, POINTS -> true;
            case CHEQUE, TRANSFER, MEAL_VOUCHER, ACCOUNT, OWN -> false;
        };
    }

    /// The means as it is totalled.
    public TenderType type() {
        return new TenderType(kind, own);
    }

    void write(CanonicalText text, String key) {
        text.put(key + "kind", kind.name()).put(key + "amount", amount).put(key + "given", given);
        if (voucher != null) {
            text.put(key + "voucher", voucher.value());
        }
        if (kind == TenderKind.POINTS) {
            text.put(key + "points", points);
        }
        if (own != null) {
            text.put(key + "own", own.name()).put(key + "drawer", own.inDrawer() ? 1 : 0);
        }
        if (kind == TenderKind.MEAL_VOUCHER) {
            text.put(key + "count", pieces);
        }
    }

    static SignedPayment read(CanonicalReader reader, String key) {
        return new SignedPayment(
                TenderKind.valueOf(reader.text(key + "kind")),
                reader.money(key + "amount"),
                reader.money(key + "given"),
                reader.has(key + "voucher") ? new VoucherId(reader.number(key + "voucher")) : null,
                reader.has(key + "points") ? reader.whole(key + "points") : 0,
                reader.has(key + "own")
                        ? new OwnMeans(reader.text(key + "own"), reader.whole(key + "drawer") == 1)
                        : null,
                reader.has(key + "count") ? reader.whole(key + "count") : 1);
    }
}
