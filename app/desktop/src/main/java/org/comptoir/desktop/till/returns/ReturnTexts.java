package org.comptoir.desktop.till.returns;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Formats receipts and their lines for the return page.
final class ReturnTexts {

    private final Formats formats;
    private final Texts texts;
    private final Texts sales;

    ReturnTexts(Formats formats) {
        this.formats = formats;
        texts = Texts.of("returns", formats.language());
        sales = Texts.of("sales", formats.language());
    }

    ReceiptHit hit(SaleSummary sale) {
        var details = Stream.of(formats.dateTime(sale.soldAt()), sale.customerName(), sale.till())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ReceiptHit(
                sale.number(),
                texts.get("returns.receipt", sale.number().toString()),
                details,
                formats.money(sale.total()));
    }

    String caption(Sale sale) {
        var paid = sale.tenders().stream()
                .map(tender -> sales.get(tender.kind().textKey()))
                .distinct()
                .collect(Collectors.joining(", "));
        return texts.get(
                "returns.caption",
                sale.number().toString(),
                formats.dateInWords(sale.businessDay()),
                formats.money(sale.total()),
                paid);
    }

    /// What is said when the last day is over; empty if it is not.
    String late(Sale sale, ReturnPeriod period, LocalDate today) {
        var sold = sale.businessDay();
        return period.isOver(sold, today)
                ? texts.get("returns.late", period.days(), formats.dateInWords(period.lastDay(sold)))
                : "";
    }

    String chosen(SoldTicket ticket, long chosen) {
        return texts.get("returns.chosen", chosen, ticket.lines().size());
    }

    /// @param line that returns it now, if any
    /// @param priced the ticket it is on
    ReturnLine line(SoldTicket.Line sold, @Nullable BasketLine line, PricedBasket priced) {
        var terms = line != null && line.item() instanceof ReturnItem item ? item.terms() : ReturnTerms.DEFAULT;
        return new ReturnLine(
                sold.position(),
                name(sold),
                price(sold),
                texts.get("returns.sold", formats.quantity(sold.quantity())),
                state(sold),
                line == null ? "" : formats.quantity(line.quantity()),
                line == null ? "" : amount(line, priced),
                line == null || line.quantity().compareTo(sold.returnable()) < 0,
                sold.goods() instanceof ArticleItem,
                terms,
                line == null ? "" : line.note());
    }

    /// A line without its receipt.
    ReturnLine line(int index, PricedLine priced, UnreceiptedItem item) {
        var line = priced.line();
        return new ReturnLine(
                index,
                item.article().name(),
                formats.money(line.unitPrice()),
                "",
                "",
                formats.quantity(line.quantity()),
                formats.money(priced.total()),
                true,
                true,
                item.terms(),
                line.note());
    }

    static String name(SoldTicket.Line sold) {
        return switch (sold.goods()) {
            case ArticleItem article -> article.name();
            case VoucherItem voucher -> voucher.name();
        };
    }

    private String price(SoldTicket.Line sold) {
        return sold.quantity().equals(Quantity.ONE)
                ? formats.money(sold.total())
                : texts.get(
                        "returns.price",
                        formats.quantity(sold.quantity()),
                        formats.money(sold.unitPrice()),
                        formats.money(sold.total()));
    }

    private String state(SoldTicket.Line sold) {
        return sold.returnable().isPositive() ? "" : texts.get("returns.returned");
    }

    private String amount(BasketLine line, PricedBasket priced) {
        return priced.lines().stream()
                .filter(candidate -> candidate.line().equals(line))
                .findFirst()
                .map(found -> formats.money(found.total()))
                .orElse("");
    }

    /// Why so much cannot be returned.
    String tooMuch(SoldTicket.Line sold) {
        return texts.get("returns.toomuch", formats.quantity(sold.returnable()), name(sold));
    }

    String noQuantity(SoldTicket.Line sold) {
        return texts.get(
                isWeighed(sold) ? "returns.noweight" : "returns.nopieces", formats.quantity(sold.returnable()));
    }

    static boolean isWeighed(SoldTicket.Line sold) {
        return sold.goods() instanceof ArticleItem article && article.soldBy() == SoldBy.WEIGHT;
    }

    String of(String key) {
        return texts.get(key);
    }

    String of(String key, String name) {
        return texts.get(key, name);
    }
}
