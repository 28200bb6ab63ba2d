package org.comptoir.customers.transfer.vcard;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// How to reach a customer, as a vCard 3.0 (RFC 2426) short enough for a QR code that any telephone reads from a
/// screen. It has no notes, birthdays, tags, numbers of the shop or own fields.
///
/// @param name of the customer, whole
/// @param leftOut what found no room, or lies beyond what such a card tells; the name if it was shortened
public record CompactCard(String name, String text, Set<CompactPart> leftOut) {

    /// In bytes of UTF-8: a QR code of version 20 and level M has 669 of data (ISO/IEC 18004, table 7), of which the
    /// character set, the mode and the length take 44 bits. Denser codes are hard to read from a screen.
    public static final int MAX_BYTES = 663;

    /// So that a long name leaves room for a telephone number and an e-mail address.
    private static final int MAX_NAME_BYTES = 330;

    private static final int MAX_PHONES = 3;
    private static final int LONGEST_NAME = 100;
    private static final int SHORTER_BY = 5;
    private static final String END = "END:VCARD\r\n";

    public CompactCard {
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    /// @param language of country names
    public static CompactCard of(Customer customer, Language language) {
        return of(customer.details(), customer.displayName(), language);
    }

    static CompactCard of(CustomerDetails details, String displayName, Language language) {
        return new Writing(details, displayName, language.locale()).card();
    }

    /// What is not in the card, in words, if anything.
    public Optional<String> leftOut(Language language) {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        var texts = Texts.of("contactcode", language);
        var parts = leftOut.stream().map(part -> part.label(texts)).collect(Collectors.joining(", "));
        return Optional.of(texts.get("contactcode.leftout", parts));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// Adds lines as long as they fit.
    private static final class Writing {

        private final CustomerDetails details;
        private final String displayName;
        private final Locale language;
        private final Set<CompactPart> leftOut = EnumSet.noneOf(CompactPart.class);
        private String text = "";

        private Writing(CustomerDetails details, String displayName, Locale language) {
            this.details = details;
            this.displayName = displayName;
            this.language = language;
        }

        private CompactCard card() {
            text = named();
            details.phone().ifPresent(phone -> add(CompactPart.PHONE, phone(phone)));
            add(CompactPart.COMPANY, line("ORG:", details.company()));
            details.email().ifPresent(email -> add(CompactPart.EMAIL, line("EMAIL:", email.address())));
            add(CompactPart.ROLE, line("TITLE:", details.jobTitle()));
            address(details.address());
            otherPhones();
            if (details.emails().size() > 1) {
                leftOut.add(CompactPart.EMAIL);
            }
            if (details.addresses().size() > 1) {
                leftOut.add(CompactPart.ADDRESS);
            }
            return new CompactCard(displayName, text + END, leftOut);
        }

        /// The card with its name only, which is shortened until it leaves room for the rest.
        private String named() {
            var max = LONGEST_NAME;
            var written = named(max);
            while (bytes(written) > MAX_NAME_BYTES) {
                max -= SHORTER_BY;
                written = named(max);
            }
            return written;
        }

        private String named(int max) {
            leftOut.remove(CompactPart.NAME);
            var name = details.name();
            var parts = List.of(name.family(), name.given(), name.middle(), name.title(), name.suffix());
            return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:"
                    + parts.stream()
                            .map(part -> CardText.escaped(cut(part, max)))
                            .collect(Collectors.joining(";"))
                    + "\r\n" + line("FN:", cut(displayName, max))
                    // Apple shows the company instead of its contact person.
                    + (details.kind() == CustomerKind.COMPANY ? "X-ABShowAs:COMPANY\r\n" : "");
        }

        private String cut(String part, int max) {
            if (part.codePointCount(0, part.length()) <= max) {
                return part;
            }
            leftOut.add(CompactPart.NAME);
            return part.substring(0, part.offsetByCodePoints(0, max)).strip();
        }

        private void add(CompactPart part, String line) {
            if (bytes(text + line + END) <= MAX_BYTES) {
                text += line;
            } else {
                leftOut.add(part);
            }
        }

        private static String line(String property, String value) {
            return value.isEmpty() ? "" : property + CardText.escaped(value) + "\r\n";
        }

        private static String phone(ContactPhone phone) {
            return line("TEL:", dialled(phone.number()));
        }

        /// Understood wherever the telephone is.
        private static String dialled(PhoneNumber number) {
            return number.e164().isEmpty() ? number.raw() : number.e164();
        }

        private void address(PostalAddress address) {
            if (!address.isEmpty()) {
                var parts = List.of(
                        address.street(),
                        address.town(),
                        address.region(),
                        address.postalCode(),
                        Countries.name(address.country(), language));
                add(
                        CompactPart.ADDRESS,
                        "ADR:;;" + parts.stream().map(CardText::escaped).collect(Collectors.joining(";")) + "\r\n");
            }
        }

        private void otherPhones() {
            var first = details.phone();
            details.phones().stream()
                    .filter(phone -> first.filter(phone::equals).isEmpty())
                    .limit(MAX_PHONES - 1L)
                    .forEach(phone -> add(CompactPart.OTHER_PHONES, phone(phone)));
            if (details.phones().size() > MAX_PHONES) {
                leftOut.add(CompactPart.OTHER_PHONES);
            }
        }
    }
}
