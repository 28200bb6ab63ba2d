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
}
