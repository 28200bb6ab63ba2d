package org.comptoir.pos.settings;

/// The outcome of changing the settings.
public sealed interface SettingsChange {

    /// @param now the complete profile, including changes made by others
    record Kept(ShopProfile now) implements SettingsChange {}

    /// Somebody else changed the same values since they were read; nothing was written.
    ///
    /// @param now the current profile
    record ChangedMeanwhile(ShopProfile now) implements SettingsChange {}
}
