package org.comptoir.desktop.dayend;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Month and year closings, in the place of the count; each can be printed again, and all of them exported.
final class PeriodClosingsPage extends VBox {

    /// There is room for these figures; files have all of them.
    private static final List<Integer> SHOWN = List.of(3, 5, 6, 7);

    private final PeriodClosingsModel model;
    private final Texts texts;
    private final ExportAction exports;
    private final Supplier<LocalDate> today;

    PeriodClosingsPage(
            PeriodClosingsModel model, Texts texts, ExportAction exports, Supplier<LocalDate> today, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.exports = exports;
        this.today = today;
        getStyleClass().addAll("office-page", "gap-12");
        var leave = ActionButton.secondary(texts.get("dayend.tills.back"))
                .with(MaterialDesignA.ARROW_LEFT)
                .onPress(back);
        var card = new VBox(table());
        card.getStyleClass().addAll("card", "flush");
        getChildren()
                .setAll(
                        Layouts.row(
                                12,
                                leave,
                                Layouts.growing(TextLabel.cardTitle(texts.get("dayend.periods.title"))
                                        .wrapped()),
                                csv(),
                                pdf()),
                        TextLabel.small(texts.get("dayend.periods.hint"))
                                .muted()
                                .wrapped(),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.growing(card));
    }

    private Node csv() {
        var button = ActionButton.quiet(texts.get("dayend.tills.csv")).with(MaterialDesignF.FILE_DELIMITED_OUTLINE);
        return button.onPress(() -> {
            var shown = List.copyOf(model.rows());
            exports.file(button, texts.get("dayend.periods.title"), "csv", out -> write(shown, out));
        });
    }

    private int write(List<PeriodClosing> shown, OutputStream out) {
        try (var writer = TableWriter.to(out, TableKind.CSV, texts.language(), texts.get("dayend.periods.title"))) {
            writer.headings(model.headings());
            shown.forEach(closing -> writer.row(model.cells(closing)));
        }
        return shown.size();
    }

    private Node pdf() {
        var button = ActionButton.quiet(texts.get("dayend.tills.pdf")).with(MaterialDesignF.FILE_PDF_BOX);
        return button.onPress(
                () -> exports.document(button, texts.get("dayend.periods.title"), () -> model.paper(today.get())));
    }

    private TableView<PeriodClosing> table() {
        TableView<PeriodClosing> table = Tables.table(
                texts.language(),
                Tables.TWO_LINES,
                TextLabel.body(texts.get("dayend.periods.none")).muted().wrapped());
        var headings = model.headings();
        table.getColumns()
                .add(Tables.ordered(headings.get(0), 48, row -> Long.toString(row.number()), PeriodClosing::number));
        table.getColumns().add(Tables.strong(headings.get(1), 130, model::period));
        for (var column : SHOWN) {
            table.getColumns()
                    .add(Tables.figures(
                            headings.get(column),
                            column.equals(SHOWN.getFirst()) ? 64 : 104,
                            row -> model.words(row).get(column)));
        }
        table.getColumns().add(Tables.parts("", 56, this::print));
        Tables.fill(table, model.rows());
        return table;
    }

    private Node print(PeriodClosing closing) {
        return ActionButton.quietIcon(
                        MaterialDesignP.PRINTER_OUTLINE, texts.get("dayend.periods.print", closing.number()))
                .onPress(() -> model.print(closing));
    }
}
