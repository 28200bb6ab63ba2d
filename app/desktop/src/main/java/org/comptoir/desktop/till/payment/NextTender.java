package org.comptoir.desktop.till.payment;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.tender.ForeignCash;

/// The next tender: the selected means, and the typed amount or else all that is due.
final class NextTender {

    private final TenderedSoFar tendered;
    private final TypedAmount typed = new TypedAmount();
    private TenderMeans means = TenderMeans.CASH;
    private TenderRules rules = TenderRules.DEFAULT;
    private final Money goods;
    private CustomerPoints points = CustomerPoints.NONE;
    private CustomerAccount account = CustomerAccount.NONE;

    /// @param goods what points can lower the prices by, where they do that
    NextTender(TenderedSoFar tendered, Money goods) {
        this.tendered = tendered;
        this.goods = goods;
    }

    /// Sets how payments are taken.
    void use(TenderRules read) {
        rules = read;
    }

    /// Sets the customer's available points and account.
    void use(CustomerPoints available, CustomerAccount known) {
        points = available;
        account = known;
    }

    CustomerAccount account() {
        return account;
    }

    CustomerPoints customerPoints() {
        return points;
    }

    TenderMeans means() {
        return means;
    }

    /// What is due if it is paid by the selected means.
    Money due() {
        return tendered.due(means);
    }

    void choose(TenderMeans chosen) {
        means = chosen;
        typed.set("");
    }

    /// Proposes what usually pays the rest: another meal voucher as long as more may be taken, a card after cash, cash
    /// after anything else.
    void chooseAfter(TenderKind given) {
        choose(TenderMeans.of(
                switch (given) {
                    case CASH -> TenderKind.CARD;
                    case MEAL_VOUCHER ->
                        rules.mealVouchers().isReachedBy(tendered.mealAmount(), tendered.mealPieces())
                                ? TenderKind.CARD
                                : TenderKind.MEAL_VOUCHER;
                    case CARD, VOUCHER, POINTS, CHEQUE, TRANSFER, ACCOUNT, OWN -> TenderKind.CASH;
                }));
    }

    String typed() {
        return typed.text();
    }

    /// @param key a digit, the decimal separator, or the keypad's signal for erasing
    void press(String key) {
        typed.press(key);
    }

    void type(String amount) {
        typed.set(amount);
    }

    Money offered() {
        var rate = means.foreign();
        if (rate != null) {
            return foreign()
                    .map(cash -> rate.value(cash.minor(), rules.foreign().step()))
                    .orElse(Money.ZERO);
        }
        return typed.amount().orElseGet(this::usual);
    }

    /// What is handed over of another currency: what was typed, or else the least that pays all that is due. Empty for
    /// other means.
    Optional<ForeignCash> foreign() {
        var rate = means.foreign();
        if (rate == null) {
            return Optional.empty();
        }
        if (!typed.text().isEmpty()) {
            return typed.amount()
                    .flatMap(amount ->
                            rate.cash(BigDecimal.valueOf(amount.cents(), 2).stripTrailingZeros()));
        }
        var least = rate.least(due(), rules.foreign().step());
        return least > 0 ? Optional.of(new ForeignCash(rate.currency(), least, rate.rate())) : Optional.empty();
    }

    private Money usual() {
        return switch (means.kind()) {
            case CASH, CARD, VOUCHER, CHEQUE, TRANSFER, OWN -> due();
            case ACCOUNT -> account.free().min(due());
            case MEAL_VOUCHER -> mealVoucher();
            case POINTS -> points.scheme().worth(spendable(due()));
        };
    }

    /// As much as the last one was worth, and no more than the customer may still use.
    private Money mealVoucher() {
        var value = tendered.lastMealVoucher().min(due());
        var most = rules.mealVouchers().mostAmount();
        var left = most == null ? value : most.minus(tendered.mealAmount());
        return left.isPositive() ? value.min(left) : value;
    }

    /// How many points can pay up to this amount; 0 if points were already tendered.
    int spendable(Money upTo) {
        if (tendered.holdsPoints()) {
            return 0;
        }
        return points.spendable(
                switch (rules.points()) {
                    case PAY -> upTo;
                    case REDUCE -> upTo.min(goods);
                });
    }

    /// The tender itself, for the means that need nothing but an amount.
    Tender tender() {
        var amount = offered();
        var own = means.own();
        return switch (means.kind()) {
            case CASH -> new Tender.Cash(amount);
            case CARD -> new Tender.Card(amount);
            case CHEQUE -> new Tender.Cheque(amount);
            case TRANSFER -> new Tender.BankTransfer(amount);
            case ACCOUNT -> new Tender.OnAccount(amount);
            case MEAL_VOUCHER -> new Tender.MealVouchers(1, amount);
            case OWN -> {
                var cash = foreign();
                if (cash.isPresent()) {
                    yield new Tender.Foreign(cash.get(), amount);
                }
                if (own == null) {
                    throw new IllegalStateException("no tender of the shop's own is chosen");
                }
                yield new Tender.Own(own, amount);
            }
            case VOUCHER, POINTS -> throw new IllegalStateException("paid by more than an amount: " + means.kind());
        };
    }
}
