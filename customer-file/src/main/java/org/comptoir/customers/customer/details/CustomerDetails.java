package org.comptoir.customers.customer.details;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/// Everything staff can edit about a customer; texts may be empty, never null.
///
/// @param name of the person, or of the contact person at a company
/// @param language ISO 639-1 code of the language to write letters in; empty for the shop's own
/// @param alertNote shown to whoever serves the customer
/// @param tags in alphabetical order, without duplicates
/// @param extras imported properties that no other field can hold
/// @param uid the contact's identity in other programs; empty until one is assigned
/// @param formerNumber the customer's number in the program used before; empty if unknown
/// @param companyNumbers under which the customer is registered, for invoices
/// @param fields the values of the shop's own fields
public record CustomerDetails(
        CustomerKind kind,
        PersonName name,
        String company,
        String jobTitle,
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        List<ContactAddress> addresses,
        @Nullable Birthday birthday,
        String language,
        String alertNote,
        List<String> tags,
        List<String> webSites,
        List<ExtraProperty> extras,
        String uid,
        String formerNumber,
        CompanyNumbers companyNumbers,
        FieldValues fields) {

    public CustomerDetails {
        company = company.strip();
        jobTitle = jobTitle.strip();
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        addresses = List.copyOf(addresses);
        language = language.strip();
        alertNote = alertNote.strip();
        tags = tags.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .sorted(Comparator.comparing(Folding::of).thenComparing(Comparator.naturalOrder()))
                .toList();
        webSites = List.copyOf(webSites);
        extras = List.copyOf(extras);
        uid = uid.strip();
        formerNumber = formerNumber.strip();
    }

    public static CustomerDetails person(PersonName name) {
        return new CustomerDraft(CustomerKind.PERSON).name(name).build();
    }

    public static CustomerDetails company(String company) {
        return new CustomerDraft(CustomerKind.COMPANY).company(company).build();
    }

    /// A draft with these details, to change some of them.
    public CustomerDraft draft() {
        return new CustomerDraft(this);
    }

    /// The telephone number to call first.
    public Optional<ContactPhone> phone() {
        return first(phones, ContactPhone::preferred);
    }

    /// The countries to which a telephone number without a country code may belong, the likeliest first: those of
    /// the addresses, then the shop's.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country
    public static List<String> phoneRegions(List<ContactAddress> addresses, String region) {
        return Stream.concat(addresses.stream().map(contact -> contact.address().country()), Stream.of(region))
                .filter(code -> code.length() == 2)
                .distinct()
                .toList();
    }

    /// A telephone number for another file: as typed if the addresses read it back as the same number, else in its
    /// international form.
    public String written(PhoneNumber number) {
        var countries = phoneRegions(addresses, "");
        var same = number.e164().isEmpty()
                || countries.isEmpty()
                || PhoneNumber.read(number.raw(), countries).e164().equals(number.e164());
        return same ? number.raw() : number.international();
    }

    /// The e-mail address to write to first.
    public Optional<ContactEmail> email() {
        return first(emails, ContactEmail::preferred);
    }

    /// Where letters go; [PostalAddress#NONE] if unknown.
    public PostalAddress address() {
        return first(addresses, ContactAddress::preferred)
                .map(ContactAddress::address)
                .orElse(PostalAddress.NONE);
    }

    /// Where invoices go: the address labelled so, else that of letters.
    public PostalAddress invoiceAddress() {
        return addresses.stream()
                .filter(ContactAddress::isOfInvoices)
                .findFirst()
                .map(ContactAddress::address)
                .orElseGet(this::address);
    }

    /// The country of the address that letters go to.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the shop's country, where no other is known
    public String country(String region) {
        return address().country().isEmpty() ? region : address().country();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> preferred) {
        return all.stream().filter(preferred).findFirst().or(() -> all.stream().findFirst());
    }

    /// The name as spoken and printed: the company, or given name and family name, or whatever else is known.
    public String displayName() {
        return named(name.display());
    }

    /// The name by which lists are sorted: `Durand-Lefèvre, Élodie`, or the company.
    public String listName() {
        var family = name.family().isEmpty() ? name.display() : familyFirst();
        return named(family);
    }

    private String familyFirst() {
        var rest = new PersonName("", name.given(), name.middle(), "", name.suffix()).display();
        return rest.isEmpty() ? name.family() : name.family() + ", " + rest;
    }

    private String named(String person) {
        var first = kind == CustomerKind.COMPANY ? company : person;
        var second = kind == CustomerKind.COMPANY ? person : company;
        if (!first.isEmpty()) {
            return first;
        }
        return second.isEmpty() ? reachedBy() : second;
    }

    /// Identifies a customer without a name.
    private String reachedBy() {
        return email().map(ContactEmail::address)
                .or(() -> phone().map(contact -> contact.number().national()))
                .orElse("");
    }
}
