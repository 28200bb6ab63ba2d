package org.comptoir.desktop.shell;

/// Something that can be typed on a screen besides the keys of its actions.
///
/// @param key as labelled on the keyboard
public record KeyTip(String key, String words) {}
