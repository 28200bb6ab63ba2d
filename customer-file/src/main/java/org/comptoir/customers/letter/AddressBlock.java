package org.comptoir.customers.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The lines of an address for an envelope window or a label: at most six, none empty, the last in capitals where
/// the country's post asks for it, the country only abroad.
public final class AddressBlock {

    public static final int MAX_LINES = 6;

    /// The limit of NF Z10-011; longer lines are broken if there is room below.
    static final int MAX_LINE_LENGTH = 38;

    private AddressBlock() {}

    /// @param language of the title and the country name
    /// @param from ISO 3166-1 alpha-2 code of the country the letter is posted in
    public static List<String> of(MergeData facts, Language language, String from) {
        return of(names(facts, language, country(facts.address(), from)), facts.address(), language, from);
    }

    /// The same of whom nothing else is known.
    ///
    /// @param names one per line
    public static List<String> of(List<String> names, PostalAddress address, Language language, String from) {
        var country = country(address, from);
        var abroad = country.isNamedFrom(from);
        var nameLines = tidy(names.stream());
        var street = tidy(address.street().lines().map(country::street));
        var foot = new ArrayList<>(tidy(country.town(address, abroad).stream()));
        if (abroad) {
            foot.add(countryName(country.code(), language));
        }
        while (street.size() > 1 && nameLines.size() + street.size() + foot.size() > MAX_LINES) {
            joinShortest(street);
        }
        return breakLines(
                Stream.of(nameLines, street, foot).flatMap(List::stream).toList());
    }

    private static PostalCountry country(PostalAddress address, String from) {
        return new PostalCountry(address.country().isEmpty() ? from : address.country());
    }

    private static List<String> names(MergeData facts, Language language, PostalCountry country) {
        var household = facts.household();
        var together = household == null ? "" : household.addressee(language);
        if (!together.isEmpty()) {
            return List.of(together);
        }
        var person = Salutation.onEnvelope(facts.name(), language);
        var company = facts.company();
        if (person.isEmpty() && !company.isEmpty() && facts.kind() == CustomerKind.COMPANY) {
            return List.of(Texts.of("letter", language).get("letter.envelope.company", company));
        }
        return country.namesCompanyFirst() ? List.of(company, person) : List.of(person, company);
    }

    private static String countryName(String code, Language language) {
        return Capitals.of(Locale.of("", code).getDisplayCountry(language.locale()));
    }

    private static List<String> tidy(Stream<String> lines) {
        return lines.map(line -> line.replaceAll("[ \\t\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void joinShortest(List<String> lines) {
        var bestIndex = 0;
        for (var i = 1; i < lines.size() - 1; i++) {
            if (length(lines, i) < length(lines, bestIndex)) {
                bestIndex = i;
            }
        }
        lines.set(bestIndex, lines.get(bestIndex) + " " + lines.remove(bestIndex + 1));
    }

    private static int length(List<String> lines, int first) {
        return lines.get(first).length() + lines.get(first + 1).length();
    }

    private static List<String> breakLines(List<String> lines) {
        var broken = new ArrayList<String>();
        var room = MAX_LINES - lines.size();
        for (var line : lines) {
            var space = line.lastIndexOf(' ', MAX_LINE_LENGTH);
            if (room > 0 && line.length() > MAX_LINE_LENGTH && space > 0) {
                broken.add(line.substring(0, space));
                broken.add(line.substring(space + 1));
                room--;
            } else {
                broken.add(line);
            }
        }
        return List.copyOf(broken);
    }
}
