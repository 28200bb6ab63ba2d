package org.comptoir.desktop.till.catalogue;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.RowCell;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The search hits under the field. The field keeps the focus: its arrow keys and Enter select here.
final class HitList extends VBox {

    private static final double ROW = 52;

    private final CatalogueModel model;
    private final ListView<HitItem> list;

    HitList(CatalogueModel model, Consumer<CatalogueRequest> requests) {
        this.model = model;
        list = RowCell.list(ROW, HitList::row);
        list.setItems(model.hits());
        list.setFocusTraversable(false);
        list.getStyleClass().add("hit-rows");
        list.setOnMouseClicked(event -> {
            var hit = list.getSelectionModel().getSelectedItem();
            if (hit != null) {
                requests.accept(new CatalogueRequest.ChooseHit(hit));
            }
        });
        getStyleClass().add("hit-list");
        getChildren().setAll(list);
        setMaxHeight(USE_PREF_SIZE);
        model.hits().subscribe(this::show);
        model.hitProperty().subscribe(index -> mark());
        show();
    }

    private void show() {
        setVisible(!model.hits().isEmpty());
        list.prefHeightProperty()
                .bind(list.fixedCellSizeProperty().multiply(model.hits().size()).add(2));
        list.setMinHeight(0);
        mark();
        // The list loses its selection when its rows change, which may be after this.
        Platform.runLater(this::mark);
    }

    private void mark() {
        if (model.hitProperty().get() < model.hits().size()) {
            list.getSelectionModel().select(model.hitProperty().get());
            list.scrollTo(model.hitProperty().get());
        }
    }

    private static Node row(HitItem hit) {
        var leading = switch (hit.kind()) {
            case ARTICLE -> new Icon(MaterialDesignT.TAG_OUTLINE, 22);
            case CUSTOMER -> Avatar.of(hit.title(), 36);
            case PARKED -> new Icon(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, 22);
            case OPEN_PRICE -> new Icon(MaterialDesignC.CASH_PLUS, 22);
            case NEW_CUSTOMER -> new Icon(MaterialDesignA.ACCOUNT_PLUS_OUTLINE, 22);
        };
        var place = new HBox(leading);
        place.getStyleClass().add("hit-sign");
        var about = Layouts.stacked(TextLabel.body(hit.title()).medium().styled("may-be-cut"));
        if (!hit.details().isEmpty()) {
            about.getChildren().add(TextLabel.caption(hit.details()).muted().styled("may-be-cut"));
        }
        var row = Layouts.row(
                12,
                place,
                Layouts.growing(about),
                TextLabel.body(hit.amount()).semibold().whole());
        row.getStyleClass().add("hit-row");
        row.setMouseTransparent(true);
        return row;
    }
}
