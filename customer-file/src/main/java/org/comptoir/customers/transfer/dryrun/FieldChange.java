package org.comptoir.customers.transfer.dryrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.text.Texts;

/// A change that an import would make to a customer, as text.
public record FieldChange(Part part, String before, String after) {

    /// The field that changes.
    public enum Part {
        NAME(details -> details.name().formal()),
        COMPANY(CustomerDetails::company),
        JOB_TITLE(CustomerDetails::jobTitle),
        PHONES(details -> joined(details.phones(), phone -> phone.number().national() + labelled(phone.label()))),
        EMAILS(details -> joined(details.emails(), email -> email.address() + labelled(email.label()))),
        ADDRESSES(details -> joined(details.addresses(), Part::address)),
        BIRTHDAY(details -> birthday(details.birthday())),
        LANGUAGE(CustomerDetails::language),
        ALERT_NOTE(CustomerDetails::alertNote),
        TAGS(details -> joined(details.tags(), Function.identity())),
        WEB_SITES(details -> joined(details.webSites(), Function.identity())),
        UID(CustomerDetails::uid),
        FORMER_NUMBER(CustomerDetails::formerNumber),
        COMPANY_NUMBERS(details -> joined(numbers(details.companyNumbers()), Function.identity())),
        /// Told by [FieldImport#change], which knows the names of the fields.
        FIELDS(details -> ""),
        EXTRAS(details -> joined(details.extras(), Part::extra)),
        CONSENT_POST(details -> ""),
        CONSENT_EMAIL(details -> ""),
        CONSENT_SMS(details -> ""),
        CONSENT_PHONE(details -> "");

        private final Function<CustomerDetails, String> text;

        Part(Function<CustomerDetails, String> text) {
            this.text = text;
        }

        /// The label, from the texts of `exchange`.
        public String label(Texts texts) {
            return texts.get("exchange.part." + name().toLowerCase(Locale.ROOT));
        }

        private static <T> String joined(List<T> all, Function<T, String> text) {
            return all.stream().map(text).collect(Collectors.joining(" | "));
        }

        private static List<String> numbers(CompanyNumbers numbers) {
            return Arrays.stream(CompanyField.values())
                    .map(numbers::value)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        private static String labelled(String label) {
            return label.isEmpty() ? "" : " (" + label + ")";
        }

        private static String address(ContactAddress contact) {
            var address = contact.address();
            return List.of(
                            address.street().replace("\n", ", "),
                            (address.postalCode() + " " + address.town()).strip(),
                            address.region(),
                            address.country())
                    .stream()
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String birthday(@org.jspecify.annotations.Nullable Birthday birthday) {
            if (birthday == null) {
                return "";
            }
            var year = birthday.year();
            return String.format(Locale.ROOT, "%02d/%02d", birthday.day(), birthday.month())
                    + (year == null ? "" : "/" + year);
        }

        private static String extra(ExtraProperty extra) {
            return extra.name() + ": " + extra.value();
        }
    }

    /// A label behind a telephone or an e-mail.
    private static final Pattern LABEL = Pattern.compile(" \\(([^()|]+)\\)(?= \\| |$)");

    /// The same in the words of the reader, where the parts are stored as words of the cards' format.
    ///
    /// @param label the label of a telephone or an e-mail, such as `cell`
    /// @param language the name of a language, by its ISO 639-1 code
    public FieldChange worded(UnaryOperator<String> label, UnaryOperator<String> language) {
        return switch (part) {
            case PHONES, EMAILS -> new FieldChange(part, labelled(before, label), labelled(after, label));
            case LANGUAGE -> new FieldChange(part, named(before, language), named(after, language));
            case NAME,
                    COMPANY,
                    JOB_TITLE,
                    ADDRESSES,
                    BIRTHDAY,
                    ALERT_NOTE,
                    TAGS,
                    WEB_SITES,
                    UID,
                    FORMER_NUMBER,
                    COMPANY_NUMBERS,
                    FIELDS,
                    EXTRAS,
                    CONSENT_POST,
                    CONSENT_EMAIL,
                    CONSENT_SMS,
                    CONSENT_PHONE -> this;
        };
    }

    private static String labelled(String text, UnaryOperator<String> label) {
        return LABEL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(" (" + label.apply(found.group(1)) + ")"));
    }

    private static String named(String code, UnaryOperator<String> language) {
        return code.isEmpty() ? "" : language.apply(code);
    }

    /// Consents are no part of the details, but change beside them.
    static FieldChange of(ImportedConsent consent) {
        var part = switch (consent.channel()) {
            case POST -> Part.CONSENT_POST;
            case EMAIL -> Part.CONSENT_EMAIL;
            case SMS -> Part.CONSENT_SMS;
            case PHONE -> Part.CONSENT_PHONE;
        };
        return new FieldChange(part, "", consent.source());
    }

    static List<FieldChange> between(CustomerDetails before, CustomerDetails after) {
        var changes = new ArrayList<FieldChange>();
        for (var part : Part.values()) {
            var was = part.text.apply(before);
            var is = part.text.apply(after);
            if (!was.equals(is)) {
                changes.add(new FieldChange(part, was, is));
            }
        }
        return changes;
    }
}
