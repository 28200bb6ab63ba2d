package org.comptoir.pos.closing;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnMeans;

/// How a means of payment stands in the signed texts of closings: its kind; of a tender of the shop's own also the name
/// and whether it is counted in the drawer.
public final class SignedTenderType {

    private SignedTenderType() {}

    /// @param key what the keys begin with, such as `tender.1.`
    public static void put(CanonicalText text, String key, TenderType type) {
        text.put(key + "kind", type.kind().name());
        var own = type.own();
        if (own != null) {
            text.put(key + "own", own.name()).put(key + "drawer", own.inDrawer() ? 1 : 0);
        }
    }

    /// @throws IllegalArgumentException if there is none
    public static TenderType read(CanonicalReader reader, String key) {
        var kind = TenderKind.valueOf(reader.text(key + "kind"));
        return kind == TenderKind.OWN
                ? TenderType.of(new OwnMeans(reader.text(key + "own"), reader.whole(key + "drawer") == 1))
                : TenderType.of(kind);
    }
}
