package org.comptoir.pos.audit;

import java.time.Instant;
import org.comptoir.pos.till.TillId;

/// A mismatch between the tables and what was signed.
public sealed interface Finding {

    Subject subject();

    /// The stored value differs from the signed one.
    ///
    /// @param field its key in the signed text, such as `line.2.price`; a column name if the text has none
    /// @param signed as in the signed text, empty if there is none
    /// @param stored in the same form, empty if there is none
    record Changed(Subject subject, String field, String signed, String stored) implements Finding {}

    /// It was signed, but its row is missing.
    record Missing(Subject subject) implements Finding {}

    /// A row exists without a signed counterpart.
    record Unsigned(Subject subject) implements Finding {}

    /// The rows, or the entry, cannot be parsed.
    record Unreadable(Subject subject) implements Finding {}

    /// A stored sum differs from the sum of its parts.
    ///
    /// @param field the name of the sum, such as `balance`
    /// @param expected the sum of the parts
    record Unbalanced(Subject subject, String field, String expected, String stored) implements Finding {}

    /// A row covered by the technical log differs from the latest entry about it.
    sealed interface OfRow extends Finding {

        /// The table's name in the database.
        String table();

        /// The name by which users know the row.
        String row();

        @Override
        default Subject subject() {
            return new Subject(Subject.Kind.ROW, table() + " " + row());
        }
    }

    /// @param column its name in the database
    /// @param recorded as in the log, empty for none
    /// @param stored in the same form, empty for none
    /// @param since time of the latest entry about the row
    record ColumnChanged(String table, String row, String column, String recorded, String stored, Instant since)
            implements OfRow {}

    /// The columns of which the log only has a digest differ: secrets, or personal data of a customer.
    record SecretChanged(String table, String row, Instant since) implements OfRow {}

    /// The log has the row, the table does not.
    record RowMissing(String table, String row, Instant since) implements OfRow {}

    /// The table has the row, the log does not.
    record RowUnrecorded(String table, String row) implements OfRow {}

    /// A second baseline of a table that was already covered: somebody removed the mark of the first.
    record BaselineRepeated(String table, Instant recordedAt) implements OfRow {
        @Override
        public String row() {
            return "";
        }
    }

    /// An entry about covered rows that cannot be parsed.
    record EntryUnreadable(TillId till, long number) implements Finding {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.LOG_ENTRY, till + "-" + number);
        }
    }
}
