package org.comptoir.pos.company;

import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What an invoice says of a business beside its name and address. Each can be seen to be wrong while it is typed.
public enum CompanyField {
    VAT_NUMBER,
    /// SIREN or SIRET in France; nothing that others are asked for.
    REGISTRATION,
    /// The Italian codice fiscale, of a company or a person.
    TAX_CODE,
    /// The Italian codice destinatario: seven characters, at which electronic invoices are received.
    RECIPIENT_CODE,
    /// Certified mail (PEC), where there is no codice destinatario.
    CERTIFIED_MAIL;

    private static final Pattern RECIPIENT = Pattern.compile("[A-Z0-9]{7}");

    private static final List<CompanyField> FRENCH = List.of(VAT_NUMBER, REGISTRATION);
    private static final List<CompanyField> ITALIAN = List.of(VAT_NUMBER, TAX_CODE, RECIPIENT_CODE, CERTIFIED_MAIL);
    private static final List<CompanyField> OTHER = List.of(VAT_NUMBER);

    /// Those that businesses of a country have, in the order in which they are asked for.
    ///
    /// @param country ISO 3166-1 alpha-2 code
    public static List<CompanyField> of(String country) {
        return switch (country) {
            case "FR" -> FRENCH;
            case "IT" -> ITALIAN;
            default -> OTHER;
        };
    }

    /// Whether it can be right, or is empty.
    ///
    /// @param country of the business
    public boolean accepts(String typed, String country) {
        var number = BusinessNumber.plain(typed);
        return typed.isBlank()
                || switch (this) {
                    case VAT_NUMBER -> BusinessNumber.isVat(number, country);
                    case REGISTRATION -> !country.equals("FR") || BusinessNumber.isFrenchRegistration(number);
                    case TAX_CODE -> BusinessNumber.isItalianCode(number);
                    case RECIPIENT_CODE -> RECIPIENT.matcher(number).matches();
                    case CERTIFIED_MAIL -> EmailAddress.read(typed.strip()).isPresent();
                };
    }

    /// What is wrong and what to do; empty if it can be right.
    public String fault(String typed, String country, Language language) {
        return accepts(typed, country) ? "" : Texts.of("company", language).get("company.fault." + part(country));
    }

    /// What the business's country calls it.
    public String title(String country, Language language) {
        return Texts.of("company", language).get("company.title." + part(country));
    }

    private String part(String country) {
        return switch (this) {
            case VAT_NUMBER ->
                switch (country) {
                    case "FR" -> "vat.fr";
                    case "IT" -> "vat.it";
                    default -> "vat";
                };
            case REGISTRATION -> "registration";
            case TAX_CODE -> "taxcode";
            case RECIPIENT_CODE -> "recipient";
            case CERTIFIED_MAIL -> "mail";
        };
    }
}
