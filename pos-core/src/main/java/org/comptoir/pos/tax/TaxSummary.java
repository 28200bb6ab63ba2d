package org.comptoir.pos.tax;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;

/// The VAT of a sale or a day, one row per rate. Tax is computed once on the sum of each rate, never line by line,
/// so that rows and total agree to the cent.
///
/// @param rows highest rate first; a rate whose amounts cancel out still has its row
public record TaxSummary(List<Row> rows) {

    /// @param net the amount without tax
    /// @param tax the amount of tax
    public record Row(TaxRate rate, Money net, Money tax) {

        public Money gross() {
            return net.plus(tax);
        }
    }

    private static final Comparator<TaxRate> MAX_FIRST = Comparator.comparing(TaxRate::rate)
            .reversed()
            .thenComparing(rate -> rate.code().value());

    public TaxSummary {
        rows = List.copyOf(rows);
    }

    /// Adds up gross amounts per rate.
    public static TaxSummary ofGross(Map<TaxRate, Money> gross) {
        var sorted = new TreeMap<TaxRate, Money>(MAX_FIRST);
        sorted.putAll(gross);
        return new TaxSummary(sorted.entrySet().stream()
                .map(entry -> {
                    var tax = entry.getKey().within(entry.getValue());
                    return new Row(entry.getKey(), entry.getValue().minus(tax), tax);
                })
                .toList());
    }

    /// Adds two summaries row by row, without recomputing the tax.
    public TaxSummary plus(TaxSummary other) {
        var sums = new TreeMap<TaxRate, Row>(MAX_FIRST);
        Stream.concat(rows.stream(), other.rows.stream())
                .forEach(row -> sums.merge(
                        row.rate(),
                        row,
                        (a, b) ->
                                new Row(a.rate(), a.net().plus(b.net()), a.tax().plus(b.tax()))));
        return new TaxSummary(List.copyOf(sums.values()));
    }

    public Money tax() {
        return Money.sum(rows.stream().map(Row::tax).toList());
    }

    public Money net() {
        return Money.sum(rows.stream().map(Row::net).toList());
    }

    public Money gross() {
        return net().plus(tax());
    }
}
