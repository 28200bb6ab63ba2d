package org.comptoir.reports.engine;

import java.util.Optional;
import java.util.function.Supplier;

/// Words across each page of the documents written meanwhile, such as that a paper is no real one. Holds for the thread
/// that writes, however deep the writing is called.
public final class PageMark {

    private static final ScopedValue<String> WORDS = ScopedValue.newInstance();

    private PageMark() {}

    public static void during(String words, Runnable writing) {
        ScopedValue.where(WORDS, words).run(writing);
    }

    /// The same for what is made meanwhile.
    public static <T> T around(String words, Supplier<T> making) {
        return ScopedValue.where(WORDS, words).call(making::get);
    }

    static Optional<String> current() {
        return WORDS.isBound() ? Optional.of(WORDS.get()) : Optional.empty();
    }
}
