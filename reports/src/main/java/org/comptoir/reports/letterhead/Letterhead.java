package org.comptoir.reports.letterhead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shop's details at the top of a document.
///
/// @param motto what the shop is, under its name; may be empty
/// @param lines address, telephone number and the like, one per line
/// @param legal information required by law: VAT and register numbers, one per line
/// @param hours when the shop is open, one per line
/// @param logo the bytes of a PNG or JPEG file, if any
public record Letterhead(
        String name,
        String motto,
        List<String> lines,
        List<String> legal,
        List<String> hours,
        byte @Nullable [] logo,
        Accent accent) {

    public Letterhead {
        lines = List.copyOf(lines);
        legal = List.copyOf(legal);
        hours = List.copyOf(hours);
    }

    /// Of a shop that says no more of itself.
    public Letterhead(String name, List<String> lines, List<String> legal, byte @Nullable [] logo) {
        this(name, "", lines, legal, List.of(), logo, Accent.DEFAULT);
    }

    /// The same with what it says of itself, in its colour.
    public Letterhead with(String itsMotto, List<String> itsHours, Accent itsAccent) {
        return new Letterhead(name, itsMotto, lines, legal, itsHours, logo, itsAccent);
    }

    public static Letterhead withoutLogo(String name, List<String> lines, List<String> legal) {
        return new Letterhead(name, lines, legal, null);
    }
}
