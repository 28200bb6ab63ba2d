package org.comptoir.desktop.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.ListRow;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.OrderState;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Quotes and goods put aside, by their last day.
final class OrderListView extends VBox {

    private static final double ROW = 60;

    private final OrdersModel model;
    private final Formats formats;
    private final Texts texts;
    private final SearchField search;
    private final VBox chips = new VBox();

    /// @param print the list as it is shown
    /// @param export the same as a table
    OrderListView(
            OrdersModel model, Formats formats, Texts texts, Consumer<Node> print, BiConsumer<Node, TableKind> export) {
        this.model = model;
        this.formats = formats;
        this.texts = texts;
        getStyleClass().addAll("people-list", "sale-list");
        search = new SearchField(MaterialDesignM.MAGNIFY, texts.get("orderscreen.search"), "F2");
        search.textProperty().bindBidirectional(model.queryProperty());
        search.input()
                .setOnAction(
                        event -> model.shown().stream().findFirst().ifPresent(order -> model.open(order.number())));
        model.stageProperty().subscribe(this::showStages);
        var exporting = TableExportButton.icon(texts.language(), texts.get("orderscreen.print.list"), print, export);
        var head = new VBox(Layouts.row(8, Layouts.growing(search), exporting), chips);
        head.getStyleClass().add("people-list-head");
        getChildren().setAll(head, Layouts.growing(list()));
    }

    private void showStages(Stage chosen) {
        chips.getChildren()
                .setAll(ChipChoice.of(List.of(Stage.values()), chosen, model.words()::of, model.stageProperty()::set));
    }

    private ListView<SalesOrder> list() {
        ListView<SalesOrder> list = RowCell.list(ROW, this::row);
        list.setItems(model.shown());
        list.setPlaceholder(new LoadingRows(
                model.loadedProperty(),
                new EmptyState(
                        MaterialDesignA.ARCHIVE_OUTLINE,
                        texts.get("orderscreen.none"),
                        texts.get("orderscreen.none.do"))));
        list.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            if (now != null) {
                model.open(now.number());
            }
        });
        return list;
    }

    private Node row(SalesOrder order) {
        var customer = order.customer();
        var isQuote = order.number().kind() == OrderNumber.Kind.QUOTE;
        var icon = new Icon(isQuote ? MaterialDesignF.FILE_DOCUMENT_OUTLINE : MaterialDesignA.ARCHIVE_OUTLINE, 24)
                .toned(Emphasis.MUTED);
        var name = customer == null ? texts.get("orderscreen.nobody") : customer.displayName();
        var row = new ListRow(icon, name, details(order), formats.money(order.total()));
        return order.state() instanceof OrderState.Expired
                ? row.signed(new Icon(MaterialDesignC.CALENDAR_ALERT, 16).toned(Emphasis.AMBER))
                : row;
    }

    private String details(SalesOrder order) {
        var parts = new ArrayList<String>();
        parts.add(order.number().toString());
        parts.add(model.words().state(order));
        if (!order.shelf().isEmpty()) {
            parts.add(order.shelf());
        }
        return String.join(" · ", parts);
    }

    TextField input() {
        return search.input();
    }
}
