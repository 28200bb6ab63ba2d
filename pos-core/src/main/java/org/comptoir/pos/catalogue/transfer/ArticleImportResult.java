package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.RefusedRow;

/// What came of an import.
public sealed interface ArticleImportResult {

    /// @param refused rows of the file that were not taken, those of the rehearsal among them, in the file's order
    record Done(int added, int changed, int same, List<RefusedRow> refused) implements ArticleImportResult {

        public Done {
            refused = List.copyOf(refused);
        }

        public ImportCounts counts() {
            return new ImportCounts(added, changed, same, 0, refused.size());
        }
    }

    /// Somebody stopped it: nothing was written.
    record Cancelled() implements ArticleImportResult {}
}
