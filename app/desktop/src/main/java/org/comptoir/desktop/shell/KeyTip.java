package org.comptoir.desktop.shell;

/// What can be typed on a screen besides the keys of its actions.
///
/// @param key as it stands on the keyboard
public record KeyTip(String key, String words) {}
