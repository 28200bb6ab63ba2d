package org.comptoir.pos.scan;

/// A character that arrived from the keyboard, or from a scanner that plays one.
///
/// @param character what was typed; Enter is a carriage return or a line feed, Tab a tab
/// @param nanos when it was handled, on the clock of [System#nanoTime()]; it may have come earlier and waited
public record Keystroke(char character, long nanos) {

    boolean ends() {
        return character == '\r' || character == '\n' || character == '\t';
    }
}
