package org.comptoir.reports.letterhead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shop's details at the top of a document.
///
/// @param lines address, telephone number and the like, one per line
/// @param legal information required by law: VAT and register numbers, one per line
/// @param logo the bytes of a PNG or JPEG file, if any
public record Letterhead(String name, List<String> lines, List<String> legal, byte @Nullable [] logo) {

    public Letterhead {
        lines = List.copyOf(lines);
        legal = List.copyOf(legal);
    }

    public static Letterhead withoutLogo(String name, List<String> lines, List<String> legal) {
        return new Letterhead(name, lines, legal, null);
    }
}
