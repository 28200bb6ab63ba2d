package org.comptoir.pos.scan;

/// A character from the keyboard, or from a scanner that emulates one.
///
/// @param character typed; Enter is a carriage return or a line feed, Tab a tab
/// @param nanos when it was handled, by the clock of [System#nanoTime()]; it may have been queued before
public record Keystroke(char character, long nanos) {

    boolean ends() {
        return character == '\r' || character == '\n' || character == '\t';
    }
}
