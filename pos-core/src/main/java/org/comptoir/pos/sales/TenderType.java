package org.comptoir.pos.sales;

import java.util.Comparator;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A means of payment as it is totalled: one of the program's kinds, or one tender of the shop's own.
///
/// @param own null unless the kind is [TenderKind#OWN]
public record TenderType(TenderKind kind, @Nullable OwnMeans own) implements Comparable<TenderType> {

    private static final Comparator<TenderType> ORDER = Comparator.comparing((TenderType type) -> type.kind.name())
            .thenComparing(type -> type.own, Comparator.nullsFirst(Comparator.naturalOrder()));

    public TenderType {
        if ((kind == TenderKind.OWN) != (own != null)) {
            throw new IllegalArgumentException("a tender of the shop's own has a name, others have none: " + kind);
        }
    }

    public static TenderType of(TenderKind kind) {
        return new TenderType(kind, null);
    }

    public static TenderType of(OwnMeans own) {
        return new TenderType(TenderKind.OWN, own);
    }

    /// Whether what is taken by it is counted with the cash.
    public boolean isInDrawer() {
        return own == null ? kind == TenderKind.CASH : own.inDrawer();
    }

    /// As people call it.
    public String title(Language language) {
        return own == null ? Texts.of("sales", language).get(kind.textKey()) : own.name();
    }

    /// By the names of the kinds, as closings were always signed, then by those of the shop's own.
    @Override
    public int compareTo(TenderType other) {
        return ORDER.compare(this, other);
    }
}
