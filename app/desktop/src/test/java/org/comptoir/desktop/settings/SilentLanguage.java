package org.comptoir.desktop.settings;

import org.comptoir.desktop.shell.WindowLanguage;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// Of a screen whose window is no part of the test.
final class SilentLanguage implements WindowLanguage {

    @Override
    public void shopChanged(Language language) {}

    @Override
    public void personChanged(StaffId person, @Nullable Language language) {}
}
