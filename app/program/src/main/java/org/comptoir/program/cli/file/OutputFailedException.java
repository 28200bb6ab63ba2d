package org.comptoir.program.cli.file;

import java.io.UncheckedIOException;

/// Ends a command whose paper could not be written after the shop had done its part; the sentence says how to get the
/// paper all the same.
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
