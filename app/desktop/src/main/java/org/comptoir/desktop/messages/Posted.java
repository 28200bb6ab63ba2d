package org.comptoir.desktop.messages;

/// A message that stands on the screen.
///
/// @param topic what it is about; the next message about the same replaces it
public record Posted(String topic, Level level, Message message) {}
