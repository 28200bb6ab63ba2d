package org.comptoir.pos.spreadsheet;

import org.comptoir.pos.text.Texts;

/// The outcome of reading a file as a table.
public sealed interface TableReadResult permits Table, TableReadResult.Refused {

    /// A file that cannot be read; none of it was used.
    sealed interface Refused extends TableReadResult {

        /// What happened and what to do, from the texts of `tabular`.
        String message(Texts texts);
    }

    /// The file has no rows.
    record Empty() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.empty");
        }
    }

    /// @param limit in bytes
    record TooBig(long limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.toobig", limit / 1_000_000);
        }
    }

    record TooManyRows(int limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.rows", limit);
        }
    }

    record TooManyColumns(int limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.columns", limit);
        }
    }

    /// @param row the first row with such a cell
    record CellTooLong(int row, int limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.cell", row, limit);
        }
    }

    /// A quotation mark that is never closed, so that the rows after it cannot be told apart.
    ///
    /// @param row where it is opened
    record OpenQuote(int row) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.quote", row);
        }
    }

    /// A workbook from before 2007, or protected by a password.
    record OldOrProtected() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.old");
        }
    }

    /// A picture, a document, a program: anything but a table.
    record NotATable() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.kind");
        }
    }

    /// It started as a workbook and could not be read to its end.
    record Damaged() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.damaged");
        }
    }

    /// The file does not exist or is not readable.
    record Unreadable() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.unreadable");
        }
    }
}
