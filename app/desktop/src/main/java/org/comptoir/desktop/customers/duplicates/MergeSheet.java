package org.comptoir.desktop.customers.duplicates;

import java.util.List;
import java.util.Map;
import org.comptoir.customers.consent.CustomerConsents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.merge.MergeChoice;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;

/// What is looked at before records are merged.
///
/// @param facts of each record
record MergeSheet(MergeChoice choice, Map<CustomerId, Facts> facts) {

    MergeSheet {
        facts = Map.copyOf(facts);
    }

    /// What a record brings beside its fields.
    ///
    /// @param vouchers what they are worth, of those that can be spent
    record Facts(int points, long purchases, Money vouchers, Money owed, CustomerConsents consents) {

        static final Facts NONE = new Facts(0, 0, Money.ZERO, Money.ZERO, new CustomerConsents(Map.of()));
    }

    MergeSheet with(MergeChoice other) {
        return new MergeSheet(other, facts);
    }

    List<Customer> records() {
        return choice.records();
    }

    Facts of(Customer record) {
        return facts.getOrDefault(record.id(), Facts.NONE);
    }
}
