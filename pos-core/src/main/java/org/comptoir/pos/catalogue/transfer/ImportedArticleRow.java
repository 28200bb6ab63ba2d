package org.comptoir.pos.catalogue.transfer;

import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.TableRow;
import org.jspecify.annotations.Nullable;

/// The content of a row besides the article itself.
///
/// @param category name, or empty
/// @param supplier name, or empty
/// @param stock level, used for new articles only; that of others follows from their movements
public record ImportedArticleRow(
        TableRow row,
        String category,
        String supplier,
        @Nullable Quantity stock) {}
