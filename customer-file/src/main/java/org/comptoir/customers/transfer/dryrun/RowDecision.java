package org.comptoir.customers.transfer.dryrun;

import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;

/// What an import would do with one row.
public sealed interface RowDecision {

    /// The row as a spreadsheet numbers it, or which card of the file it is.
    int row();

    /// Nobody is known by it.
    record New(ImportedContact incoming) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// @param before as the customer is now
    /// @param after as the import would leave it
    record Changed(ImportedContact incoming, Customer before, CustomerDetails after, List<FieldChange> changes)
            implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// It says nothing that is not known.
    record Unchanged(ImportedContact incoming, CustomerId customer) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// The file says the same in an earlier row.
    record DuplicateInFile(ImportedContact incoming, int earlier) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// It may be somebody who is known already, or not: a person decides.
    ///
    /// @param other whom it may be: the name of a customer, or the row of this file
    record Ambiguous(ImportedContact incoming, Doubt doubt, String other) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }

        /// In words, from the feature `exchange`.
        public String reason(Texts texts) {
            return texts.get("exchange.doubt." + doubt.name().toLowerCase(java.util.Locale.ROOT), other);
        }
    }

    /// It cannot become a customer.
    record Refused(int row, RowProblem problem, String detail) implements RowDecision {

        /// In words, from the feature `exchange`.
        public String reason(Texts texts) {
            return problem.in(texts, detail);
        }
    }

    /// Why a row is doubtful.
    enum Doubt {
        /// A customer has the same name and the same town.
        SAME_NAME_AND_TOWN,
        /// A customer has the same name, and the row says nothing else.
        SAME_NAME,
        /// Several customers have the same name and the same telephone or e-mail address.
        SEVERAL,
        /// An earlier row seems to be the same person.
        EARLIER_ROW
    }
}
