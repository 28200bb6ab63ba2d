package org.comptoir.customers.letter;

import java.util.Locale;
import org.comptoir.customers.customer.details.Folding;

/// A form of address, recognised from a title typed in any of the languages.
enum Title {
    MAN,
    WOMAN,
    COUPLE,
    DOCTOR,
    DOCTOR_WOMAN,
    PROFESSOR,
    PROFESSOR_WOMAN,
    ENGINEER,
    LAWYER,
    UNKNOWN;

    static Title of(String title) {
        return switch (Folding.of(title).replaceAll("[^a-z&+]", "").replaceAll("[&+]", "et")) {
            case "m", "mr", "monsieur", "sig", "signor", "signore", "egrsig" -> MAN;
            case "mme", "madame", "mlle", "mademoiselle", "mrs", "ms", "miss" -> WOMAN;
            case "sigra", "signora", "signorina", "sigrina", "gentsigra", "gentilesigra" -> WOMAN;
            case "metmme", "mmeetm", "monsieuretmadame", "madameetmonsieur", "mretmme", "mmeetmr" -> COUPLE;
            case "mrandmrs", "mrsandmr", "mretmrs", "sigesigra", "sigsigra", "signori", "sigri" -> COUPLE;
            case "dr", "docteur", "doctor", "dott", "dottor", "dottore" -> DOCTOR;
            case "dottssa", "dottoressa", "drssa" -> DOCTOR_WOMAN;
            case "pr", "prof", "professeur", "professor", "professore" -> PROFESSOR;
            case "profssa", "professoressa" -> PROFESSOR_WOMAN;
            case "ing", "ingegnere" -> ENGINEER;
            case "avv", "avvocato", "me", "maitre" -> LAWYER;
            default -> UNKNOWN;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
