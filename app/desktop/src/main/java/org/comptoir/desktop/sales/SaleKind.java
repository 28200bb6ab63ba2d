package org.comptoir.desktop.sales;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.pos.sales.listing.SaleMeaning;

/// Which kind of sales a list is narrowed to.
enum SaleKind {
    EVERY,
    RETURNS,
    ANONYMOUS,
    INVOICED;

    Optional<SaleMeaning> meaning() {
        return switch (this) {
            case EVERY -> Optional.empty();
            case RETURNS -> Optional.of(new SaleMeaning.WithReturns());
            case ANONYMOUS -> Optional.of(new SaleMeaning.Anonymous());
            case INVOICED -> Optional.of(new SaleMeaning.Invoiced());
        };
    }

    String key() {
        return "salesscreen.kind." + name().toLowerCase(Locale.ROOT);
    }
}
