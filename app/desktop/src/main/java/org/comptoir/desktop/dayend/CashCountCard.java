package org.comptoir.desktop.dayend;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Entering the counted notes and coins, their sum, and the float that stays in the drawer.
final class CashCountCard extends VBox {

    private static final Money MIN_NOTE = Money.euros(5);
    private static final int MAX_DIGITS = 4;

    private final DayEndModel model;
    private final Texts texts;
    private final Formats formats;
    private final List<TextField> fields = new ArrayList<>();

    CashCountCard(DayEndModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().addAll("card", "flush", "count-card");
        var notes = Layouts.column(0, head("dayend.notes", true));
        var coins = Layouts.column(0, head("dayend.coins", false));
        model.count()
                .drawer()
                .counts()
                .keySet()
                .forEach(denomination ->
                        (isNote(denomination) ? notes : coins).getChildren().add(row(denomination)));
        var sides = Layouts.row(24, Layouts.growing(notes), Layouts.growing(coins));
        sides.setAlignment(Pos.TOP_LEFT);
        sides.getStyleClass().add("count-sides");
        getChildren().setAll(title(), sides, Layouts.growing(new StackPane()), Layouts.hairline(), foot());
    }

    private static boolean isNote(Money denomination) {
        return denomination.compareTo(MIN_NOTE) >= 0;
    }

    private Node title() {
        var row = Layouts.row(12, Layouts.growing(TextLabel.cardTitle(texts.get("dayend.counted.title"))));
        row.getStyleClass().add("count-title");
        model.countedAtProperty().subscribe(at -> {
            if (row.getChildren().size() > 1) {
                row.getChildren().removeLast();
            }
            if (at != null) {
                row.getChildren()
                        .add(new Tag(
                                Tag.Kind.GREEN,
                                texts.get("dayend.counted.at", formats.time(at)),
                                MaterialDesignC.CHECK));
            }
        });
        return row;
    }

    private Node head(String key, boolean notes) {
        var sum = TextLabel.caption("").muted().whole();
        sum.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sum(notes), model.count().drawer().totalProperty()));
        var head =
                Layouts.row(8, Layouts.growing(TextLabel.caption(texts.get(key)).muted()), sum);
        head.getStyleClass().add("count-head");
        return head;
    }

    private String sum(boolean notes) {
        var sum = Money.ZERO;
        for (var count : model.count().drawer().counts().entrySet()) {
            if (isNote(count.getKey()) == notes) {
                sum = sum.plus(count.getKey().times(count.getValue().get()));
            }
        }
        return formats.money(sum);
    }

    private Node row(Money denomination) {
        var name = name(denomination);
        var pill = new StackPane(TextLabel.small(name).semibold().whole());
        pill.getStyleClass().add(isNote(denomination) ? "note-pill" : "coin-pill");
        var amount = TextLabel.body("").whole();
        var count = model.count().drawer().counts().get(denomination);
        if (count != null) {
            amount.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> count.get() == 0 ? "–" : formats.money(denomination.times(count.get())), count));
        }
        amount.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(
                pill, TextLabel.caption("×").muted().whole(), field(denomination, name), Layouts.growing(amount));
        row.getStyleClass().add("count-row");
        return row;
    }

    private String name(Money denomination) {
        return denomination.cents() >= 100 ? formats.euros(denomination) : formats.money(denomination);
    }

    private TextField field(Money denomination, String name) {
        var field = new TextField();
        field.getStyleClass().addAll("plain-field", "figures", "count-field");
        field.setPromptText("0");
        field.setAccessibleText(texts.get("dayend.count.of", name));
        field.setTextFormatter(new TextFormatter<String>(CashCountCard::digitsOnly));
        var count = model.count().drawer().counts().get(denomination);
        if (count != null) {
            field.textProperty().subscribe(text -> count.set(text.isEmpty() ? 0 : Integer.parseInt(text)));
            count.subscribe(now -> {
                var typed = field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
                if (typed != now.intValue()) {
                    field.setText(now.intValue() == 0 ? "" : Integer.toString(now.intValue()));
                }
            });
        }
        field.disableProperty().bind(model.countedAtProperty().isNotNull());
        var place = fields.size();
        fields.add(field);
        field.setOnAction(event -> fields.get((place + 1) % fields.size()).requestFocus());
        return field;
    }

    /// Ignores non-digits and excess digits.
    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("[0-9]{0," + MAX_DIGITS + "}")) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }

    private Node foot() {
        var sum = TextLabel.total("");
        sum.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> formats.money(
                                model.count().drawer().totalProperty().get()),
                        model.count().drawer().totalProperty()));
        var total = Layouts.baseline(12, Layouts.growing(TextLabel.cardTitle(texts.get("dayend.counted.sum"))), sum);
        var left = new MoneyField(formats);
        left.valueProperty().bindBidirectional(model.nextFloatProperty());
        left.setAccessibleText(texts.get("dayend.float"));
        left.getStyleClass().add("float-field");
        var out = TextLabel.body("").semibold().whole();
        out.textProperty()
                .bind(Bindings.createStringBinding(
                        this::takenOut, model.count().drawer().totalProperty(), model.nextFloatProperty()));
        var boxes = Layouts.row(8, sunken(texts.get("dayend.float"), left), sunken(texts.get("dayend.out"), out));
        boxes.managedProperty().bind(boxes.visibleProperty());
        boxes.visibleProperty().bind(model.countedAtProperty().isNotNull());
        var foot = Layouts.column(8, total, boxes);
        foot.getStyleClass().add("count-foot");
        return foot;
    }

    private String takenOut() {
        var left = model.nextFloatProperty().get();
        return left == null
                ? "–"
                : formats.money(model.count().drawer().totalProperty().get().minus(left));
    }

    private static Node sunken(String name, Node figure) {
        var box = Layouts.row(8, Layouts.growing(TextLabel.small(name).muted().wrapped()), figure);
        box.getStyleClass().addAll("sunken-box", "float-box");
        return Layouts.growing(box);
    }

    Node first() {
        return fields.getFirst();
    }
}
