package org.comptoir.customers.transfer.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.pos.company.BusinessNumber;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;

/// The numbers of a business in a row: those whose check digits are right.
public final class CompanyCells {

    /// The columns that hold them, in the order of our own tables.
    public static final Map<ContactField, CompanyField> FIELDS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            ContactField.VAT_NUMBER,
            CompanyField.VAT_NUMBER,
            ContactField.REGISTRATION,
            CompanyField.REGISTRATION,
            ContactField.TAX_CODE,
            CompanyField.TAX_CODE,
            ContactField.RECIPIENT_CODE,
            CompanyField.RECIPIENT_CODE,
            ContactField.CERTIFIED_MAIL,
            CompanyField.CERTIFIED_MAIL)));

    /// Of a SIREN, an Italian VAT number and a SIRET.
    private static final List<Integer> LENGTHS = List.of(9, 11, 14);

    private final RowCells cells;
    private final String country;
    private final List<RowNotice> notices;

    private CompanyCells(RowCells cells, String country, List<RowNotice> notices) {
        this.cells = cells;
        this.country = country;
        this.notices = notices;
    }

    /// @param country of the customer, ISO 3166-1 alpha-2
    /// @param notices told what cannot be right
    static CompanyNumbers read(RowCells cells, String country, List<RowNotice> notices) {
        return new CompanyCells(cells, country, notices).read();
    }

    private CompanyNumbers read() {
        var typed = new EnumMap<CompanyField, String>(CompanyField.class);
        FIELDS.forEach((column, field) -> best(column, field).ifPresent(number -> typed.put(field, number)));
        var wrong = CompanyNumbers.faults(typed, country);
        wrong.forEach(field -> {
            notices.add(new RowNotice(NoticeKind.COMPANY_NUMBER_REFUSED, typed.getOrDefault(field, "")));
            typed.remove(field);
        });
        return CompanyNumbers.read(typed, country);
    }

    /// The longest: a SIRET says more than a SIREN.
    private Optional<String> best(ContactField column, CompanyField field) {
        return cells.all(column).stream()
                .flatMap(text -> readable(field, text))
                .max(Comparator.comparingInt(
                        number -> BusinessNumber.plain(number).length()));
    }

    private Stream<String> readable(CompanyField field, String text) {
        var accepted = Stream.concat(Stream.of(text), filled(field, text))
                .filter(number -> field.accepts(number, country))
                .findFirst();
        if (accepted.isEmpty()) {
            notices.add(new RowNotice(NoticeKind.COMPANY_NUMBER_REFUSED, text));
        } else if (!accepted.get().equals(text)) {
            notices.add(new RowNotice(NoticeKind.COMPANY_NUMBER_REPAIRED, text, accepted.get()));
        }
        return accepted.stream();
    }

    /// With the zeros at its beginning that a spreadsheet takes for those of an amount.
    private static Stream<String> filled(CompanyField field, String text) {
        return text.matches("\\d+") && field != CompanyField.RECIPIENT_CODE
                ? LENGTHS.stream()
                        .filter(length -> length > text.length() && length - text.length() <= 3)
                        .map(length -> "0".repeat(length - text.length()) + text)
                : Stream.empty();
    }
}
