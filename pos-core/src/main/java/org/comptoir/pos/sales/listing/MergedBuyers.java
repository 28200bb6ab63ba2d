package org.comptoir.pos.sales.listing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomer;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.hibernate.StatelessSession;

/// Sales keep the customer for whom they were made, even where that record was merged into another since. A list that
/// asks for a customer means those sales too; their ids are looked up first, so that an index still answers.
final class MergedBuyers {

    private MergedBuyers() {}

    /// The same list, which asks also for those who were merged into the customers it asks for.
    static SaleListing of(StatelessSession session, SaleListing listing) {
        return new SaleListing(
                listing.from(),
                listing.to(),
                listing.terms().stream()
                        .map(term -> new SaleTerm(term.meanings().stream()
                                .map(meaning -> of(session, meaning))
                                .toList()))
                        .toList());
    }

    private static SaleMeaning of(StatelessSession session, SaleMeaning meaning) {
        return switch (meaning) {
            case SaleMeaning.OfCustomers(var customers) -> new SaleMeaning.OfCustomers(all(session, customers));
            case SaleMeaning.AttachedTo(var customers) -> new SaleMeaning.AttachedTo(all(session, customers));
            case SaleMeaning.OfNumber ignored -> meaning;
            case SaleMeaning.OfInvoice ignored -> meaning;
            case SaleMeaning.OfAmount ignored -> meaning;
            case SaleMeaning.WithArticles ignored -> meaning;
            case SaleMeaning.BySellers ignored -> meaning;
            case SaleMeaning.AtTills ignored -> meaning;
            case SaleMeaning.PaidBy ignored -> meaning;
            case SaleMeaning.WithReturns ignored -> meaning;
            case SaleMeaning.Anonymous ignored -> meaning;
            case SaleMeaning.Invoiced ignored -> meaning;
        };
    }

    private static List<CustomerId> all(StatelessSession session, List<CustomerId> customers) {
        var all = new ArrayList<>(customers);
        MergedCustomers.of(session, customers).stream()
                .map(MergedCustomer::customer)
                .filter(merged -> !customers.contains(merged))
                .forEach(all::add);
        return all;
    }
}
