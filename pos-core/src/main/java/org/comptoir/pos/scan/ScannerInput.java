package org.comptoir.pos.scan;

/// What a scanner sent.
///
/// @param text without the Enter or Tab that closed it, not repaired: as many characters as fell into a field
/// @param began when its first character came, on the clock of [System#nanoTime()]
/// @param closedByKey whether an Enter or Tab closed it, which is then to be swallowed
public record ScannerInput(String text, long began, boolean closedByKey) {

    public Scanned read() {
        return ScanReader.read(text);
    }
}
