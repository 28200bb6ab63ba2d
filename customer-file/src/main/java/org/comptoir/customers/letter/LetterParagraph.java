package org.comptoir.customers.letter;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a composed letter.
public record LetterParagraph(List<LetterSpan> spans) {

    public LetterParagraph {
        spans = List.copyOf(spans);
    }

    /// Without its looks.
    public String text() {
        return spans.stream().map(LetterSpan::text).collect(Collectors.joining());
    }
}
