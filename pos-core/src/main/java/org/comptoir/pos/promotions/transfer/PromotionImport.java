package org.comptoir.pos.promotions.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.promotions.StoredPromotion;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Brings promotions in from a table. A row is taken or refused by itself; one that has the name of a promotion changes
/// it.
public final class PromotionImport {

    /// @param refused with the reasons in the language of the user
    public record Result(ImportCounts counts, List<RefusedRow> refused) {

        public Result {
            refused = List.copyOf(refused);
        }
    }

    private final Promotions promotions;
    private final Catalogue catalogue;

    public PromotionImport(Promotions promotions, Catalogue catalogue) {
        this.promotions = promotions;
        this.catalogue = catalogue;
    }

    /// Whether a table has the columns without which there is no promotion.
    public static boolean isUsable(Table table) {
        var places = places(table);
        return places.containsKey(PromotionColumn.NAME) && places.containsKey(PromotionColumn.KIND);
    }

    /// All headings, in the order of an export.
    public static String headings() {
        return Arrays.stream(PromotionColumn.values())
                .map(PromotionColumn::heading)
                .collect(Collectors.joining(", "));
    }

    private static Map<PromotionColumn, Integer> places(Table table) {
        var places = new EnumMap<PromotionColumn, Integer>(PromotionColumn.class);
        for (var column : PromotionColumn.values()) {
            for (var place = 0; place < table.headings().size(); place++) {
                if (table.headings().get(place).strip().equalsIgnoreCase(column.heading())) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        return places;
    }

    /// @param rehearse whether nothing is to be written
    public Result run(SignedInStaff by, Table table, boolean rehearse, Language language) {
        by.require(Permission.EDIT_ARTICLES);
        var run = new Run(by, places(table), rehearse, language);
        table.rows().forEach(run::take);
        return new Result(new ImportCounts(run.added, run.changed, run.unchanged, 0, run.refused.size()), run.refused);
    }

    private final class Run {

        private final SignedInStaff by;
        private final Map<PromotionColumn, Integer> places;
        private final PromotionReader reader;
        private final boolean rehearse;
        private final Texts texts;
        private final Map<String, StoredPromotion> byName = new HashMap<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private int added;
        private int changed;
        private int unchanged;

        Run(SignedInStaff by, Map<PromotionColumn, Integer> places, boolean rehearse, Language language) {
            this.by = by;
            this.places = places;
            reader = new PromotionReader(catalogue);
            this.rehearse = rehearse;
            texts = Texts.of("promotions", language);
            promotions.list().forEach(known -> byName.putIfAbsent(key(known.draft()), known));
        }

        private static String key(PromotionDraft draft) {
            return draft.name().toLowerCase(Locale.ROOT);
        }

        void take(TableRow row) {
            try {
                take(row, reader.read(column -> cell(row, column)));
            } catch (PromotionFault fault) {
                refused.add(new RefusedRow(row, fault.sentence(texts)));
            }
        }

        private String cell(TableRow row, PromotionColumn column) {
            var place = places.get(column);
            return place == null ? "" : row.cell(place);
        }

        private void take(TableRow row, PromotionDraft draft) {
            var earlier = rows.putIfAbsent(key(draft), row.number());
            if (earlier != null) {
                refused.add(new RefusedRow(row, texts.get("promotions.row.twice", draft.name(), earlier)));
                return;
            }
            var known = byName.get(key(draft));
            if (known != null && known.draft().equals(draft)) {
                unchanged++;
                return;
            }
            switch (rehearse ? promotions.rehearse(known, draft) : save(known, draft)) {
                case PromotionResult.Saved ignored -> count(known);
                case PromotionResult.CouponTaken(var code, var name) ->
                    refused.add(new RefusedRow(row, texts.get("promotions.taken", code, name)));
                case PromotionResult.TooMany() ->
                    refused.add(new RefusedRow(row, texts.get("promotions.toomany", Promotions.MAX_PROMOTIONS)));
                case PromotionResult.ChangedMeanwhile() ->
                    refused.add(new RefusedRow(row, texts.get("promotions.meanwhile")));
            }
        }

        private PromotionResult save(@Nullable StoredPromotion known, PromotionDraft draft) {
            return known == null ? promotions.save(by, draft) : promotions.save(by, known.id(), known.version(), draft);
        }

        private void count(@Nullable StoredPromotion known) {
            if (known == null) {
                added++;
            } else {
                changed++;
            }
        }
    }
}
