package org.comptoir.pos.sales.tender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.Money;

/// The foreign cash that a shop takes: none unless it says so.
///
/// @param rates in the order in which they are shown, each currency once
/// @param step to which the value in euros is rounded, one of [#STEPS]
public record ForeignRates(List<ForeignRate> rates, Money step) {

    /// The name of the shop setting.
    public static final String NOTE = "tenders.foreign";

    public static final int MAX_CURRENCIES = 3;

    /// What a value can be rounded to.
    public static final List<Money> STEPS =
            List.of(Money.ofCents(1), Money.ofCents(5), Money.ofCents(10), Money.ofCents(50));

    /// What holds when nobody chose.
    public static final ForeignRates NONE = new ForeignRates(List.of(), STEPS.getFirst());

    public ForeignRates {
        rates = List.copyOf(rates);
        if (rates.size() > MAX_CURRENCIES
                || rates.stream().map(ForeignRate::currency).distinct().count() < rates.size()
                || !STEPS.contains(step)) {
            throw new IllegalArgumentException("no rates of a shop: " + rates + ", " + step.toDecimal());
        }
    }

    /// The rate of a currency, if the shop takes it.
    public Optional<ForeignRate> of(String currency) {
        return rates.stream().filter(rate -> rate.currency().equals(currency)).findFirst();
    }

    /// What was handed over is worth in euros, if the shop takes it at this rate.
    public Optional<Money> value(ForeignCash cash) {
        return of(cash.currency())
                .filter(rate -> rate.rate() == cash.rate())
                .map(rate -> rate.value(cash.minor(), step));
    }

    /// With a rate, in the place of the one that the currency had.
    public ForeignRates with(ForeignRate changed) {
        var all = new ArrayList<>(rates);
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).currency().equals(changed.currency())) {
                all.set(i, changed);
                return new ForeignRates(all, step);
            }
        }
        all.add(changed);
        return new ForeignRates(all, step);
    }

    public ForeignRates without(String currency) {
        return new ForeignRates(
                rates.stream().filter(rate -> !rate.currency().equals(currency)).toList(), step);
    }

    public ForeignRates rounding(Money other) {
        return new ForeignRates(rates, other);
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static ForeignRates in(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(ForeignRates::read).orElse(NONE);
    }

    /// As kept: the rounding in cents, then a line for each currency, such as `CHF 953200 2026-09-12`.
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(Long.toString(step.cents()));
        rates.forEach(rate -> lines.add(rate.currency() + " " + rate.rate() + " " + rate.setOn()));
        return String.join("\n", lines);
    }

    static Optional<ForeignRates> read(String text) {
        try {
            var lines = text.split("\n");
            var rates = new ArrayList<ForeignRate>();
            for (var i = 1; i < lines.length; i++) {
                var parts = lines[i].split(" ");
                rates.add(new ForeignRate(parts[0], Long.parseLong(parts[1]), LocalDate.parse(parts[2])));
            }
            return Optional.of(new ForeignRates(rates, Money.ofCents(Long.parseLong(lines[0]))));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
