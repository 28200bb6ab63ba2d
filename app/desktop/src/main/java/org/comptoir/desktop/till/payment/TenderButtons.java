package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.till.payment.PaymentTexts.Facts;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The means of payment that are offered, each with what there is to know of it now.
final class TenderButtons {

    /// In the order in which they are offered, before the shop's own.
    private static final List<TenderKind> ORDER = List.of(
            TenderKind.CARD,
            TenderKind.CASH,
            TenderKind.CHEQUE,
            TenderKind.MEAL_VOUCHER,
            TenderKind.VOUCHER,
            TenderKind.POINTS,
            TenderKind.ACCOUNT,
            TenderKind.TRANSFER);

    private final Formats formats;
    private final Texts texts;

    TenderButtons(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    List<PaymentState.Tender> of(Facts facts) {
        var buttons = new ArrayList<PaymentState.Tender>();
        for (var kind : ORDER) {
            if (isOffered(kind, facts)) {
                var usable = isUsable(kind, facts);
                buttons.add(button(
                        TenderMeans.of(kind), detail(kind, facts), texts.get("payment.key." + kind), facts, usable));
            }
        }
        for (var own : facts.rules().offered().own()) {
            buttons.add(button(TenderMeans.of(own), "", Character.toString(own.key()), facts, true));
        }
        for (var rate : facts.rules().foreign().rates()) {
            buttons.add(foreign(rate, facts, buttons));
        }
        return buttons;
    }

    private PaymentState.Tender foreign(ForeignRate rate, Facts facts, List<PaymentState.Tender> others) {
        var means = TenderMeans.of(rate);
        return new PaymentState.Tender(
                means,
                texts.get("payment.foreign", rate.currency()),
                texts.get("payment.foreign.rate", formats.decimal(rate.inEuros()), formats.date(rate.setOn())),
                freeKey(rate.currency(), others),
                means.equals(facts.chosen()),
                true);
    }

    /// A letter that stands for nothing else on the page: one of the currency's if it can be.
    private static String freeKey(String currency, List<PaymentState.Tender> others) {
        return (currency + OwnTender.KEYS)
                .chars()
                .mapToObj(Character::toString)
                .filter(letter -> OwnTender.KEYS.contains(letter)
                        && others.stream().noneMatch(other -> other.key().equals(letter)))
                .findFirst()
                .orElse("");
    }

    private PaymentState.Tender button(TenderMeans means, String detail, String key, Facts facts, boolean usable) {
        return new PaymentState.Tender(
                means, means.type().title(formats.language()), detail, key, means.equals(facts.chosen()), usable);
    }

    private static boolean isOffered(TenderKind kind, Facts facts) {
        return switch (kind) {
            case CASH, CARD, VOUCHER, POINTS -> true;
            case CHEQUE, TRANSFER, MEAL_VOUCHER, ACCOUNT ->
                facts.rules().offered().kinds().contains(kind);
            case OWN -> false;
        };
    }

    private static boolean isUsable(TenderKind kind, Facts facts) {
        return switch (kind) {
            case POINTS -> facts.spendable() > 0;
            case ACCOUNT -> facts.hasCustomer() && facts.account().free().isPositive() && !facts.paysAccount();
            case CASH, CARD, VOUCHER, CHEQUE, TRANSFER, MEAL_VOUCHER, OWN -> true;
        };
    }

    private String account(Facts facts) {
        if (!facts.hasCustomer()) {
            return texts.get("payment.points.customer");
        }
        return facts.account().free().isPositive()
                ? texts.get(
                        "payment.account.free", formats.money(facts.account().free()))
                : texts.get("payment.account.none");
    }

    private String detail(TenderKind kind, Facts facts) {
        return switch (kind) {
            case CARD -> facts.hasTerminal() ? texts.get("payment.card.ready") : "";
            case CASH, CHEQUE, TRANSFER, OWN -> "";
            case VOUCHER -> texts.get("payment.voucher.how");
            case POINTS -> points(facts);
            case ACCOUNT -> account(facts);
            case MEAL_VOUCHER -> mealVouchers(facts);
        };
    }

    private String mealVouchers(Facts facts) {
        var limit = facts.rules().mealVouchers();
        var most = limit.mostAmount();
        var isReached = limit.isReachedBy(facts.mealAmount(), facts.mealPieces());
        if (most == null) {
            return texts.get(
                    isReached ? "payment.meals.reached.pieces" : "payment.meals.most.pieces", limit.mostPieces());
        }
        return texts.get(isReached ? "payment.meals.reached" : "payment.meals.most", formats.euros(most));
    }

    private String points(Facts facts) {
        if (!facts.hasCustomer()) {
            return texts.get("payment.points.customer");
        }
        if (facts.isSpending()) {
            return texts.get("payment.points.used");
        }
        if (facts.spendable() == 0) {
            return texts.get("payment.points.toofew", facts.points());
        }
        var worth = facts.scheme().worth(facts.spendable());
        return texts.get("payment.points.worth", facts.spendable(), formats.money(worth));
    }
}
