package org.comptoir.pos.promotions.transfer;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.promotions.GoodsNames;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.promotions.StoredPromotion;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;

/// Writes all promotions to a table that [PromotionImport] reads back without changes.
public final class PromotionExport {

    private final Promotions promotions;
    private final Catalogue catalogue;

    public PromotionExport(Promotions promotions, Catalogue catalogue) {
        this.promotions = promotions;
        this.catalogue = catalogue;
    }

    /// @return number of promotions
    public int write(SignedInStaff by, OutputStream out, TableKind kind, Language language) {
        by.require(Permission.EDIT_ARTICLES);
        var all = promotions.list().stream().map(StoredPromotion::draft).toList();
        var names =
                GoodsNames.of(catalogue, all.stream().map(PromotionDraft::offer).toList());
        try (var writer = TableWriter.to(out, kind, language, "promotions")) {
            writer.headings(Arrays.stream(PromotionColumn.values())
                    .map(PromotionColumn::heading)
                    .toList());
            all.forEach(draft -> writer.row(cells(draft, names)));
        }
        return all.size();
    }

    private static List<Cell> cells(PromotionDraft draft, GoodsNames names) {
        var values = PromotionCells.of(draft, names);
        return Arrays.stream(PromotionColumn.values())
                .<Cell>map(column -> new Cell.Text(values.getOrDefault(column, "")))
                .toList();
    }
}
