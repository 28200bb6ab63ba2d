package org.comptoir.desktop.sales;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.TableExportButton;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The list on the left: search field, filters, sales by day, and what they add up to.
final class SaleListView extends VBox {

    private static final int ROWS_OF_A_PAGE = 8;

    private final SalesModel model;
    private final SaleWords words;
    private final Texts texts;
    private final Requests requests;
    private final SearchField search;
    private final ActionButton print;
    private final ActionButton export;
    private final ListView<SaleItem> list;
    private boolean following;

    /// What is done with the list elsewhere.
    interface Requests {
        void print(Node from);

        void export(Node from, TableKind kind);
    }

    SaleListView(SalesModel model, SaleWords words, Requests requests) {
        this.requests = requests;
        this.model = model;
        this.words = words;
        texts = words.texts();
        getStyleClass().addAll("people-list", "sale-list");
        print = ActionButton.quiet(texts.get("salesscreen.print")).with(MaterialDesignP.PRINTER_OUTLINE);
        print.onPress(() -> requests.print(print));
        export = TableExportButton.of(texts.language(), requests::export);
        search = searchField();
        list = list();
        var head = new VBox(title(), search, new SaleFilters(model, words));
        head.getStyleClass().add("people-list-head");
        getChildren().setAll(head, Layouts.growing(list), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.chosenProperty().subscribe(number -> follow(number, true));
        model.items().subscribe(() -> follow(model.chosenProperty().get(), false));
    }

    private Node title() {
        var row = Layouts.row(0, Layouts.growing(TextLabel.pageTitle(texts.get("salesscreen.title"))), print, export);
        row.getStyleClass().add("people-list-title");
        return row;
    }

    private SearchField searchField() {
        var field = new SearchField(
                MaterialDesignM.MAGNIFY, texts.get("salesscreen.search"), texts.get("salesscreen.search.key"));
        var clear = ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("salesscreen.clear"))
                .onPress(this::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        field.add(clear);
        field.textProperty().addListener((all, before, now) -> model.search(now));
        field.input().setOnAction(event -> model.openFirst());
        return field;
    }

    /// What takes sales out of the program is offered only to those who may.
    void offer(boolean mayExport) {
        for (var button : List.of(print, export)) {
            button.setVisible(mayExport);
            button.setManaged(mayExport);
        }
    }

    void showExportMenu() {
        export.fire();
    }

    /// Back to the list without a search.
    void clear() {
        search.input().clear();
        search.input().requestFocus();
    }

    /// The arrows walk through the sales, wherever the focus is in the list, and the sale beside it follows.
    private void walk(KeyEvent event) {
        var rows = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -ROWS_OF_A_PAGE;
            case PAGE_DOWN -> ROWS_OF_A_PAGE;
            default -> 0;
        };
        if (rows != 0 && !event.isShortcutDown() && !(getScene().getFocusOwner() instanceof DatePicker)) {
            event.consume();
            model.step(rows);
        }
    }

    private ListView<SaleItem> list() {
        var rows = new SaleRows(words, model::today);
        var view = RowCell.<SaleItem>list(item -> row(rows, item));
        view.setItems(model.items());
        view.setPlaceholder(new LoadingRows(model.loadedProperty(), none()));
        view.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item instanceof SaleItem.OneSale(var sale) && !following) {
                model.choose(sale.number());
            }
        });
        return view;
    }

    private Node row(SaleRows rows, SaleItem item) {
        if (item == model.items().getLast()) {
            Platform.runLater(model::more);
        }
        return rows.of(item);
    }

    private Node none() {
        var place = new StackPane();
        Runnable show = () -> place.getChildren().setAll(emptiness());
        model.failureProperty().subscribe(show);
        model.queryProperty().subscribe(show);
        model.filterProperty().subscribe(show);
        return place;
    }

    private EmptyState emptiness() {
        var failed = model.failureProperty().get();
        if (!failed.isEmpty()) {
            return new EmptyState(
                    MaterialDesignL.LAN_DISCONNECT,
                    texts.get("salesscreen.failed"),
                    failed,
                    ActionButton.secondary(texts.get("salesscreen.again"))
                            .with(MaterialDesignR.REFRESH)
                            .onPress(model::refresh));
        }
        var filter = model.filterProperty().get();
        var isNarrowed = filter.till() != null || filter.tender() != null || filter.kind() != SaleKind.EVERY;
        if (filter.period() == SalePeriod.ALL && !isNarrowed) {
            return model.isSearching()
                    ? new EmptyState(
                            MaterialDesignM.MAGNIFY,
                            texts.get("salesscreen.none", model.queryProperty().get()),
                            texts.get("salesscreen.none.do"))
                    : new EmptyState(
                            MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                            texts.get("salesscreen.empty"),
                            texts.get("salesscreen.empty.do"));
        }
        var title = model.isSearching()
                ? texts.get("salesscreen.none", model.queryProperty().get())
                : texts.get("salesscreen.none.days");
        return new EmptyState(
                MaterialDesignM.MAGNIFY,
                title,
                texts.get("salesscreen.none.wider"),
                ActionButton.secondary(texts.get("salesscreen.all"))
                        .onPress(() -> model.filterProperty().set(SaleFilter.of(SalePeriod.ALL))));
    }

    private Node foot() {
        var sums = TextLabel.small("").muted().whole();
        var refunds = TextLabel.small("").muted().styled("may-be-cut");
        model.sumsProperty().subscribe(now -> {
            var isKnown = now != null;
            sums.setText(isKnown ? words.sums(now) : model.maySeeFigures() ? LoadingRows.FIGURE : "");
            refunds.setText(isKnown ? words.refunds(now) : "");
        });
        var foot = Layouts.row(8, sums, Layouts.spring(), refunds);
        foot.getStyleClass().add("sale-list-foot");
        return foot;
    }

    /// Selects the row of the sale that is open, without opening it again.
    ///
    /// @param isNew whether it has to be brought into sight
    private void follow(@Nullable SaleNumber number, boolean isNew) {
        following = true;
        var row = model.row(number);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().select(row);
            if (isNew) {
                scrollTo(row);
            }
        }
        following = false;
    }

    /// The head of its day stays in sight.
    private void scrollTo(int row) {
        var first = row > 0 && model.items().get(row - 1) instanceof SaleItem.OfDay ? row - 1 : row;
        list.scrollTo(Math.max(0, first - 2));
    }

    TextField input() {
        return search.input();
    }
}
