package org.comptoir.customers.dav.merge;

import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.customer.history.DetailsText;

/// A field of a customer that a card of an address book has too.
public record CardField(DetailField field) implements SharedField<CustomerDetails> {

    /// Those that go where nobody chose: what one needs to reach somebody.
    public static final List<DetailField> USUAL = List.of(
            DetailField.NAME,
            DetailField.COMPANY,
            DetailField.JOB_TITLE,
            DetailField.PHONE,
            DetailField.EMAIL,
            DetailField.ADDRESS);

    /// Those that may be chosen beside them. Notes, points, the shop's own fields and what came with imports never
    /// leave.
    public static final List<DetailField> CHOSEN = List.of(
            DetailField.BIRTHDAY, DetailField.LANGUAGE, DetailField.TAGS, DetailField.WEB_SITES, DetailField.BUSINESS);

    private static final CustomerDetails EMPTY = new CustomerDraft(CustomerKind.PERSON).build();

    public static CustomerDetails empty() {
        return EMPTY;
    }

    @Override
    public String key() {
        return field.name();
    }

    @Override
    public String text(CustomerDetails value) {
        return field.text(value);
    }

    @Override
    public String print(CustomerDetails value) {
        return DetailsText.of(field.take(EMPTY.draft(), value).build());
    }

    @Override
    public CustomerDetails take(CustomerDetails into, CustomerDetails from) {
        return field.take(into.draft(), from).build();
    }
}
