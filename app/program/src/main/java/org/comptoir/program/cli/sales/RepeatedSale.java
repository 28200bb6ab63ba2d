package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// A sale that was made under a request that is typed again: whether it is what is typed. List prices, VAT rates,
/// customers' names and balances of vouchers may be others by now, so all that was signed is compared with what is
/// typed: what cannot be typed, such as a discount of the seller, a note or a refund, must not be in the sale.
final class RepeatedSale {

    private final Sale sale;

    RepeatedSale(Sale sale) {
        this.sale = sale;
    }

    /// @param basket what is typed, at the list prices of the sale or of now
    boolean isOf(Basket basket, List<TypedTender> tenders) {
        return sale.payouts().isEmpty() && isOf(basket, tenders, List.of());
    }

    /// The same of a return or an exchange.
    boolean isOf(Basket basket, List<TypedTender> tenders, List<TypedRefund> refunds) {
        return Objects.equals(id(sale.customer()), id(basket.customer()))
                && isOfGoods(basket.lines())
                && isRefundedBy(basket, refunds)
                && isPaidBy(tenders);
    }

    /// Points are given back by themselves, and what vouchers paid is a credit note whatever is typed.
    private boolean isRefundedBy(Basket basket, List<TypedRefund> refunds) {
        var paidOut = sale.payouts().stream()
                .filter(payout -> payout.kind() != TenderKind.POINTS)
                .toList();
        if (!basket.hasReturns()) {
            return sale.payouts().isEmpty();
        }
        return refunds.stream()
                .allMatch(refund -> paidOut.stream()
                        .filter(payout -> payout.kind() == refund.kind())
                        .anyMatch(payout -> refund.amount() == null
                                || payout.kind() == TenderKind.VOUCHER
                                || payout.amount().equals(refund.amount())));
    }

    private static @Nullable CustomerId id(@Nullable SaleCustomer customer) {
        return customer == null ? null : customer.id();
    }

    private boolean isOfGoods(List<BasketLine> lines) {
        // What promotions gave and vouchers paid was typed by nobody as a line; it stands behind the other lines.
        var sold = sale.lines().stream()
                .filter(line -> !line.isReward()
                        && line.kind() != LineKind.SINGLE_VOUCHER_USE
                        && line.kind() != LineKind.SINGLE_VOUCHER_BACK)
                .toList();
        return sold.size() == lines.size()
                && sold.stream().allMatch(line -> isOf(line, lines.get(line.position() - 1)));
    }

    private static boolean isOf(SaleLine sold, BasketLine typed) {
        return typed.quantity().equals(sold.quantity())
                && (sold.isReturn()
                        || sold.reductions().stream()
                                .allMatch(reduction -> reduction.kind() == ReductionKind.PROMOTION
                                        || reduction.kind() == ReductionKind.POINTS))
                && sold.note().equals(typed.note())
                && switch (typed.item()) {
                    case ArticleItem article -> isOf(sold, article, typed.unitPrice());
                    case VoucherItem voucher ->
                        sold.kind() == (voucher.tax() == null ? LineKind.VOUCHER : LineKind.SINGLE_VOUCHER)
                                && voucher.face().equals(sold.unitPrice())
                                && Objects.equals(voucher.tax(), sold.tax());
                    case VoucherUseItem ignored -> false;
                    case VoucherBackItem ignored -> false;
                    case AccountPaymentItem payment ->
                        sold.kind() == LineKind.ACCOUNT_PAYMENT
                                && payment.amount().equals(sold.unitPrice());
                    case TipItem tip ->
                        sold.kind() == LineKind.TIP && tip.amount().equals(sold.unitPrice());
                    case ReturnItem returned ->
                        returned.id().equals(sold.returned())
                                && returned.terms().equals(sold.terms());
                    case UnreceiptedItem ignored -> false;
                };
    }

    /// Who types no price, or the list's, means the list's: also the one of then.
    private static boolean isOf(SaleLine sold, ArticleItem article, Money unitPrice) {
        return sold.kind() == LineKind.ARTICLE
                && article.id().equals(sold.article())
                && (unitPrice.equals(sold.unitPrice())
                        || unitPrice.equals(article.listPrice()) && sold.listPrice() == null);
    }

    private boolean isPaidBy(List<TypedTender> typed) {
        return isPaidIn(TenderKind.CASH, typed)
                && isPaidIn(TenderKind.CARD, typed)
                && isPaidIn(TenderKind.CHEQUE, typed)
                && isPaidIn(TenderKind.TRANSFER, typed)
                && isPaidIn(TenderKind.MEAL_VOUCHER, typed)
                && isPaidIn(TenderKind.ACCOUNT, typed)
                && isPaidIn(TenderKind.OWN, typed)
                && ownNames().equals(typedOwnNames(typed))
                && foreign().equals(foreign(typed))
                && pointsSpent() == typedPoints(typed)
                && references(TenderKind.VOUCHER).equals(typedReferences(TenderKind.VOUCHER, typed));
    }

    /// Exactly as much as is typed; where one of them pays the rest, at least as much.
    private boolean isPaidIn(TenderKind kind, List<TypedTender> typed) {
        var given = Money.sum(of(kind).stream()
                .filter(tender -> tender.foreign().isEmpty())
                .map(SaleTender::given)
                .toList());
        var ofKind = typed.stream()
                .filter(tender -> tender.kind() == kind && !tender.isForeign())
                .toList();
        var least = Money.sum(
                ofKind.stream().flatMap(tender -> tender.amount().stream()).toList());
        return ofKind.stream().anyMatch(TypedTender::isRest) ? given.compareTo(least) >= 0 : given.equals(least);
    }

    private List<String> foreign() {
        return of(TenderKind.OWN).stream()
                .flatMap(tender -> tender.foreign().stream())
                .map(cash -> cash.currency() + " "
                        + cash.amount().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
    }

    private static List<String> foreign(List<TypedTender> typed) {
        return typed.stream()
                .flatMap(tender -> tender.foreign().stream()
                        .map(amount -> tender.name() + " "
                                + amount.stripTrailingZeros().toPlainString()))
                .sorted()
                .toList();
    }

    private Set<String> ownNames() {
        return of(TenderKind.OWN).stream()
                .map(tender -> tender.type().title(Language.ENGLISH).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> typedOwnNames(List<TypedTender> typed) {
        return typed.stream()
                .filter(tender -> tender.kind() == TenderKind.OWN)
                .map(tender -> tender.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private List<SaleTender> of(TenderKind kind) {
        return sale.tenders().stream().filter(tender -> tender.kind() == kind).toList();
    }

    /// Whether they paid or lowered the prices.
    private int pointsSpent() {
        return sale.points().spent();
    }

    private static int typedPoints(List<TypedTender> typed) {
        return typed.stream()
                .filter(tender -> tender.kind() == TenderKind.POINTS)
                .mapToInt(tender -> Integer.parseInt(tender.value()))
                .sum();
    }

    private List<String> references(TenderKind kind) {
        var spent = kind == TenderKind.VOUCHER
                ? sale.lines().stream()
                        .filter(line -> line.kind() == LineKind.SINGLE_VOUCHER_USE)
                        .map(SaleLine::code)
                : Stream.<String>empty();
        return Stream.concat(of(kind).stream().map(SaleTender::reference), spent)
                .sorted()
                .toList();
    }

    private static List<String> typedReferences(TenderKind kind, List<TypedTender> typed) {
        return typed.stream()
                .filter(tender -> tender.kind() == kind)
                .map(TypedTender::reference)
                .sorted()
                .toList();
    }
}
