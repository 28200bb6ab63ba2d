package org.comptoir.pos.catalogue.transfer;

import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.TableRow;
import org.jspecify.annotations.Nullable;

/// What a row says beside the article itself.
///
/// @param category its name, or empty
/// @param supplier its name, or empty
/// @param stock how much there is; taken for new articles only, as the others are counted by their movements
public record ImportedArticleRow(
        TableRow row,
        String category,
        String supplier,
        @Nullable Quantity stock) {}
