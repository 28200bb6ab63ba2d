package org.comptoir.desktop.vouchers;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.CirculationTable;

/// What the shop owes on vouchers: a row for each age, a column for each kind.
final class CirculationView {

    private final VoucherListsModel model;
    private final Texts texts;

    CirculationView(VoucherListsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    VoucherListPage page(ExportAction exports, Runnable back) {
        var blocked =
                TextLabel.small("").showing(model.blockedProperty()).muted().wrapped();
        return new VoucherListPage(
                        model.table().title(),
                        texts.get("voucherscreen.circulation.words"),
                        texts,
                        exports,
                        new VoucherListPage.Exports(model::circulation, model::circulationPaper),
                        back)
                .of(Layouts.growing(new Card(Layouts.growing(table())).flush()), blocked);
    }

    private TableView<CirculationTable.Row> table() {
        TableView<CirculationTable.Row> table = Tables.table(texts.language(), Tables.ONE_LINE, TextLabel.body(""));
        var headings = model.table().headings();
        var last = headings.size() - 1;
        for (var i = 0; i < headings.size(); i++) {
            var column = i;
            if (column == 0) {
                table.getColumns().add(Tables.parts(headings.get(column), 190, this::name));
            } else if (column < last - 1) {
                table.getColumns()
                        .add(Tables.yielding(Tables.figures(headings.get(column), 152, row -> cell(row, column))));
            } else {
                table.getColumns()
                        .add(Tables.figures(headings.get(column), column == last ? 120 : 90, row -> cell(row, column)));
            }
        }
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.ages());
        return table;
    }

    private Node name(CirculationTable.Row row) {
        var label = TextLabel.body(row.name()).styled("may-be-cut");
        return Layouts.stacked(row.isSum() ? label.medium() : label.muted());
    }

    private String cell(CirculationTable.Row row, int column) {
        return model.table().words(row).get(column);
    }
}
