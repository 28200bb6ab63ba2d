package org.comptoir.desktop.sales;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.listing.DayOfSales;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// How sales are told on the screen.
final class SaleWords {

    static final String DOT = " \u00B7 ";

    private final Texts texts;
    private final Formats formats;
    private final Texts sales;

    SaleWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        sales = Texts.of("sales", formats.language());
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String tender(TenderKind kind) {
        return sales.get(kind.textKey());
    }

    /// `A-000123 · F-A-000012 · 3 articles · cash`.
    String details(ListedSale listed) {
        var sale = listed.sale();
        var paid = listed.paidBy().stream()
                .map(kind -> tender(kind).toLowerCase(formats.language().locale()))
                .collect(Collectors.joining(", "));
        return joined(
                sale.number().toString(),
                listed.invoiceText(),
                sale.articles() == 0 ? "" : texts.get("salesscreen.articles", sale.articles()),
                paid);
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
    }

    /// `Today, Saturday 12 September`; with the year where it is another.
    String day(LocalDate day, LocalDate today) {
        var locale = formats.language().locale();
        var pattern = day.getYear() == today.getYear() ? "EEEE d MMMM" : "EEEE d MMMM uuuu";
        var name = DateTimeFormatter.ofPattern(pattern, locale).format(day);
        if (day.equals(today)) {
            return texts.get("salesscreen.today", name);
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("salesscreen.yesterday", name);
        }
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    String sums(DayOfSales sums) {
        return joined(texts.get("salesscreen.count", sums.sales()), formats.money(sums.total()));
    }

    /// Empty if nothing was refunded.
    String refunds(DayOfSales sums) {
        return sums.refunds() == 0
                ? ""
                : texts.get("salesscreen.refunds", sums.refunds(), formats.money(sums.refunded()));
    }

    /// A till that is called by its number alone is told as one.
    String till(String name) {
        return name.chars().allMatch(Character::isDigit) ? texts.get("salesscreen.tillname", name) : name;
    }

    String quantity(SaleLine line) {
        return quantity(line, line.quantity());
    }

    String quantity(SaleLine line, Quantity quantity) {
        var written = formats.quantity(quantity);
        return switch (line.soldBy()) {
            case PIECE -> written;
            case WEIGHT -> texts.get("salesscreen.kilograms", written);
        };
    }

    /// Why the goods of a line were returned; empty for what was sold, and where nobody was asked.
    String returned(SaleLine line) {
        var terms = line.terms();
        return terms == null || !terms.isStated() ? "" : terms.said(sales);
    }

    /// The reasons of reductions, such as `10 % of the autumn offer`; none of those without words.
    String reasons(List<Reduction> reductions) {
        return reductions.stream()
                .map(reduction -> reduction.said(sales))
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
