package org.comptoir.program.cli.sales;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.VoucherCode;

/// Whether the sale made by a repeated request is the one given on the command line now. List prices and voucher
/// balances may have changed, so only what was typed is compared.
final class RepeatedSale {

    private final Sale sale;

    RepeatedSale(Sale sale) {
        this.sale = sale;
    }

    boolean isOf(Basket basket, List<String> tenders) {
        return Objects.equals(sale.customer(), basket.customer()) && isOfGoods(basket.lines()) && isPaidBy(tenders);
    }

    private boolean isOfGoods(List<BasketLine> lines) {
        return sale.lines().size() == lines.size()
                && sale.lines().stream().allMatch(line -> isOf(line, lines.get(line.position() - 1)));
    }

    private static boolean isOf(SaleLine sold, BasketLine typed) {
        return switch (typed.item()) {
            case ArticleItem article ->
                article.id().equals(sold.article())
                        && typed.quantity().equals(sold.quantity())
                        && (typed.unitPrice().equals(article.listPrice())
                                || typed.unitPrice().equals(sold.unitPrice()));
            case VoucherItem voucher ->
                sold.kind() == LineKind.VOUCHER && voucher.face().equals(sold.total());
            case ReturnItem returned -> returned.id().equals(sold.returned());
        };
    }

    private boolean isPaidBy(List<String> tenders) {
        var named = EnumSet.noneOf(TenderKind.class);
        for (var text : tenders) {
            var kind = kind(text);
            var value = text.contains(":") ? text.substring(text.indexOf(':') + 1) : "";
            named.add(kind);
            if (!value.isEmpty() && !isPaid(kind, value, tenders)) {
                return false;
            }
        }
        return named.containsAll(
                sale.tenders().stream().map(tender -> tender.kind()).toList());
    }

    private static TenderKind kind(String text) {
        var word = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "card" -> TenderKind.CARD;
            case "voucher" -> TenderKind.VOUCHER;
            case "points" -> TenderKind.POINTS;
            default -> TenderKind.CASH;
        };
    }

    private boolean isPaid(TenderKind kind, String value, List<String> tenders) {
        return switch (kind) {
            case CASH -> given(kind).equals(typed(kind, tenders));
            case CARD -> given(kind).compareTo(typed(kind, tenders)) >= 0;
            case POINTS ->
                sale.tenders().stream()
                        .anyMatch(tender ->
                                tender.kind() == kind && tender.reference().equals(value));
            case VOUCHER ->
                VoucherCode.read(value)
                        .filter(code -> sale.tenders().stream()
                                .anyMatch(tender -> tender.kind() == kind
                                        && tender.reference().equals(code.masked())))
                        .isPresent();
        };
    }

    private Money given(TenderKind kind) {
        return Money.sum(sale.tenders().stream()
                .filter(tender -> tender.kind() == kind)
                .map(tender -> tender.given())
                .toList());
    }

    private static Money typed(TenderKind kind, List<String> tenders) {
        return Money.sum(tenders.stream()
                .filter(text -> kind(text) == kind && text.matches("[A-Za-z]+:\\d{1,12}(\\.\\d{1,2})?"))
                .map(text -> Money.of(text.substring(text.indexOf(':') + 1)))
                .toList());
    }
}
