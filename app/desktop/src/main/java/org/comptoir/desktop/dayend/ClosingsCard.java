package org.comptoir.desktop.dayend;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The latest closings of this till, each of which can be printed again.
final class ClosingsCard extends VBox {

    private final TableView<DayClosing> table;

    ClosingsCard(DayEndModel model, Texts texts, Formats formats) {
        getStyleClass().addAll("card", "flush", "closings-card");
        table = Tables.table(
                texts.language(),
                Tables.TWO_LINES,
                new LoadingRows(
                        model.last().loadedProperty(),
                        TextLabel.body(texts.get("dayend.closings.none"))
                                .muted()
                                .wrapped()));
        table.getColumns().add(Tables.ordered("Z", 46, closing -> Long.toString(closing.number()), DayClosing::number));
        table.getColumns()
                .add(Tables.ordered(
                        texts.get("dayend.closings.day"),
                        92,
                        closing -> formats.date(closing.businessDay()),
                        DayClosing::businessDay));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("dayend.closings.turnover"),
                        104,
                        closing -> formats.money(closing.figures().turnover()),
                        closing -> closing.figures().turnover()));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("dayend.difference"),
                        84,
                        closing -> formats.money(closing.difference()),
                        DayClosing::difference));
        table.getColumns().add(Tables.parts("", 56, closing -> print(model, texts, closing)));
        Tables.fill(table, model.closings());
        var title = Layouts.row(8, TextLabel.cardTitle(texts.get("dayend.closings.title")));
        title.getStyleClass().add("count-title");
        getChildren().setAll(title, Layouts.growing(table));
    }

    private static Node print(DayEndModel model, Texts texts, DayClosing closing) {
        return ActionButton.quietIcon(
                        MaterialDesignP.PRINTER_OUTLINE, texts.get("dayend.closings.print", closing.number()))
                .onPress(() -> model.documents().print(closing));
    }
}
