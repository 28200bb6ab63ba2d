package org.comptoir.desktop.shell;

import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// The language that the window speaks: of the person signed in, else of this machine, else of the shop. What changes
/// it takes effect at once.
public interface WindowLanguage {

    void shopChanged(Language language);

    /// @param language null for the shop's
    void personChanged(StaffId person, @Nullable Language language);
}
