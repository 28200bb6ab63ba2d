package org.comptoir.customers.transfer.dryrun;

import java.util.List;
import java.util.Locale;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What an import would do with one row. It holds what people are shown, not the contact: that is read again when it
/// is written.
public sealed interface RowDecision {

    /// The row as numbered by a spreadsheet, or the number of the card in the file.
    int row();

    /// No existing customer matches.
    ///
    /// @param listName of the contact
    /// @param reach where and how to reach it
    record New(int row, String listName, String reach) implements RowDecision {}

    /// @param version of the customer when it was compared
    /// @param listName of the customer as stored
    record Changed(int row, CustomerId customer, int version, String listName, List<FieldChange> changes, Extent extent)
            implements RowDecision {

        /// Of a customer whose details stay as they are.
        public static final int ANY_VERSION = -1;
    }

    /// What of a customer changes.
    enum Extent {
        DETAILS,
        /// Only the consents.
        CONSENTS
    }

    /// The row adds nothing new.
    ///
    /// @param again whether exactly this contact was imported before
    record Unchanged(int row, CustomerId customer, boolean again) implements RowDecision {}

    /// An earlier row of the file says the same.
    record DuplicateInFile(int row, int earlierRow) implements RowDecision {}

    /// The row may or may not be an existing customer: a person decides.
    ///
    /// @param listName of the contact
    /// @param other the possible match: the name of a customer, or a row of this file
    /// @param candidate whom it could complete
    record Ambiguous(int row, String listName, Doubt doubt, String other, Candidate candidate) implements RowDecision {

        /// The message, from the texts of `exchange`.
        public String reason(Texts texts) {
            return texts.get("exchange.doubt." + doubt.name().toLowerCase(Locale.ROOT), other);
        }

        public boolean canComplete() {
            return !(candidate instanceof Candidate.Several);
        }
    }

    /// It cannot become a customer.
    record Refused(int row, RowProblem problem, String detail) implements RowDecision {

        /// The message, from the texts of `exchange`.
        public String reason(Texts texts) {
            return problem.message(texts, detail);
        }
    }

    /// Whom an ambiguous row could complete.
    sealed interface Candidate {

        record Known(CustomerId customer) implements Candidate {}

        /// The customer that an earlier row of the file becomes.
        record Row(int row) implements Candidate {}

        record Several() implements Candidate {}

        static Candidate of(@Nullable CustomerId customer) {
            return customer == null ? new Several() : new Known(customer);
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
        /// A customer has the same number in the old program, and a similar name.
        SAME_FORMER_NUMBER,
        /// A customer has the same identity in the other program, but quite another name.
        OTHER_NAME,
        /// A customer has the same name and the same telephone number or e-mail address, but another birthday.
        OTHER_BIRTHDAY,
        /// An earlier row seems to be the same person.
        EARLIER_ROW
    }
}
