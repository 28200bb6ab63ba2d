package org.comptoir.shop.dayend;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Where a Z report or an X reading was output.
public sealed interface DocumentResult {

    /// On the receipt printer.
    record Printed() implements DocumentResult {}

    /// To a file, because there is no receipt printer or it failed.
    record Written(Path file) implements DocumentResult {}

    /// Not at all; the data is safe, and the document can be created again.
    record NotWritten(UncheckedIOException problem) implements DocumentResult {}

    /// Not at all, because making it crashed or needed more memory than there is; the data is safe as before.
    record NotMade() implements DocumentResult {}
}
