package org.comptoir.pos.sales.listing;

import java.util.List;
import java.util.Set;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;

/// What a typed word or a filter can mean of a sale.
public sealed interface SaleMeaning {

    /// Whether it names one sale by a number that stands on a paper of the customer.
    default boolean isByNumber() {
        return this instanceof OfNumber || this instanceof OfInvoice;
    }

    /// This very sale, whatever the period of the list.
    record OfNumber(SaleNumber number) implements SaleMeaning {}

    /// The sale of this invoice or credit note, whatever the period of the list.
    record OfInvoice(InvoiceNumber number) implements SaleMeaning {}

    /// A total between two amounts, both included; below zero for what was refunded.
    record OfAmount(Money least, Money most) implements SaleMeaning {

        public OfAmount {
            if (most.compareTo(least) < 0) {
                throw new IllegalArgumentException("no range: " + least.toDecimal() + " to " + most.toDecimal());
            }
        }
    }

    /// Sold to one of these customers.
    record OfCustomers(List<CustomerId> customers) implements SaleMeaning {

        public OfCustomers {
            customers = List.copyOf(customers);
        }
    }

    /// Attached to one of these customers after it was finished.
    record AttachedTo(List<CustomerId> customers) implements SaleMeaning {

        public AttachedTo {
            customers = List.copyOf(customers);
        }
    }

    /// At least one of them was sold or came back.
    record WithArticles(List<ArticleId> articles) implements SaleMeaning {

        public WithArticles {
            articles = List.copyOf(articles);
        }
    }

    record BySellers(List<StaffId> sellers) implements SaleMeaning {

        public BySellers {
            sellers = List.copyOf(sellers);
        }
    }

    record AtTills(List<TillId> tills) implements SaleMeaning {

        public AtTills {
            tills = List.copyOf(tills);
        }
    }

    /// Paid, or paid out, at least partly by one of these.
    record PaidBy(Set<TenderKind> tenders) implements SaleMeaning {

        public PaidBy {
            tenders = Set.copyOf(tenders);
        }
    }

    /// Goods were brought back in it.
    record WithReturns() implements SaleMeaning {}

    /// Nobody's: without a customer, then and now.
    record Anonymous() implements SaleMeaning {}

    /// It has an invoice or a credit note.
    record Invoiced() implements SaleMeaning {}
}
