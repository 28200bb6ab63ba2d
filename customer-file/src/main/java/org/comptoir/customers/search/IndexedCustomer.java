package org.comptoir.customers.search;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.scan.ShopCode;

/// One customer as indexed: the terms to find it by, and the fields a list shows.
final class IndexedCustomer {

    /// Incremented whenever the same customer would be indexed differently; older indexes are then rebuilt.
    static final String VERSION = "6";

    static final String ID = "id";
    static final String WORD = "word";
    /// The suffixes of the parts of e-mail addresses, so that any part of one is the prefix of a term.
    static final String MAIL = "mail";
    /// Telephone digits in reverse order, so that the last few are the prefix of a term.
    static final String TAIL = "tail";
    /// Seconds; customers who bought or were changed last come first.
    static final String RECENT = "recent";

    static final int MIN_STRETCH_LENGTH = 3;
    private static final int MAX_WORD_LENGTH = 60;

    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String TOWN = "town";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";

    private IndexedCustomer() {}

    static Term key(CustomerId id) {
        return new Term(ID, Long.toString(id.value()));
    }

    /// @param otherNumbers that find the customer too
    /// @param texts that find the customer besides the details
    static Document of(Customer customer, Instant recent, List<String> otherNumbers, Collection<String> texts) {
        var details = customer.details();
        var document = new Document();
        document.add(new StringField(ID, Long.toString(customer.id().value()), Store.YES));
        document.add(new NumericDocValuesField(RECENT, recent.getEpochSecond()));
        document.add(new StoredField(NUMBER, customer.number()));
        document.add(new StoredField(NAME, customer.listName()));
        document.add(new StoredField(TOWN, details.address().town()));
        document.add(new StoredField(
                PHONE,
                details.phone().map(contact -> contact.number().national()).orElse("")));
        document.add(new StoredField(
                EMAIL, details.email().map(contact -> contact.address()).orElse("")));
        var words = words(customer);
        texts.forEach(text -> words.addAll(QueryWords.indexed(text)));
        otherNumbers.forEach(number -> {
            words.addAll(QueryWords.indexed(number));
            words.add(new ShopCode(ShopCode.Kind.CUSTOMER_CARD, number).text().toLowerCase(Locale.ROOT));
        });
        words.forEach(word -> add(document, WORD, word));
        stretches(customer).forEach(stretch -> add(document, MAIL, stretch));
        details.phones().forEach(phone -> tails(phone).forEach(tail -> add(document, TAIL, tail)));
        return document;
    }

    static CustomerHit hit(Document document) {
        return new CustomerHit(
                new CustomerId(Long.parseLong(document.get(ID))),
                document.get(NUMBER),
                document.get(NAME),
                document.get(TOWN),
                document.get(PHONE),
                document.get(EMAIL));
    }

    private static void add(Document document, String field, String term) {
        var indexed = term.length() <= MAX_WORD_LENGTH ? term : term.substring(0, MAX_WORD_LENGTH);
        document.add(new StringField(field, indexed, Store.NO));
    }

    private static Set<String> words(Customer customer) {
        var details = customer.details();
        var words = new LinkedHashSet<String>();
        words.add(customer.number());
        words.addAll(QueryWords.indexed(details.formerNumber()));
        words.add(customer.cardCode().text().toLowerCase(Locale.ROOT));
        words.addAll(QueryWords.indexed(details.name().display()));
        words.addAll(QueryWords.indexed(details.company()));
        details.addresses().stream().map(ContactAddress::address).forEach(address -> {
            words.addAll(QueryWords.indexed(address.town()));
            words.addAll(QueryWords.indexed(address.postalCode()));
        });
        details.emails().forEach(email -> words.addAll(QueryWords.indexed(email.address())));
        details.phones().forEach(phone -> words.addAll(digits(phone)));
        words.addAll(registered(details.companyNumbers()));
        return words;
    }

    /// The numbers of a business, its VAT number without the country too; a SIREN is the beginning of its SIRET.
    private static Set<String> registered(CompanyNumbers numbers) {
        var words = new LinkedHashSet<String>();
        words.addAll(QueryWords.indexed(numbers.vatNumber()));
        words.addAll(QueryWords.indexed(numbers.vatNumber().replaceFirst("^[A-Z]{2}", "")));
        words.addAll(QueryWords.indexed(numbers.vatNumber().replaceFirst("^FR..", "")));
        words.addAll(QueryWords.indexed(numbers.registration()));
        words.addAll(QueryWords.indexed(numbers.taxCode()));
        words.addAll(QueryWords.indexed(numbers.recipientCode()));
        words.addAll(QueryWords.indexed(numbers.certifiedMail()));
        words.remove("");
        return words;
    }

    private static Set<String> stretches(Customer customer) {
        var stretches = new LinkedHashSet<String>();
        for (var email : customer.details().emails()) {
            for (var part : QueryWords.typed(email.address())) {
                for (var from = 1; from <= part.length() - MIN_STRETCH_LENGTH; from++) {
                    stretches.add(part.substring(from));
                }
            }
        }
        return stretches;
    }

    private static Set<String> digits(ContactPhone phone) {
        var digits = new LinkedHashSet<String>();
        digits.add(phone.number().digits());
        digits.add(phone.number().e164().replace("+", ""));
        digits.remove("");
        return digits;
    }

    private static Set<String> tails(ContactPhone phone) {
        var tails = new LinkedHashSet<String>();
        digits(phone).forEach(digits -> tails.add(reversed(digits)));
        return tails;
    }

    static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }
}
