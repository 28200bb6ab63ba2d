package org.comptoir.customers.customer.details;

import java.util.List;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/// A builder for a customer's details; [#build] creates the record. Not thread-safe.
public final class CustomerDraft {

    private CustomerKind kind;
    private PersonName name = PersonName.NONE;
    private String company = "";
    private String jobTitle = "";
    private List<ContactPhone> phones = List.of();
    private List<ContactEmail> emails = List.of();
    private List<ContactAddress> addresses = List.of();
    private @Nullable Birthday birthday;
    private String language = "";
    private String alertNote = "";
    private List<String> tags = List.of();
    private List<String> webSites = List.of();
    private List<ExtraProperty> extras = List.of();
    private String uid = "";
    private String formerNumber = "";
    private CompanyNumbers companyNumbers = CompanyNumbers.NONE;
    private FieldValues fields = FieldValues.NONE;

    public CustomerDraft(CustomerKind kind) {
        this.kind = kind;
    }

    CustomerDraft(CustomerDetails details) {
        kind = details.kind();
        name = details.name();
        company = details.company();
        jobTitle = details.jobTitle();
        phones = details.phones();
        emails = details.emails();
        addresses = details.addresses();
        birthday = details.birthday();
        language = details.language();
        alertNote = details.alertNote();
        tags = details.tags();
        webSites = details.webSites();
        extras = details.extras();
        uid = details.uid();
        formerNumber = details.formerNumber();
        companyNumbers = details.companyNumbers();
        fields = details.fields();
    }

    public CustomerDraft kind(CustomerKind changed) {
        kind = changed;
        return this;
    }

    public CustomerDraft name(PersonName changed) {
        name = changed;
        return this;
    }

    public CustomerDraft company(String changed) {
        company = changed;
        return this;
    }

    public CustomerDraft jobTitle(String changed) {
        jobTitle = changed;
        return this;
    }

    public CustomerDraft phones(List<ContactPhone> changed) {
        phones = changed;
        return this;
    }

    public CustomerDraft emails(List<ContactEmail> changed) {
        emails = changed;
        return this;
    }

    public CustomerDraft addresses(List<ContactAddress> changed) {
        addresses = changed;
        return this;
    }

    public CustomerDraft birthday(@Nullable Birthday changed) {
        birthday = changed;
        return this;
    }

    public CustomerDraft language(String changed) {
        language = changed;
        return this;
    }

    public CustomerDraft alertNote(String changed) {
        alertNote = changed;
        return this;
    }

    public CustomerDraft tags(List<String> changed) {
        tags = changed;
        return this;
    }

    public CustomerDraft webSites(List<String> changed) {
        webSites = changed;
        return this;
    }

    public CustomerDraft extras(List<ExtraProperty> changed) {
        extras = changed;
        return this;
    }

    public CustomerDraft uid(String changed) {
        uid = changed;
        return this;
    }

    public CustomerDraft formerNumber(String changed) {
        formerNumber = changed;
        return this;
    }

    public CustomerDraft companyNumbers(CompanyNumbers changed) {
        companyNumbers = changed;
        return this;
    }

    public CustomerDraft fields(FieldValues changed) {
        fields = changed;
        return this;
    }

    /// Replaces all telephone numbers by this one.
    public CustomerDraft phone(PhoneNumber only) {
        return phones(List.of(new ContactPhone("", only, true)));
    }

    /// Replaces all e-mail addresses by this one.
    public CustomerDraft email(EmailAddress only) {
        return emails(List.of(new ContactEmail("", only.value(), true)));
    }

    /// Replaces all postal addresses by this one.
    public CustomerDraft address(PostalAddress only) {
        return addresses(List.of(new ContactAddress("", only, true)));
    }

    public CustomerDetails build() {
        return new CustomerDetails(
                kind,
                name,
                company,
                jobTitle,
                phones,
                emails,
                addresses,
                birthday,
                language,
                alertNote,
                tags,
                webSites,
                extras,
                uid,
                formerNumber,
                companyNumbers,
                fields);
    }
}
