package org.comptoir.desktop.customers.record.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.customers.timeline.TimelineEntry.Purchase;
import org.comptoir.customers.timeline.TimelineKind;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.TimelineRow.Content;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The history, newest first, with the field for a note above it; and purchases, which expand to show their lines.
final class HistoryView {

    private final RecordModel model;
    private final Texts texts;
    private final Formats formats;
    private final HistoryWords words;
    private final Texts timeline;
    private final VBox list = Layouts.column(8);
    private final Node page;

    HistoryView(RecordModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = new HistoryWords(texts.language(), formats);
        this.timeline = Texts.of("timeline", texts.language());
        page = Layouts.column(8, noteBox(), searchBox(), kinds(), list);
        model.history().entriesProperty().subscribe(this::show);
    }

    Node everything() {
        var entries = model.history().entriesProperty().get();
        if (entries.isEmpty()) {
            // Nothing found and nothing there are the same list, told by other words.
            show(entries);
        }
        return page;
    }

    private void show(List<TimelineEntry> entries) {
        var points = PurchasePoints.in(entries);
        list.getChildren()
                .setAll(entries.stream()
                        .filter(entry -> !points.areToldWithAPurchase(entry))
                        .map(entry -> entry(entry, points))
                        .toList());
        if (entries.isEmpty()) {
            var key = model.history().isFiltered() ? "timeline.empty.filtered" : "timeline.empty";
            list.getChildren().add(TextLabel.body(timeline.get(key)).muted().wrapped());
        }
    }

    private Node searchBox() {
        var box = new SearchField(MaterialDesignM.MAGNIFY, timeline.get("timeline.search"), "");
        box.input().textProperty().bindBidirectional(model.history().wordsProperty());
        var clearButton = ActionButton.quietIcon(MaterialDesignC.CLOSE, timeline.get("timeline.search.clear"))
                .onPress(() -> box.input().clear());
        clearButton.visibleProperty().bind(box.textProperty().isNotEmpty());
        clearButton.managedProperty().bind(clearButton.visibleProperty());
        box.add(clearButton);
        return box;
    }

    private Node kinds() {
        var group = new ToggleGroup();
        var row = Layouts.flow();
        row.getChildren().add(kind(null, timeline.get("timeline.kind.all"), group));
        for (var one : TimelineKind.values()) {
            row.getChildren().add(kind(one, timeline.get("timeline.kind." + one.name()), group));
        }
        return row;
    }

    private Chip kind(@Nullable TimelineKind one, String name, ToggleGroup group) {
        var chip = Chip.plain(name);
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.history().kindProperty().set(one);
        });
        model.history().kindProperty().subscribe(chosen -> chip.setSelected(chosen == one));
        return chip;
    }

    private Node noteBox() {
        var box = new SearchField(MaterialDesignN.NOTE_TEXT_OUTLINE, texts.get("customerrecord.note.prompt"), "");
        box.input().textProperty().bindBidirectional(model.history().notes().textProperty());
        box.input().setOnAction(event -> model.history().notes().take());
        var saveButton = ActionButton.quietIcon(MaterialDesignC.CHECK, texts.get("customerrecord.keep"))
                .onPress(() -> model.history().notes().take());
        saveButton.visibleProperty().bind(box.textProperty().isNotEmpty());
        saveButton.managedProperty().bind(saveButton.visibleProperty());
        box.add(saveButton);
        return box;
    }

    private Node entry(TimelineEntry entry, PurchasePoints points) {
        var content = words.of(entry);
        return switch (entry) {
            case Purchase purchase -> opening(words.of(purchase, points.of(purchase)), lines(purchase));
            case TimelineEntry.NoteTaken note -> drawn(content);
            case TimelineEntry.ConsentChanged consent -> drawn(content);
            case TimelineEntry.VoucherGiven voucher -> drawn(content);
            case TimelineEntry.PointsMoved moved -> drawn(content);
            case TimelineEntry.ReceiptSent receipt -> drawn(content);
            case TimelineEntry.MailingSent mailing -> drawn(content);
            case TimelineEntry.Meeting meeting -> drawn(content);
            case TimelineEntry.ToDo task -> drawn(content);
            case TimelineEntry.PaymentAsked asked -> drawn(content);
        };
    }

    private static Node drawn(Content content) {
        return new org.comptoir.desktop.ui.list.TimelineRow(content);
    }

    /// Expands and collapses when pressed.
    private static Node opening(Content content, List<Node> lines) {
        var face = drawn(content);
        face.setMouseTransparent(true);
        var button = new Button(content.title(), face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("history-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        ((javafx.scene.layout.Region) face).prefWidthProperty().bind(button.widthProperty());
        var inside = new VBox();
        inside.getStyleClass().add("history-lines");
        inside.getChildren().setAll(lines);
        inside.setVisible(false);
        inside.managedProperty().bind(inside.visibleProperty());
        button.setOnAction(event -> inside.setVisible(!inside.isVisible()));
        return new VBox(button, inside);
    }

    private List<Node> lines(Purchase purchase) {
        return purchase.lines().stream()
                .map(line -> line(formats.quantity(line.quantity()), line.description(), formats.money(line.total())))
                .toList();
    }

    private static Node line(String quantity, String description, String total) {
        var row = Layouts.row(
                12,
                TextLabel.small(quantity).muted().whole(),
                Layouts.growing(TextLabel.small(description).wrapped()),
                TextLabel.small(total).whole());
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// The purchases only, by sale.
    Node purchases(List<Sale> sales) {
        if (sales.isEmpty()) {
            return new EmptyState(
                    MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                    texts.get("customerrecord.purchases.none"),
                    texts.get("customerrecord.purchases.none.do"));
        }
        var page = Layouts.column(4);
        for (var sale : sales) {
            page.getChildren().add(opening(content(sale), linesOf(sale)));
        }
        return page;
    }

    private Content content(Sale sale) {
        var key = sale.total().isNegative() ? "timeline.return" : "timeline.purchase";
        return new Content(
                org.comptoir.desktop.ui.AccentColour.SERVICES,
                MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                timeline.get(key, sale.number().toString()),
                texts.get("customerrecord.purchases.by", sale.articles(), sale.staffName()),
                formats.money(sale.total()),
                formats.dateTime(sale.soldAt()));
    }

    private List<Node> linesOf(Sale sale) {
        var lines = new ArrayList<Node>();
        sale.lines()
                .forEach(line -> lines.add(
                        line(formats.quantity(line.quantity()), line.description(), formats.money(line.total()))));
        return lines;
    }
}
