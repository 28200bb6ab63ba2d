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

    /// The row as numbered by a spreadsheet, or the number of the card in the file.
    int row();

    /// No existing customer matches.
    record New(ImportedContact incoming) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// @param before the customer as stored
    /// @param after the details after the import
    record Changed(ImportedContact incoming, Customer before, CustomerDetails after, List<FieldChange> changes)
            implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// The row adds nothing new.
    record Unchanged(ImportedContact incoming, CustomerId customer) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// An earlier row of the file says the same.
    record DuplicateInFile(ImportedContact incoming, int earlierRow) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }
    }

    /// The row may or may not be an existing customer: a person decides.
    ///
    /// @param other the possible match: the name of a customer, or a row of this file
    record Ambiguous(ImportedContact incoming, Doubt doubt, String other) implements RowDecision {
        @Override
        public int row() {
            return incoming.row();
        }

        /// The message, from the texts of `exchange`.
        public String reason(Texts texts) {
            return texts.get("exchange.doubt." + doubt.name().toLowerCase(java.util.Locale.ROOT), other);
        }
    }

    /// It cannot become a customer.
    record Refused(int row, RowProblem problem, String detail) implements RowDecision {

        /// The message, from the texts of `exchange`.
        public String reason(Texts texts) {
            return problem.message(texts, detail);
        }
    }

    /// Why a row is ambiguous.
    enum Doubt {
        /// A customer has the same name and the same town.
        SAME_NAME_AND_TOWN,
        /// A customer has the same name, and the row has no other data.
        SAME_NAME,
        /// Several customers have the same name and the same telephone number or e-mail address.
        SEVERAL,
        /// An earlier row seems to be the same person.
        EARLIER_ROW
    }
}
