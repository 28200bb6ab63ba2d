package org.comptoir.reports.engine;

import java.util.Optional;

/// Words across each page of the documents written meanwhile, such as that a paper is no real one. Holds for the thread
/// that writes, however deep the writing is called.
public final class PageMark {

    private static final ScopedValue<String> WORDS = ScopedValue.newInstance();

    private PageMark() {}

    public static void during(String words, Runnable writing) {
        ScopedValue.where(WORDS, words).run(writing);
    }

    static Optional<String> current() {
        return WORDS.isBound() ? Optional.of(WORDS.get()) : Optional.empty();
    }
}
