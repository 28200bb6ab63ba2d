package org.comptoir.pos.company;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The numbers of a business, without blanks and in capitals; each may be empty, never null.
///
/// @param vatNumber with the country before it
/// @param registration SIREN or SIRET of a French business; of an Italian seller the number in the REA
/// @param taxCode Italian codice fiscale
/// @param recipientCode Italian codice destinatario
/// @param certifiedMail Italian PEC
public record CompanyNumbers(
        String vatNumber, String registration, String taxCode, String recipientCode, String certifiedMail) {

    public static final CompanyNumbers NONE = new CompanyNumbers("", "", "", "", "");

    private static final int SIREN_LENGTH = 9;

    /// The country whose numbers are the only ones of a register that customers are asked for.
    private static final String FRANCE = "FR";

    /// As typed by people. Call [#faults] before: what cannot be right is taken as it is.
    ///
    /// @param country of the business
    public static CompanyNumbers read(Map<CompanyField, String> typed, String country) {
        return new CompanyNumbers(
                vat(plain(typed, CompanyField.VAT_NUMBER), country),
                plain(typed, CompanyField.REGISTRATION).replaceFirst("^\\D+", ""),
                plain(typed, CompanyField.TAX_CODE),
                plain(typed, CompanyField.RECIPIENT_CODE),
                typed.getOrDefault(CompanyField.CERTIFIED_MAIL, "").strip());
    }

    private static String plain(Map<CompanyField, String> typed, CompanyField field) {
        return BusinessNumber.plain(typed.getOrDefault(field, ""));
    }

    private static String vat(String plain, String country) {
        return plain.matches("\\d{11}|(?!FR|IT)[0-9A-HJ-NP-Z]{2}\\d{9}") ? country + plain : plain;
    }

    /// The fields that cannot be right, in their order. A French VAT number ends with the SIREN of its business.
    public static List<CompanyField> faults(Map<CompanyField, String> typed, String country) {
        var numbers = read(typed, country);
        return Arrays.stream(CompanyField.values())
                .filter(field -> !field.accepts(typed.getOrDefault(field, ""), kept(field, country))
                        || field == CompanyField.REGISTRATION && numbers.isContradictory())
                .toList();
    }

    /// A SIRET is French, whatever the country of the address.
    private static String kept(CompanyField field, String country) {
        return field == CompanyField.REGISTRATION ? FRANCE : country;
    }

    /// Whether each can be right, and all be those of one business.
    public boolean canBeRight() {
        return Arrays.stream(CompanyField.values()).allMatch(field -> field.accepts(value(field), FRANCE))
                && !isContradictory();
    }

    /// With what a newer source says instead; unchanged if both together cannot be of one business.
    public CompanyNumbers correctedBy(CompanyNumbers newer) {
        var both = new CompanyNumbers(
                either(newer.vatNumber, vatNumber),
                either(newer.registration, registration),
                either(newer.taxCode, taxCode),
                either(newer.recipientCode, recipientCode),
                either(newer.certifiedMail, certifiedMail));
        return both.isContradictory() ? this : both;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private boolean isContradictory() {
        return vatNumber.startsWith("FR")
                && !registration.isEmpty()
                && !vatNumber.substring(Math.min(4, vatNumber.length())).equals(siren());
    }

    public String value(CompanyField field) {
        return switch (field) {
            case VAT_NUMBER -> vatNumber;
            case REGISTRATION -> registration;
            case TAX_CODE -> taxCode;
            case RECIPIENT_CODE -> recipientCode;
            case CERTIFIED_MAIL -> certifiedMail;
        };
    }

    /// The nine digits of a French business: of its SIREN or SIRET, else those that its VAT number ends with; empty if
    /// unknown. The VAT numbers of Monaco have none.
    public String siren() {
        if (registration.length() >= SIREN_LENGTH) {
            return registration.substring(0, SIREN_LENGTH);
        }
        return vatNumber.matches("FR..(?!000)\\d{9}") ? vatNumber.substring(vatNumber.length() - SIREN_LENGTH) : "";
    }

    /// Whether they are those of a business: somebody with a codice fiscale alone is a private person.
    public boolean isBusiness() {
        return !vatNumber.isEmpty() || !registration.isEmpty();
    }
}
