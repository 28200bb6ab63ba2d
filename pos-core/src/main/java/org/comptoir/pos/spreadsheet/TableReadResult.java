package org.comptoir.pos.spreadsheet;

import org.comptoir.pos.text.Texts;

/// What became of a file that was to be read as a table.
public sealed interface TableReadResult permits Table, TableReadResult.Refused {

    /// A file that is not read. Nothing of it was kept.
    sealed interface Refused extends TableReadResult {

        /// What happened and what to do, as people read it; the texts are of the feature `tabular`.
        String message(Texts texts);
    }

    /// There is no row at all.
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

    /// @param row the first row that holds such a cell
    record CellTooLong(int row, int limit) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.cell", row, limit);
        }
    }

    /// A text that opens a quotation mark and never closes it, so that the rows after it cannot be told apart.
    ///
    /// @param row where it is opened
    record OpenQuote(int row) implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.quote", row);
        }
    }

    /// A workbook of before 2007 or one that is protected by a password.
    record OldOrProtected() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.old");
        }
    }

    /// A picture, a document, a program: anything that is no table.
    record NotATable() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.kind");
        }
    }

    /// It began as a workbook and could not be read to its end.
    record Damaged() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.damaged");
        }
    }

    /// The file is not there or may not be read.
    record Unreadable() implements Refused {
        @Override
        public String message(Texts texts) {
            return texts.get("tabular.refused.unreadable");
        }
    }
}
