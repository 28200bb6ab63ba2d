package org.comptoir.pos.settings;

/// What came of changed settings.
public sealed interface SettingsChange {

    /// @param now all of it, with what others changed beside
    record Kept(ShopProfile now) implements SettingsChange {}

    /// Somebody else changed the same since it was read; nothing was written.
    ///
    /// @param now as it stands
    record ChangedMeanwhile(ShopProfile now) implements SettingsChange {}
}
