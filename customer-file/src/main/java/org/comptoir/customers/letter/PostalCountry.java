package org.comptoir.customers.letter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.pos.contact.PostalAddress;

/// How a country's post formats addresses, after the address formats of Unicode and libaddressinput, the French
/// standard NF Z10-011 and the rules of Poste Italiane.
///
/// @param code ISO 3166-1 alpha-2 code
record PostalCountry(String code) {

    private static final Set<String> COMPANY_FIRST = Set.of("FR", "MC", "BE", "LU");
    private static final Set<String> FRENCH_POST = Set.of("FR", "MC");
    private static final Set<String> ITALIAN_POST = Set.of("IT", "SM", "VA");
    private static final Pattern NOT_FRENCH = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ITALIAN_PROVINCE = Pattern.compile("\\(?([A-Za-z]{2})\\)?");

    boolean namesCompanyFirst() {
        return COMPANY_FIRST.contains(code);
    }

    /// Whether a letter posted in that country needs this country's name. Italy's post also serves San Marino and
    /// the Vatican, France's Monaco.
    boolean isNamedFrom(String origin) {
        return !code.equals(origin)
                && !(origin.equals("IT") && ITALIAN_POST.contains(code))
                && !(origin.equals("FR") && FRENCH_POST.contains(code));
    }

    /// A street line formatted for this post.
    String street(String line) {
        if (FRENCH_POST.contains(code)) {
            return NOT_FRENCH.matcher(line).replaceAll(" ").strip();
        }
        return ITALIAN_POST.contains(code)
                ? line.replaceAll("\\s*[,;]\\s*", " ").strip()
                : line;
    }

    /// The line or lines below the street, without the country.
    List<String> town(PostalAddress address, boolean abroad) {
        var postalCode = address.postalCode();
        var town = address.town();
        return switch (code) {
            case "FR", "MC" -> upper(NOT_FRENCH.matcher(postalCode + " " + town).replaceAll(" "));
            case "IT", "SM", "VA" -> upper(postalCode + " " + town + " " + province(address.region()));
            case "GB", "GG", "JE", "IM" -> List.of(Capitals.of(town), postalCode.toUpperCase(Locale.ROOT));
            case "CH", "LI" -> List.of((abroad ? code + "-" : "") + postalCode + " " + town);
            case "ES" ->
                List.of(postalCode + " " + town + (address.region().equals(town) ? "" : " " + address.region()));
            case "US" -> upper(town + " " + address.region() + " " + postalCode);
            case "CA", "AU" -> upper(town + " " + address.region() + " " + postalCode);
            default -> List.of(postalCode + " " + town);
        };
    }

    private static List<String> upper(String line) {
        return List.of(Capitals.of(line.strip()));
    }

    private static String province(String region) {
        var matcher = ITALIAN_PROVINCE.matcher(region);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
