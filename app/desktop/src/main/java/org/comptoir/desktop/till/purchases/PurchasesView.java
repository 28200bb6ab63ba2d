package org.comptoir.desktop.till.purchases;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The page in place of the catalogue. Its field keeps the focus: what is typed filters, arrow keys choose, Enter sells
/// again.
public final class PurchasesView extends VBox {

    private static final double ROW = 56;

    private final PurchasesModel model;
    private final Texts texts;
    private final SearchField field;
    private final ListView<PurchaseRow> list = RowCell.list(ROW, PurchasesView::row);

    /// @param leave closes the page
    /// @param takeBack begins the return of the selected sale
    public PurchasesView(PurchasesModel model, Texts texts, Runnable leave, Runnable takeBack) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("sell-catalogue", "return-page");
        field = new SearchField(MaterialDesignM.MAGNIFY, texts.get("purchases.filter"), "");
        FieldKind.SCANS.of(field.input());
        field.textProperty().bindBidirectional(model.filterProperty());
        field.input().setOnAction(event -> model.sellAgain());
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        list.setItems(model.rows());
        list.setFocusTraversable(false);
        list.getStyleClass().add("hit-rows");
        list.setOnMouseClicked(
                event -> model.selectedProperty().set(list.getSelectionModel().getSelectedIndex()));
        model.rows().subscribe(() -> {
            mark();
            // The list loses its selection when its rows change, which may be after this.
            Platform.runLater(this::mark);
        });
        model.selectedProperty().subscribe(index -> mark());
        getChildren().setAll(head(leave), field, Layouts.growing(body()), foot(takeBack));
    }

    /// Where letters and Enter go to.
    public Node field() {
        return field.input();
    }

    private Node head(Runnable leave) {
        var back = ActionButton.icon(MaterialDesignA.ARROW_LEFT, texts.get("purchases.back"))
                .onPress(leave);
        var title = TextLabel.pageTitle("").showing(model.titleProperty()).wrapped();
        return Layouts.row(12, back, Layouts.growing(title));
    }

    private Node body() {
        var nothing =
                TextLabel.body("").showing(model.nothingProperty()).muted().wrapped();
        nothing.visibleProperty().bind(model.nothingProperty().isNotEmpty());
        list.visibleProperty().bind(nothing.visibleProperty().not());
        var body = new StackPane(list, nothing);
        body.setAlignment(Pos.TOP_LEFT);
        body.setMinHeight(0);
        return body;
    }

    private Node foot(Runnable takeBack) {
        var again = ActionButton.secondary(texts.get("purchases.again"))
                .with(MaterialDesignC.CART_PLUS)
                .key(texts.get("purchases.enter"))
                .onPress(model::sellAgain);
        var back = ActionButton.secondary(texts.get("purchases.return"))
                .with(MaterialDesignK.KEYBOARD_RETURN)
                .key("F9")
                .onPress(takeBack);
        var foot = Layouts.flow(again, back);
        foot.getStyleClass().add("page-foot");
        foot.visibleProperty().bind(list.visibleProperty());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    private void step(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            model.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void mark() {
        var index = model.selectedProperty().get();
        if (index >= 0 && index < model.rows().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    private static Node row(PurchaseRow row) {
        var place = new HBox(new Icon(MaterialDesignH.HISTORY, 22));
        place.getStyleClass().add("hit-sign");
        var about = Layouts.stacked(
                TextLabel.body(row.title()).medium().styled("may-be-cut"),
                TextLabel.caption(row.details()).muted().styled("may-be-cut"));
        var price = TextLabel.body(row.price()).whole();
        var line = Layouts.row(12, place, Layouts.growing(about), row.isSold() ? price.semibold() : price.muted());
        line.getStyleClass().add("hit-row");
        line.setMouseTransparent(true);
        return line;
    }
}
