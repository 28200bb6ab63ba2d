package org.comptoir.desktop.till.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The return page, in the place of the catalogue: a field for the receipt, then its lines. The ticket stays visible.
public final class ReturnView extends VBox {

    private final ReturnModel model;
    private final Texts texts;
    private final Texts sales;
    private final Consumer<ReturnRequest> requests;
    private final SearchField field;
    private final StackPane body = new StackPane();
    private final TextLabel caption = TextLabel.small("").muted().styled("may-be-cut");
    private List<ReturnCard> cards = List.of();

    /// @param texts of the feature `returns`
    /// @param sales texts of the feature `sales`
    public ReturnView(ReturnModel model, Texts texts, Texts sales, Consumer<ReturnRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.sales = sales;
        this.requests = requests;
        getStyleClass().addAll("sell-catalogue", "return-page");
        field = new SearchField(MaterialDesignB.BARCODE_SCAN, texts.get("returns.field.find"), "F2");
        FieldKind.SCANS.of(field.input());
        field.textProperty().bindBidirectional(model.searchProperty());
        field.input().setOnAction(event -> requests.accept(new ReturnRequest.Enter()));
        body.setMinHeight(0);
        getChildren().setAll(head(), field, Layouts.growing(body));
        model.stepProperty().subscribe(this::show);
        model.receipts().subscribe(this::showReceipts);
        model.searchingProperty().subscribe(this::showReceipts);
        model.lines().addListener(this::follow);
        model.reasonsProperty().subscribe(() -> {
            if (model.stepProperty().get() == ReturnStep.CHOOSE || isWithout()) {
                showLines();
            }
        });
    }

    private Node head() {
        caption.textProperty().bind(model.captionProperty());
        caption.managedProperty().bind(caption.visibleProperty());
        caption.visibleProperty().bind(model.stepProperty().map(step -> step != ReturnStep.FIND));
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("returns.back"))
                .onPress(() -> requests.accept(new ReturnRequest.Back()));
        var title =
                Layouts.stacked(TextLabel.pageTitle(texts.get("returns.title")).wrapped(), caption);
        return Layouts.row(12, back, Layouts.growing(title));
    }

    /// The field, which scans and Enter go to.
    public Node field() {
        return field.input();
    }

    private void show(ReturnStep step) {
        switch (step) {
            case CLOSED -> body.getChildren().clear();
            case FIND -> {
                prompt("returns.field.find");
                showReceipts();
            }
            case WITHOUT -> {
                prompt("returns.field.without");
                showLines();
            }
            case CHOOSE -> {
                prompt("returns.field.article");
                showLines();
            }
        }
    }

    private void prompt(String key) {
        field.input().setPromptText(texts.get(key));
        field.input().setAccessibleText(texts.get(key));
    }

    private Node without() {
        return ActionButton.secondary(texts.get("returns.without"))
                .with(MaterialDesignH.HELP_CIRCLE_OUTLINE)
                .onPress(() -> requests.accept(new ReturnRequest.WithoutReceipt()));
    }

    private Node late() {
        return Layouts.row(
                8,
                new Icon(MaterialDesignC.CLOCK_ALERT_OUTLINE, 20),
                Layouts.growing(
                        TextLabel.small(model.lateProperty().get()).medium().wrapped()));
    }

    private Node ofReceipt() {
        return Layouts.flow(
                ActionButton.secondary(texts.get("returns.all"))
                        .with(MaterialDesignU.UNDO)
                        .onPress(() -> requests.accept(new ReturnRequest.TakeAll())),
                ActionButton.quietIcon(MaterialDesignR.RECEIPT_TEXT_OUTLINE, texts.get("returns.another"))
                        .onPress(() -> requests.accept(new ReturnRequest.FindAnother())),
                ActionButton.quietIcon(MaterialDesignP.PRINTER_OUTLINE, texts.get("returns.reprint"))
                        .onPress(() -> requests.accept(new ReturnRequest.Reprint())));
    }

    private void showReceipts() {
        if (model.stepProperty().get() != ReturnStep.FIND) {
            return;
        }
        if (model.receipts().isEmpty()) {
            body.getChildren()
                    .setAll(
                            model.searchingProperty().get()
                                    ? new StackPane()
                                    : Layouts.scrolling(new EmptyState(
                                            MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                                            texts.get("returns.none"),
                                            texts.get("returns.none.hint"),
                                            without())));
            return;
        }
        var rows = Layouts.column(
                8, TextLabel.small(texts.get("returns.find.hint")).muted().wrapped());
        var heading = model.searchProperty().get().isBlank() ? "returns.latest" : "returns.found";
        rows.getChildren().add(TextLabel.small(texts.get(heading)).medium().muted());
        model.receipts().forEach(receipt -> rows.getChildren().add(row(receipt)));
        rows.getChildren().add(without());
        body.getChildren().setAll(Layouts.scrolling(rows));
    }

    private Node row(ReceiptHit receipt) {
        var about = Layouts.stacked(
                TextLabel.body(receipt.title()).medium().styled("may-be-cut"),
                TextLabel.caption(receipt.details()).muted().styled("may-be-cut"));
        var content = Layouts.row(
                12,
                new Icon(MaterialDesignR.RECEIPT_TEXT_OUTLINE, 22),
                Layouts.growing(about),
                TextLabel.body(receipt.amount()).semibold().whole(),
                new Icon(MaterialDesignC.CHEVRON_RIGHT, 22));
        content.setMouseTransparent(true);
        var button = new Button(receipt.title(), content);
        button.setAccessibleText(receipt.title() + ", " + receipt.details() + ", " + receipt.amount());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("receipt-row");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setOnAction(event -> requests.accept(new ReturnRequest.Open(receipt.number())));
        return button;
    }

    private void follow(ListChangeListener.Change<? extends ReturnLine> change) {
        if (model.stepProperty().get() != ReturnStep.CHOOSE && !isWithout()) {
            return;
        }
        var now = change.getList();
        if (now.size() == cards.size()
                && IntStream.range(0, cards.size()).allMatch(i -> cards.get(i).isOf(now.get(i)))) {
            for (var i = 0; i < cards.size(); i++) {
                cards.get(i).show(now.get(i));
            }
        } else {
            showLines();
        }
    }

    private boolean isWithout() {
        return model.stepProperty().get() == ReturnStep.WITHOUT;
    }

    private void showLines() {
        var made = new ArrayList<ReturnCard>();
        model.lines()
                .forEach(line -> made.add(new ReturnCard(
                        line, texts, sales, model.reasonsProperty().get(), requests)));
        cards = made;
        var chosen = TextLabel.small("").muted().showing(model.chosenProperty());
        var heading = Layouts.row(8, TextLabel.cardTitle(texts.get("returns.what")), Layouts.spring(), chosen);
        var instead = ActionButton.secondary(texts.get("returns.instead"))
                .with(MaterialDesignC.CART_OUTLINE)
                .key(texts.get("returns.back.key"))
                .onPress(() -> requests.accept(new ReturnRequest.Back()));
        chosen.setVisible(!isWithout());
        var rows = Layouts.column(12, heading);
        if (!model.lateProperty().get().isEmpty()) {
            rows.getChildren().add(late());
        }
        if (!isWithout()) {
            rows.getChildren().add(ofReceipt());
        }
        rows.getChildren().addAll(cards);
        rows.setMinWidth(0);
        var hint = texts.get(isWithout() ? "returns.without.hint" : "returns.hint");
        rows.getChildren().addAll(instead, TextLabel.small(hint).muted().wrapped());
        body.getChildren().setAll(Layouts.scrolling(rows));
    }
}
