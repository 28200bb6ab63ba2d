package org.comptoir.pos.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages the program speaks, on screens and on paper.
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

    /// The two letters of ISO 639-1.
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /// The one this machine is set to, English where the program does not speak it.
    public static Language ofMachine() {
        return ofCode(Locale.getDefault().getLanguage()).orElse(ENGLISH);
    }
}
