package org.comptoir.pos.invoicing;

import java.util.Optional;
import java.util.stream.Stream;

/// What a French shop supplies, which its invoices say (CGI annexe II, art. 242 nonies A): as a rule goods.
public enum SupplyKind {
    GOODS,
    SERVICES,
    GOODS_AND_SERVICES;

    /// Parses the name, as the setting keeps it; empty if it is none.
    static Optional<SupplyKind> read(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean hasGoods() {
        return this != SERVICES;
    }

    public boolean hasServices() {
        return this != GOODS;
    }
}
