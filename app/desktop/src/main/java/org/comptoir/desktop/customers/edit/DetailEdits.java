package org.comptoir.desktop.customers.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// The changes that the cards of a record make to a customer's details. An index past the end adds an entry; an
/// empty text removes one.
final class DetailEdits {

    /// Day, month and optionally the year, with any separators.
    private static final Pattern DAY =
            Pattern.compile("\\s*(\\d{1,2})\\s*[./ \\-]\\s*(\\d{1,2})(?:\\s*[./ \\-]\\s*(\\d{4}))?\\s*");

    private DetailEdits() {}

    /// @param region of the shop, for a number without a country code
    static UnaryOperator<CustomerDetails> phone(int index, String typed, String label, String region) {
        return details -> {
            var preferred = isPreferred(details.phones(), index, ContactPhone::preferred);
            var phone = typed.isBlank()
                    ? null
                    : new ContactPhone(
                            label.strip(),
                            PhoneNumber.read(typed, CustomerDetails.phoneRegions(details.addresses(), region)),
                            preferred);
            return details.draft()
                    .phones(changed(details.phones(), index, phone))
                    .build();
        };
    }

    static UnaryOperator<CustomerDetails> email(int index, String typed, String label) {
        return details -> {
            var preferred = isPreferred(details.emails(), index, ContactEmail::preferred);
            var email = typed.isBlank() ? null : new ContactEmail(label.strip(), typed.strip(), preferred);
            return details.draft()
                    .emails(changed(details.emails(), index, email))
                    .build();
        };
    }

    /// @param letters whether letters go there from now on, and to no other address
    static UnaryOperator<CustomerDetails> address(int index, PostalAddress typed, String label, boolean letters) {
        return details -> {
            var preferred = letters || isPreferred(details.addresses(), index, ContactAddress::preferred);
            var address = typed.isEmpty() ? null : new ContactAddress(label.strip(), typed, preferred);
            var others = letters
                    ? details.addresses().stream()
                            .map(other -> new ContactAddress(other.label(), other.address(), false))
                            .toList()
                    : details.addresses();
            return details.draft().addresses(changed(others, index, address)).build();
        };
    }

    /// @param country of the customer
    static UnaryOperator<CustomerDetails> number(CompanyField number, String typed, String country) {
        return details -> details.draft()
                .companyNumbers(CompanyNumbers.read(with(details, number, typed), country))
                .build();
    }

    /// What is wrong with a number of a business, also beside its others; empty if it can be right.
    static String numberFault(
            CustomerDetails details, CompanyField number, String typed, String country, Language language) {
        var own = number.fault(typed, country, language);
        if (!own.isEmpty()) {
            return own;
        }
        return CompanyNumbers.read(with(details, number, typed), country).canBeRight()
                ? ""
                : CompanyField.REGISTRATION.fault("?", country, language);
    }

    private static Map<CompanyField, String> with(CustomerDetails details, CompanyField number, String typed) {
        var numbers = new EnumMap<CompanyField, String>(CompanyField.class);
        for (var field : CompanyField.values()) {
            numbers.put(
                    field, field == number ? typed : details.companyNumbers().value(field));
        }
        return numbers;
    }

    static UnaryOperator<CustomerDetails> birthday(@Nullable Birthday birthday) {
        return details -> details.draft().birthday(birthday).build();
    }

    /// Parses tags separated by commas or semicolons.
    static List<String> tags(String typed) {
        return List.of(typed.split("[,;]", -1));
    }

    /// Parses `15/09/1984`, `15.9` and the like, day first.
    static Optional<Birthday> birthdayOf(String typed) {
        var match = DAY.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var day = Integer.parseInt(match.group(1));
            var month = Integer.parseInt(match.group(2));
            return Optional.of(
                    match.group(3) == null
                            ? Birthday.of(MonthDay.of(month, day))
                            : Birthday.of(LocalDate.of(Integer.parseInt(match.group(3)), month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> boolean isPreferred(List<T> all, int index, java.util.function.Predicate<T> preferred) {
        return index < all.size() ? preferred.test(all.get(index)) : all.isEmpty();
    }

    private static <T> List<T> changed(List<T> all, int index, @Nullable T element) {
        var changed = new ArrayList<>(all);
        if (index < changed.size()) {
            changed.remove(index);
        }
        if (element != null) {
            changed.add(Math.min(index, changed.size()), element);
        }
        return changed;
    }
}
