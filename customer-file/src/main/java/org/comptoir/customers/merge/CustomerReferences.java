package org.comptoir.customers.merge;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every column that names a customer, and what becomes of it in a merge. The one place to look when a table is added:
/// a test compares it with the database and fails for a column that is not here.
public final class CustomerReferences {

    /// What becomes of a reference.
    public enum Kind {
        /// Stays as it was written and is read as that of who is kept, by
        /// [org.comptoir.pos.contact.merged.MergedCustomers].
        READ,
        /// Is a part of the record: what is kept of it is chosen, and a merge that is taken back restores it.
        RECORD,
        /// Moves by movements of its own, which stay.
        MOVED,
        /// Is about the one record, whosever it is.
        OWN
    }

    private static final Map<String, Kind> ALL = Stream.of(
                    of(
                            Kind.READ,
                            "sale.customer_id",
                            "sale_attachment.customer_id",
                            "voucher.customer_id",
                            "sales_order.customer_id",
                            "waiting_customer.customer_id",
                            "consent_proof.customer_id",
                            "customer_note.customer_id",
                            "customer_document.customer_id",
                            "customer_relation.customer_id",
                            "customer_relation.other_id",
                            "agenda_task.customer_id",
                            "customer_card.customer_id",
                            "customer_edit.customer_id",
                            "import_origin.customer_id",
                            "loyalty_gift.customer_id",
                            "mailing_recipient.customer_id",
                            "points_movement.customer_id",
                            "account_reminder.customer_id",
                            "account_movement.customer_id"),
                    of(
                            Kind.RECORD,
                            "customer_phone.customer_id",
                            "customer_email.customer_id",
                            "customer_address.customer_id",
                            "customer_tag.customer_id",
                            "customer_extra.customer_id",
                            "customer_company.customer_id",
                            "customer_value.customer_id",
                            "household_member.customer_id",
                            "customer_photo.customer_id"),
                    of(Kind.MOVED, "points_balance.customer_id", "customer_account.customer_id"),
                    of(
                            Kind.OWN,
                            "merged_customer.customer_id",
                            "customer_merge.customer_id",
                            "dav_link.customer_id",
                            "customer_merge_part.customer_id",
                            "customer_distinct.first_customer",
                            "customer_distinct.second_customer",
                            "customer_change.first_customer",
                            "customer_change.last_customer"))
            .flatMap(some -> some.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CustomerReferences() {}

    private static Map<String, Kind> of(Kind kind, String... columns) {
        return Stream.of(columns).collect(Collectors.toMap(column -> column, column -> kind));
    }

    /// By table and column, such as `sale.customer_id`.
    public static Map<String, Kind> all() {
        return ALL;
    }
}
