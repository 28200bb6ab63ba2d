package org.comptoir.desktop.dayend;

import java.io.OutputStream;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.TillsReportTable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// All tills added up, in the place of the count: which days at the top, a row for each figure below.
final class TillsReportPage extends VBox {

    private final TillsReportModel model;
    private final Texts texts;
    private final Formats formats;
    private final ExportAction exports;

    TillsReportPage(TillsReportModel model, Texts texts, Formats formats, ExportAction exports, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.exports = exports;
        getStyleClass().addAll("office-page", "gap-12");
        var leave = ActionButton.secondary(texts.get("dayend.tills.back"))
                .with(MaterialDesignA.ARROW_LEFT)
                .onPress(back);
        var card = new VBox(table());
        card.getStyleClass().addAll("card", "flush");
        var reporting = reporting();
        var hint =
                TextLabel.small(texts.get("dayend.tills.report.hint")).muted().wrapped();
        var report = Layouts.row(12, Layouts.growing(hint), reporting);
        report.setVisible(model.isReporting());
        report.setManaged(model.isReporting());
        getChildren()
                .setAll(
                        Layouts.row(
                                12,
                                leave,
                                Layouts.growing(TextLabel.cardTitle(texts.get("dayend.tills.title"))),
                                csv(),
                                pdf()),
                        days(),
                        report,
                        new MessageList(model.messages(), texts.language()),
                        Layouts.growing(card));
    }

    private Node days() {
        var from = new DayField(formats);
        from.valueProperty().bindBidirectional(model.fromProperty());
        var to = new DayField(formats);
        to.valueProperty().bindBidirectional(model.toProperty());
        var flow = new FlowPane(
                new FormField(texts.get("dayend.tills.from"), from),
                new FormField(texts.get("dayend.tills.to"), to),
                ActionButton.secondary(texts.get("dayend.tills.show")).onPress(model::load),
                ActionButton.quiet(texts.get("dayend.tills.today"))
                        .onPress(() -> model.show(model.today(), model.today())),
                ActionButton.quiet(texts.get("dayend.tills.month"))
                        .onPress(() -> model.show(model.today().withDayOfMonth(1), model.today())));
        flow.setAlignment(Pos.BOTTOM_LEFT);
        flow.setRowValignment(VPos.BOTTOM);
        flow.getStyleClass().add("grid-gap-8");
        return flow;
    }

    /// The file that French shops give to their platform.
    private Node reporting() {
        var button = ActionButton.quiet(texts.get("dayend.tills.report")).with(MaterialDesignF.FILE_EXPORT_OUTLINE);
        return button.onPress(() -> model.withDays((first, last) -> {
            var by = model.staff();
            exports.file(button, name(first, last), "xml", out -> model.report(by, first, last, out));
        }));
    }

    private String name(LocalDate first, LocalDate last) {
        var days = first.equals(last) ? first.toString() : first + "-" + last;
        return texts.get("dayend.tills.report.name", days);
    }

    private Node csv() {
        var button = ActionButton.quiet(texts.get("dayend.tills.csv")).with(MaterialDesignF.FILE_DELIMITED_OUTLINE);
        return button.onPress(() -> {
            var shown = model.table();
            exports.file(button, texts.get("dayend.tills.title"), "csv", out -> write(shown, out));
        });
    }

    private int write(TillsReportTable shown, OutputStream out) {
        var rows = shown.rows();
        try (var writer = TableWriter.to(out, TableKind.CSV, texts.language(), texts.get("dayend.tills.title"))) {
            writer.headings(shown.headings());
            rows.forEach(row -> writer.row(TillsReportTable.cells(row)));
        }
        return rows.size();
    }

    private Node pdf() {
        var button = ActionButton.quiet(texts.get("dayend.tills.pdf")).with(MaterialDesignF.FILE_PDF_BOX);
        return button.onPress(() -> exports.document(button, texts.get("dayend.tills.title"), model::paper));
    }

    private TableView<TillsReportTable.Row> table() {
        TableView<TillsReportTable.Row> table = Tables.table(
                texts.language(),
                Tables.ONE_LINE,
                TextLabel.body(texts.get("dayend.tills.none")).muted());
        var headings = model.table().headings();
        for (var i = 0; i < headings.size(); i++) {
            var column = i;
            table.getColumns()
                    .add(
                            column < 2
                                    ? Tables.words(headings.get(column), 200, row -> cell(row, column))
                                    : Tables.figures(headings.get(column), 120, row -> cell(row, column)));
        }
        Tables.fill(table, model.rows());
        return table;
    }

    private String cell(TillsReportTable.Row row, int column) {
        return model.table().words(row).get(column);
    }
}
