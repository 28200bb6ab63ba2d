package org.comptoir.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.Till;

/// Which till of the shop this machine is. A shop with one till has no need to be told.
public final class TillCaption {

    private TillCaption() {}

    /// Empty while this is the only till in use.
    public static Optional<String> of(List<Till> tills, TillTerms own, Language language) {
        return tills.stream().filter(Till::isActive).count() < 2
                ? Optional.empty()
                : Optional.of(Texts.of("window", language).get("window.till", own.id(), own.name()));
    }
}
