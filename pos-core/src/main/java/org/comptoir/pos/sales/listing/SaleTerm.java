package org.comptoir.pos.sales.listing;

import java.util.List;

/// One condition of a list: any of its meanings suffices. Without a meaning no sale meets it.
public record SaleTerm(List<SaleMeaning> meanings) {

    public SaleTerm {
        meanings = List.copyOf(meanings);
    }

    public static SaleTerm of(SaleMeaning meaning) {
        return new SaleTerm(List.of(meaning));
    }

    /// Whether each of its meanings has an index that leads to few sales.
    boolean isNarrow() {
        return meanings.stream().allMatch(SaleTerm::isNarrow);
    }

    private static boolean isNarrow(SaleMeaning meaning) {
        return switch (meaning) {
            case SaleMeaning.OfNumber ignored -> true;
            case SaleMeaning.OfAmount ignored -> true;
            case SaleMeaning.OfCustomers ignored -> true;
            case SaleMeaning.AttachedTo ignored -> true;
            case SaleMeaning.WithArticles ignored -> true;
            case SaleMeaning.BySellers ignored -> false;
            case SaleMeaning.AtTills ignored -> false;
            case SaleMeaning.PaidBy ignored -> false;
            case SaleMeaning.WithReturns ignored -> false;
            case SaleMeaning.Anonymous ignored -> false;
        };
    }
}
