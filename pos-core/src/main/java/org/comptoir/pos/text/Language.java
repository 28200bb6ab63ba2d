package org.comptoir.pos.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the program, for screens and documents.
public enum Language {
    ENGLISH(Locale.forLanguageTag("en-GB")),
    FRENCH(Locale.FRANCE),
    ITALIAN(Locale.ITALY);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The ISO 639-1 code.
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /// The language of this machine, or English if it is not supported.
    public static Language ofMachine() {
        return ofCode(Locale.getDefault().getLanguage()).orElse(ENGLISH);
    }
}
