package org.comptoir.desktop.dayend;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TenderIcon;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Expected and counted amounts; before the count is confirmed it only explains why it is empty.
final class CashDifferenceCard extends VBox {

    private final DayEndModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox totals = Layouts.column(8);

    CashDifferenceCard(DayEndModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().addAll("card", "gap-8");
        setMinHeight(USE_PREF_SIZE);
        model.count().tenders().subscribe(this::totals);
        totals();
        model.countedAtProperty().subscribe(at -> show());
        model.readingProperty().subscribe(reading -> show());
        model.peekedProperty().subscribe(figures -> show());
    }

    private void show() {
        if (model.countedAtProperty().get() != null) {
            getChildren().setAll(compared());
            return;
        }
        var peeked = model.peekedProperty().get();
        getChildren().setAll(hidden());
        if (peeked != null) {
            getChildren().add(expected(peeked));
        } else if (model.mayPeek()) {
            getChildren()
                    .add(Layouts.row(
                            8,
                            ActionButton.quiet(texts.get("dayend.compare.peek"))
                                    .with(MaterialDesignE.EYE_OUTLINE)
                                    .onPress(model::peek)));
        }
        getChildren().add(totals);
    }

    /// What somebody who may sees before counting.
    private Node expected(DayFigures figures) {
        return Layouts.row(
                12,
                Layouts.growing(TextLabel.body(texts.get("dayend.expected.cash"))),
                TextLabel.body(formats.money(figures.cashExpected())).semibold().whole());
    }

    /// The totals of other means of payment are counted before what is expected is shown, too.
    private void totals() {
        totals.getChildren()
                .setAll(TextLabel.small(texts.get("dayend.totals")).muted().wrapped());
        for (var tender : model.count().tenders()) {
            var field = new MoneyField(formats);
            var title = tender.type().title(formats.language());
            var name = TenderCount.isForeign(tender.type()) ? texts.get("dayend.total.foreign", title) : title;
            field.valueProperty().bindBidirectional(tender.countedProperty());
            field.setAccessibleText(texts.get("dayend.total.of", name));
            field.setPromptText(texts.get("dayend.uncounted"));
            field.getStyleClass().add("total-field");
            totals.getChildren()
                    .add(Layouts.row(
                            12,
                            new Icon(TenderIcon.of(tender.type().kind()), 20),
                            Layouts.growing(TextLabel.body(name).medium().wrapped()),
                            field));
        }
    }

    private Node hidden() {
        var row = Layouts.row(
                12,
                new Icon(MaterialDesignE.EYE_OFF_OUTLINE, 24).toned(Emphasis.MUTED),
                Layouts.growing(Layouts.stacked(
                        TextLabel.cardTitle(texts.get("dayend.compare.title")).wrapped(),
                        TextLabel.small(texts.get(
                                        model.readingProperty().get()
                                                ? "dayend.compare.reading"
                                                : "dayend.compare.hidden"))
                                .muted()
                                .wrapped())));
        row.getStyleClass().add("compare-row");
        return row;
    }

    private GridPane compared() {
        var grid = new GridPane();
        grid.getColumnConstraints()
                .setAll(
                        column(Priority.ALWAYS),
                        column(Priority.NEVER),
                        column(Priority.NEVER),
                        column(Priority.NEVER));
        grid.getStyleClass().add("compare-grid");
        grid.addRow(
                0,
                TextLabel.cardTitle(texts.get("dayend.compare.title")).wrapped(),
                right(TextLabel.caption(texts.get("dayend.expected")).muted()),
                right(TextLabel.caption(texts.get("dayend.counted")).muted()),
                right(TextLabel.caption(texts.get("dayend.difference")).muted()));
        for (var row : model.comparisons()) {
            grid.add(Layouts.hairline(), 0, grid.getRowCount(), 4, 1);
            grid.addRow(
                    grid.getRowCount(),
                    name(row),
                    right(TextLabel.body(row.shown(row.expected(), formats))),
                    right(TextLabel.body(row.counted() == null ? "" : row.shown(row.counted(), formats))
                            .semibold()),
                    difference(row));
        }
        return grid;
    }

    private static ColumnConstraints column(Priority grow) {
        var column = new ColumnConstraints();
        column.setHgrow(grow);
        return column;
    }

    private Node name(CashDifference row) {
        var kind = row.type().kind();
        var text = row.type().title(formats.language());
        var name = kind == TenderKind.CASH ? text : texts.get("dayend.paid", text, row.count());
        var box = Layouts.row(
                12,
                new Icon(TenderIcon.of(kind), 20),
                TextLabel.body(name).medium().styled("may-be-cut"));
        box.getStyleClass().add("compare-row");
        return box;
    }

    private Node difference(CashDifference row) {
        if (row.counted() == null) {
            return right(TextLabel.body(texts.get("dayend.uncounted")).muted());
        }
        var difference = row.difference();
        var right = difference.isZero()
                ? Layouts.row(
                        8,
                        new Icon(MaterialDesignC.CHECK, 18).toned(Emphasis.ACCENT),
                        TextLabel.body(texts.get("dayend.exact"))
                                .medium()
                                .toned(Emphasis.ACCENT)
                                .whole())
                : Layouts.row(
                        8,
                        new Icon(MaterialDesignA.ALERT_OUTLINE, 18).toned(Emphasis.AMBER),
                        TextLabel.body(signed(row))
                                .semibold()
                                .toned(Emphasis.AMBER)
                                .whole());
        right.setAlignment(Pos.CENTER_RIGHT);
        return right;
    }

    private String signed(CashDifference row) {
        var difference = row.difference();
        return (difference.isPositive() ? "+" : "") + row.shown(difference, formats);
    }

    private static Node right(TextLabel label) {
        label.whole().setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
