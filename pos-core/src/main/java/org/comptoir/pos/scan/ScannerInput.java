package org.comptoir.pos.scan;

/// Input received from a scanner.
///
/// @param text without the final Enter or Tab, uncorrected: exactly the characters that a field received
/// @param began when its first character was handled, by the clock of [System#nanoTime()]
/// @param closedByKey whether it ended with Enter or Tab, which must then be consumed
public record ScannerInput(String text, long startNanos, boolean closedByKey) {

    public Scanned read() {
        return ScanReader.read(text);
    }
}
