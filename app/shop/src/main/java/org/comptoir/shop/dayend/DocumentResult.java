package org.comptoir.shop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Where a Z report or an X reading is now.
public sealed interface DocumentResult {

    /// On the receipt printer's paper.
    record Printed() implements DocumentResult {}

    /// In a file, because there is no receipt printer or it failed.
    record Written(Path file) implements DocumentResult {}

    /// Nowhere; the figures are safe, and the document can be made again.
    record NotWritten(UncheckedIOException problem) implements DocumentResult {}
}
