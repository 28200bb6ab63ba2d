package org.comptoir.desktop.messages;

/// A message on the screen.
///
/// @param topic the next message of the same topic replaces it
public record Posted(String topic, Level level, Message message) {}
