package org.comptoir.customers.customer.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/// What a record holds, as people tell one thing of it from another.
public enum DetailField {
    NAME {
        @Override
        public String text(CustomerDetails details) {
            return details.name().formal();
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.kind(from.kind()).name(from.name());
        }
    },
    COMPANY {
        @Override
        public String text(CustomerDetails details) {
            return details.company();
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.company(from.company());
        }
    },
    JOB_TITLE {
        @Override
        public String text(CustomerDetails details) {
            return details.jobTitle();
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.jobTitle(from.jobTitle());
        }
    },
    PHONE {
        @Override
        public String text(CustomerDetails details) {
            return listed(details.phones().stream().map(phone -> phone.number().national()));
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.phones(from.phones());
        }
    },
    EMAIL {
        @Override
        public String text(CustomerDetails details) {
            return listed(details.emails().stream().map(ContactEmail::address));
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.emails(from.emails());
        }
    },
    ADDRESS {
        @Override
        public String text(CustomerDetails details) {
            return listed(details.addresses().stream().map(contact -> onOneLine(contact.address())));
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.addresses(from.addresses());
        }
    },
    BIRTHDAY {
        @Override
        public String text(CustomerDetails details) {
            return day(details.birthday());
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.birthday(from.birthday());
        }
    },
    LANGUAGE {
        @Override
        public String text(CustomerDetails details) {
            return details.language();
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.language(from.language());
        }
    },
    ALERT_NOTE {
        @Override
        public String text(CustomerDetails details) {
            return details.alertNote();
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.alertNote(from.alertNote());
        }
    },
    TAGS {
        @Override
        public String text(CustomerDetails details) {
            return listed(details.tags().stream());
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.tags(from.tags());
        }
    },
    WEB_SITES {
        @Override
        public String text(CustomerDetails details) {
            return listed(details.webSites().stream());
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.webSites(from.webSites());
        }
    },
    FORMER_NUMBER {
        @Override
        public String text(CustomerDetails details) {
            return details.formerNumber();
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.formerNumber(from.formerNumber());
        }
    },
    BUSINESS {
        @Override
        public String text(CustomerDetails details) {
            CompanyNumbers numbers = details.companyNumbers();
            return listed(Stream.of(CompanyField.values()).map(numbers::value));
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.companyNumbers(from.companyNumbers());
        }
    },
    /// The shop's own fields, by their numbers.
    OWN_FIELDS {
        @Override
        public String text(CustomerDetails details) {
            return listed(FieldValueText.of(details.fields()).stream());
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.fields(from.fields());
        }
    },
    OTHER {
        @Override
        public String text(CustomerDetails details) {
            return listed(details.extras().stream().map(extra -> extra.value()));
        }

        @Override
        public CustomerDraft take(CustomerDraft draft, CustomerDetails from) {
            return draft.extras(from.extras());
        }
    };

    /// The fields of which one is chosen when records are merged; of lists it is what comes first.
    public static final List<DetailField> CHOSEN = List.of(
            NAME, COMPANY, JOB_TITLE, PHONE, EMAIL, ADDRESS, BIRTHDAY, LANGUAGE, ALERT_NOTE, FORMER_NUMBER, BUSINESS);

    /// In words on one line; empty if there is nothing.
    public abstract String text(CustomerDetails details);

    /// The draft with what other details have here.
    public abstract CustomerDraft take(CustomerDraft draft, CustomerDetails from);

    private static String listed(Stream<String> parts) {
        return parts.map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00B7 "));
    }

    private static String onOneLine(PostalAddress address) {
        var street = address.street().replace("\n", ", ");
        var town = (address.postalCode() + " " + address.town()).strip();
        return Stream.of(street, town, address.region(), address.country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable Birthday birthday) {
        if (birthday == null) {
            return "";
        }
        var year = Objects.toString(birthday.year(), "--");
        return "%s-%02d-%02d".formatted(year, birthday.month(), birthday.day());
    }
}
