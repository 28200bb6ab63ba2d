package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.RefusedRow;

/// The outcome of an import.
public sealed interface ArticleImportResult {

    /// @param refused rows that were not imported, including those refused by the dry run, in file order
    record Done(int added, int changed, int unchanged, List<RefusedRow> refused) implements ArticleImportResult {

        public Done {
            refused = List.copyOf(refused);
        }

        public ImportCounts counts() {
            return new ImportCounts(added, changed, unchanged, 0, refused.size());
        }
    }

    /// It was cancelled: nothing was written.
    record Cancelled() implements ArticleImportResult {}
}
