package org.comptoir.pos.contact;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's name in parts; each may be empty, never null.
///
/// @param title as written on an envelope, such as `Mme`
public record PersonName(String title, String given, String middle, String family, String suffix) {

    public static final PersonName NONE = new PersonName("", "", "", "", "");

    public PersonName {
        title = title.strip();
        given = given.strip();
        middle = middle.strip();
        family = family.strip();
        suffix = suffix.strip();
    }

    public static PersonName of(String given, String family) {
        return new PersonName("", given, "", family, "");
    }

    /// Given name first, without the title.
    public String display() {
        return joined(given, middle, family, suffix);
    }

    /// As written on an envelope, title first.
    public String formal() {
        return joined(title, given, middle, family, suffix);
    }

    public boolean isEmpty() {
        return formal().isEmpty();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
