package org.comptoir.reports.design;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.lists.ListData;

/// What a design must have to be that of its paper.
///
/// @param required the fields and parameters that some element has to print
/// @param group the expression of a group; empty if there may be none
/// @param columns on a page
/// @param cell the height of a cell whose place on paper is fixed, in points; 0 if there are none
/// @param mayLie whether the page may be A4 on its side
record PaperRules(Set<String> required, String group, int columns, int cell, boolean mayLie) {

    static final int PAGE_SHORT = 595;
    static final int PAGE_LONG = 842;

    private static final int STRIP = 280;

    static PaperRules of(Paper paper) {
        return switch (paper) {
            case Paper.Letter() ->
                new PaperRules(
                        sorted(
                                "address",
                                "text",
                                "markup",
                                "signature",
                                "amount",
                                "code",
                                "barcode",
                                "conditions",
                                "validity",
                                "foot"),
                        "$F{letter}",
                        1,
                        0,
                        false);
            case Paper.Voucher() ->
                new PaperRules(
                        sorted("amount", "code", "picture", "expires", "conditions", "recipient"), "", 1, STRIP, false);
            case Paper.Listing() -> new PaperRules(listed(), "", 1, 0, true);
            case Paper.LabelsOn(var sheet) -> labels(sheet);
        };
    }

    /// What must be printed because of what is: beside a price before its reduction the lowest one of 30 days (C. conso
    /// art. L112-1-1, Codice del consumo art. 17-bis).
    Set<String> requiredBy(Set<String> printed) {
        return printed.contains("before") || printed.contains("cut") ? Set.of("lowest") : Set.of();
    }

    private static PaperRules labels(LabelSheet sheet) {
        return new PaperRules(sorted("text", "barcode"), "", sheet.columns(), PAGE_LONG / sheet.rows(), false);
    }

    private static Set<String> listed() {
        var columns = IntStream.range(0, ListData.MAX_COLUMNS).boxed().flatMap(i -> Stream.of("h" + i, "c" + i));
        return new TreeSet<>(
                Stream.concat(Stream.of("title", "shop", "foot"), columns).toList());
    }

    private static Set<String> sorted(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
