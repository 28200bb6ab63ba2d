package org.comptoir.reports.design;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;
import org.comptoir.reports.lists.ListPrinter;
import org.comptoir.reports.lists.PrintNote;

/// Lists.
record ListTrial(Letterhead shop, Language language) implements PaperTrial {

    private static final int ROWS = 60;
    private static final PrintNote PRINTED = PrintNote.of(LocalDate.of(2026, 9, 14));

    @Override
    public FilledReport longest(ShopDesign design) {
        return new ListPrinter(shop, design.template()).fill(longest());
    }

    @Override
    public FilledReport emptiest(ShopDesign design) {
        return new ListPrinter(shop, design.template()).fill(emptiest());
    }

    @Override
    public byte[] pdf(ShopDesign design) {
        return new Pdf(longest().title(), language).of(longest(design), emptiest(design));
    }

    @Override
    public Map<String, String> said() {
        var texts = Texts.of("design", language);
        return Map.of(
                "title",
                texts.get("design.sample.list"),
                "shop",
                shop.name(),
                "c0",
                cell(0, ROWS),
                "c15",
                cell(15, ROWS));
    }

    @Override
    public int barcodes() {
        return 0;
    }

    private ListData longest() {
        var texts = Texts.of("design", language);
        var columns = IntStream.range(0, ListData.MAX_COLUMNS)
                .mapToObj(column -> Column.text(texts.get("design.sample.column", column + 1)))
                .toList();
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> IntStream.range(0, ListData.MAX_COLUMNS)
                        .mapToObj(column -> cell(column, row))
                        .toList())
                .toList();
        return new ListData(
                texts.get("design.sample.list"),
                texts.get("design.sample.conditions"),
                shop.name(),
                PRINTED,
                columns,
                rows,
                texts.get("design.sample.foot"),
                language);
    }

    private static String cell(int column, int row) {
        return "Dumas " + (column + 1) + "/" + row;
    }

    private ListData emptiest() {
        var texts = Texts.of("design", language);
        var column = Column.text(texts.get("design.sample.column", 1));
        return new ListData(
                texts.get("design.sample.list"),
                "",
                shop.name(),
                PRINTED,
                List.of(column),
                Collections.emptyList(),
                "",
                language);
    }
}
