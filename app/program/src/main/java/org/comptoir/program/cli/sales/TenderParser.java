package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.MealVoucherText;
import org.comptoir.pos.sales.SinglePurposeLimit;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// Makes tenders of what is typed. What has no amount pays what is left, if anything is; a voucher pays
/// as much as it holds and is needed.
final class TenderParser {

    private final OpenShop shop;
    private final CommandContext session;
    private final Map<VoucherCode, TaxCode> singles = new HashMap<>();

    TenderParser(OpenShop shop, CommandContext session) {
        this.shop = shop;
        this.session = session;
    }

    List<TypedTender> typed(List<String> texts) {
        var typed = texts.stream()
                .map(text -> TypedTender.read(text)
                        .orElseThrow(() ->
                                new CommandRefused("tender", session.texts().get("cli.sell.tender", text))))
                .toList();
        var vouchers = new HashSet<VoucherCode>();
        for (var tender : typed) {
            if (tender.voucher().filter(code -> !vouchers.add(code)).isPresent()) {
                throw new CommandRefused("voucher-twice", session.texts().get("cli.sell.vouchertwice"));
            }
        }
        return typed;
    }

    /// @param priced what is to be paid
    List<Tender> read(List<TypedTender> typed, PricedBasket priced) {
        var total = priced.due();
        var rules = shop.counter().tenderRules();
        var cashOnly = typed.stream().allMatch(tender -> tender.kind() == TenderKind.CASH);
        var due = cashOnly ? rules.rounding().round(total) : total;
        var tenders = new ArrayList<Tender>();
        for (var next : typed) {
            if (due.isPositive() || !next.isRest()) {
                var limit = new SinglePurposeLimit(priced, rules.points());
                var tender = next.kind() == TenderKind.VOUCHER
                        ? voucher(next.value(), due.max(Money.ZERO), limit, tenders)
                        : tender(next, due.max(Money.ZERO), rules);
                tenders.add(tender);
                due = due.minus(tender.amount());
                if (tender instanceof Tender.Points) {
                    due = due.plus(limit.raised(List.of(tender)));
                }
            }
        }
        return tenders;
    }

    private Tender tender(TypedTender typed, Money due, TenderRules rules) {
        return switch (typed.kind()) {
            case CASH -> new Tender.Cash(typed.amount().orElse(due));
            case CARD -> new Tender.Card(typed.amount().orElse(due));
            case VOUCHER -> throw new IllegalArgumentException("a voucher is looked up");
            case POINTS -> points(Integer.parseInt(typed.value()));
            case CHEQUE -> new Tender.Cheque(typed.amount().orElse(due));
            case TRANSFER -> new Tender.BankTransfer(typed.amount().orElse(due));
            case ACCOUNT -> new Tender.OnAccount(typed.amount().orElse(due));
            case MEAL_VOUCHER ->
                new Tender.MealVouchers(typed.pieces(), typed.amount().orElse(due));
            case OWN ->
                typed.isForeign()
                        ? foreign(typed, rules)
                        : new Tender.Own(
                                own(typed.name(), rules), typed.amount().orElse(due));
        };
    }

    private Tender foreign(TypedTender typed, TenderRules rules) {
        return rules.foreign()
                .of(typed.name())
                .flatMap(rate -> typed.foreign().flatMap(rate::cash))
                .flatMap(cash -> rules.foreign().value(cash).map(value -> new Tender.Foreign(cash, value)))
                .filter(tender -> tender.amount().isPositive())
                .orElseThrow(() -> new CommandRefused(
                        "no-tender",
                        session.texts()
                                .get(
                                        "cli.sell.foreign",
                                        typed.name(),
                                        rules.foreign().rates().stream()
                                                .map(ForeignRate::currency)
                                                .collect(Collectors.joining(", ")))));
    }

    private OwnTender own(String name, TenderRules rules) {
        return rules.offered()
                .named(name)
                .orElseThrow(() -> new CommandRefused(
                        "no-tender",
                        session.texts()
                                .get(
                                        "cli.sell.own",
                                        name,
                                        rules.offered().own().stream()
                                                .map(OwnTender::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /// What is told of the meal vouchers in a sale, if anything.
    Optional<String> warning(List<Tender> tenders) {
        var pieces = 0;
        var amount = Money.ZERO;
        for (var tender : tenders) {
            if (tender instanceof Tender.MealVouchers meals) {
                pieces += meals.pieces();
                amount = amount.plus(meals.amount());
            }
        }
        var limit = shop.counter().tenderRules().mealVouchers();
        return new MealVoucherText(session.formats(shop)).of(limit, amount, pieces);
    }

    private Tender voucher(String typed, Money due, SinglePurposeLimit limit, List<Tender> before) {
        var texts = Texts.of("sales", session.language());
        var code = VoucherCode.read(typed)
                .orElseThrow(() -> new CommandRefused("voucher-refused", texts.get("sales.refused.voucher.unknown")));
        var maxAmount = due.isPositive() ? due : Money.ofCents(1);
        return switch (shop.counter().vouchers().check(code)) {
            case VoucherCheck.Usable(var voucher) ->
                new Tender.VoucherTender(
                        code, voucher.balance().min(maxAmount).min(most(voucher, limit, before, maxAmount)));
            case VoucherCheck.Spent none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Expired none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Blocked none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Replaced none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Unknown none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Wait none -> new Tender.VoucherTender(code, maxAmount);
        };
    }

    /// What a voucher can pay. Of a single-purpose one that can pay nothing a cent is tried, so that the checkout says
    /// why not.
    private Money most(Voucher voucher, SinglePurposeLimit limit, List<Tender> before, Money other) {
        var tax = voucher.tax();
        if (tax == null) {
            return other;
        }
        singles.put(voucher.code(), tax.code());
        return limit.most(tax.code(), before, given -> tax.code().equals(singles.get(given)))
                .max(Money.ofCents(1));
    }

    private Tender points(int points) {
        return new Tender.Points(points, shop.customerFile().loyalty().scheme().worth(points));
    }
}
