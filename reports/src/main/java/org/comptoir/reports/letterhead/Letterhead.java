package org.comptoir.reports.letterhead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shop at the head of a paper.
///
/// @param lines address, telephone and the like, a line each
/// @param legal what the law wants said: VAT and register numbers, a line each
/// @param logo the bytes of a PNG or JPEG file, or none
public record Letterhead(String name, List<String> lines, List<String> legal, byte @Nullable [] logo) {

    public Letterhead {
        lines = List.copyOf(lines);
        legal = List.copyOf(legal);
    }

    public static Letterhead withoutLogo(String name, List<String> lines, List<String> legal) {
        return new Letterhead(name, lines, legal, null);
    }
}
