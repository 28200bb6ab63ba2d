package org.comptoir.program.cli.file;

import java.io.UncheckedIOException;

/// Ends a command whose document could not be written after the shop had already acted; the message says how to get
/// the document anyway.
public final class OutputFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public OutputFailedException(String sentence, UncheckedIOException problem) {
        super(sentence, problem);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
