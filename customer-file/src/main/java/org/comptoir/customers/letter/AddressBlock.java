package org.comptoir.customers.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.customers.customer.CustomerKind;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;

/// The lines of an address as they stand in the window of an envelope or on a label: at most six, none empty, the
/// last in capitals where the country's post asks for it, the country only abroad.
public final class AddressBlock {

    public static final int MOST_LINES = 6;

    /// NF Z10-011; longer lines are broken while there is room below.
    static final int LONGEST_LINE = 38;

    private AddressBlock() {}

    /// @param language of the civility and of the country's name
    /// @param from the country in which it is posted, ISO 3166-1 alpha-2
    public static List<String> of(LetterFacts facts, Language language, String from) {
        var address = facts.address();
        var country = new PostalCountry(address.country().isEmpty() ? from : address.country());
        var abroad = country.isNamedFrom(from);
        var lines = new ArrayList<>(names(facts, language, country));
        address.street().lines().map(country::street).forEach(lines::add);
        lines.addAll(country.town(address, abroad));
        if (abroad) {
            lines.add(countryName(country.code(), language));
        }
        return fitted(lines);
    }

    private static List<String> names(LetterFacts facts, Language language, PostalCountry country) {
        var person = Salutation.onEnvelope(facts.name(), language);
        var company = facts.company();
        if (person.isEmpty() && !company.isEmpty() && facts.kind() == CustomerKind.COMPANY) {
            return List.of(Texts.of("letter", language).get("letter.envelope.company", company));
        }
        return country.namesCompanyFirst() ? List.of(company, person) : List.of(person, company);
    }

    private static String countryName(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale()).toUpperCase(language.locale());
    }

    private static List<String> fitted(List<String> lines) {
        var fitted = new ArrayList<>(lines.stream()
                .map(line -> line.replaceAll("[ \\t\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList());
        while (fitted.size() > MOST_LINES) {
            joinShortest(fitted);
        }
        for (var i = 0; i < fitted.size() && fitted.size() < MOST_LINES; i++) {
            var broken = broken(fitted.get(i)).toList();
            fitted.remove(i);
            fitted.addAll(i, broken);
        }
        return List.copyOf(fitted);
    }

    /// Two lines of the street become one; name and town keep their own.
    private static void joinShortest(List<String> lines) {
        var best = 1;
        for (var i = 1; i < lines.size() - 2; i++) {
            if (length(lines, i) < length(lines, best)) {
                best = i;
            }
        }
        lines.set(best, lines.get(best) + " " + lines.remove(best + 1));
    }

    private static int length(List<String> lines, int first) {
        return lines.get(first).length() + lines.get(first + 1).length();
    }

    private static Stream<String> broken(String line) {
        var gap = line.lastIndexOf(' ', LONGEST_LINE);
        return line.length() <= LONGEST_LINE || gap <= 0
                ? Stream.of(line)
                : Stream.of(line.substring(0, gap), line.substring(gap + 1));
    }
}
