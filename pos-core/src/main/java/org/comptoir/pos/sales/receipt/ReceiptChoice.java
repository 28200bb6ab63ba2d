package org.comptoir.pos.sales.receipt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// When a shop prints receipts.
public enum ReceiptChoice {

    /// With each sale.
    ALWAYS,
    /// If the customer wants it, and where it has to be handed out.
    ASK;

    /// The name of the shop setting.
    public static final String NOTE = "receipt.printing";

    /// The shop's own choice, or its country's usage: Italy wants a document with each sale; in France none is printed
    /// unasked since 1 August 2023.
    ///
    /// @param notes such as `settings::get`
    /// @param country of the shop, such as `FR`
    public static ReceiptChoice of(Function<String, Optional<String>> notes, String country) {
        return notes.apply(NOTE).flatMap(ReceiptChoice::read).orElseGet(() -> usual(country));
    }

    /// What holds in a country when nobody chose.
    public static ReceiptChoice usual(String country) {
        return country.equals("IT") ? ALWAYS : ASK;
    }

    /// As it is kept and as the command line calls it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ReceiptChoice> read(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }
}
