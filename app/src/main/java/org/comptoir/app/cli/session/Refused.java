package org.comptoir.app.cli.session;

/// Ends a command that the shop refuses, with the sentence that says why.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Refused(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
