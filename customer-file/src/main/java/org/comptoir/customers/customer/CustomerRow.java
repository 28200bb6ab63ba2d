package org.comptoir.customers.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.CustomerLimits;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.customer.rows.Parts;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer")
class CustomerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
    long id;

    @Column(name = "number")
    String number;

    @Column(name = "kind")
    String kind;

    @Column(name = "title")
    String title;

    @Column(name = "given_name")
    String given;

    @Column(name = "middle_name")
    String middle;

    @Column(name = "family_name")
    String family;

    @Column(name = "suffix")
    String suffix;

    @Column(name = "company")
    String company;

    @Column(name = "job_title")
    String jobTitle;

    @Column(name = "birth_month")
    @Nullable
    Integer birthMonth;

    @Column(name = "birth_day")
    @Nullable
    Integer birthDay;

    @Column(name = "birth_year")
    @Nullable
    Integer birthYear;

    @Column(name = "language")
    String language;

    @Column(name = "alert_note")
    String alertNote;

    /// One per line.
    @Column(name = "web_sites")
    String webSites;

    @Column(name = "uid")
    String uid;

    @Column(name = "former_number")
    String formerNumber;

    @Column(name = "list_name")
    String listName;

    @Column(name = "sort_name")
    String sortName;

    @Column(name = "town")
    String town;

    @Column(name = "phone")
    String phone;

    @Column(name = "email")
    String email;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "archived")
    boolean archived;

    @Version
    @Column(name = "version")
    int version;

    static CustomerRow of(String number, CustomerDetails details, Instant now) {
        var row = new CustomerRow();
        row.number = number;
        row.createdAt = now;
        row.assign(details, now);
        return row;
    }

    void assign(CustomerDetails details, Instant now) {
        kind = details.kind().name();
        title = details.name().title();
        given = details.name().given();
        middle = details.name().middle();
        family = details.name().family();
        suffix = details.name().suffix();
        company = details.company();
        jobTitle = details.jobTitle();
        takeBirthday(details.birthday());
        language = details.language();
        alertNote = details.alertNote();
        webSites = String.join("\n", details.webSites());
        uid = details.uid();
        formerNumber = details.formerNumber();
        changedAt = now;
        takeListed(details);
    }

    private void takeBirthday(@Nullable Birthday birthday) {
        birthMonth = birthday == null ? null : birthday.month();
        birthDay = birthday == null ? null : birthday.day();
        birthYear = birthday == null ? null : birthday.year();
    }

    private void takeListed(CustomerDetails details) {
        listName = shortened(details.listName().isEmpty() ? number : details.listName());
        sortName = shortened(Folding.of(listName));
        town = details.address().town();
        phone = details.phone().map(contact -> contact.number().national()).orElse("");
        email = details.email().map(ContactEmail::address).orElse("");
    }

    /// Folding expands ligatures, so a folded name can be longer than its column.
    private static String shortened(String name) {
        return name.length() <= CustomerLimits.LIST_NAME ? name : name.substring(0, CustomerLimits.LIST_NAME);
    }

    Customer customer(Parts parts) {
        return new Customer(new CustomerId(id), number, details(parts), createdAt, changedAt, version, archived);
    }

    private CustomerDetails details(Parts parts) {
        return new CustomerDetails(
                CustomerKind.valueOf(kind),
                new PersonName(title, given, middle, family, suffix),
                company,
                jobTitle,
                parts.phones(),
                parts.emails(),
                parts.addresses(),
                birthday(),
                language,
                alertNote,
                parts.tags(),
                webSites.isEmpty() ? List.of() : webSites.lines().toList(),
                parts.extras(),
                uid,
                formerNumber,
                parts.companyNumbers(),
                parts.fields());
    }

    private @Nullable Birthday birthday() {
        return birthMonth == null || birthDay == null ? null : new Birthday(birthMonth, birthDay, birthYear);
    }
}
