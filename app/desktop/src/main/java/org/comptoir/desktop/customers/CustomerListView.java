package org.comptoir.desktop.customers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.ListedCustomer;
import org.comptoir.desktop.customers.edit.CustomerLanguages;
import org.comptoir.desktop.exporting.CustomerFormat;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.list.ListRow;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The list on the left: search field, customers, and actions on the list as shown.
final class CustomerListView extends VBox {

    /// Requests handled elsewhere.
    interface Requests {
        void open(CustomerId customer);

        void create();

        void print(Node from);

        void export(Node from, CustomerFormat format);

        void importing();

        void duplicates();

        void debtors();
    }

    private static final double ROW = 56;

    private final CustomerListModel model;
    private final Texts texts;
    private final Formats formats;
    private final Requests requests;
    private final SearchField search;
    private final LanguageMenu languages;
    private final ListView<ListedCustomer> list;
    private final ActionButton export;
    private final ActionButton print;
    private final ActionButton importing;
    private final ActionButton duplicates;
    private boolean following;

    CustomerListView(CustomerListModel model, Texts texts, Formats formats, Requests requests) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.requests = requests;
        getStyleClass().add("people-list");
        search = searchField();
        languages = new LanguageMenu(model, texts);
        list = list();
        export = ActionButton.quiet(texts.get("customerlist.export")).with(MaterialDesignE.EXPORT_VARIANT);
        export.onPress(() -> exportMenu().show(export, javafx.geometry.Side.TOP, 0, 0));
        print = ActionButton.quietIcon(MaterialDesignP.PRINTER_OUTLINE, texts.get("customerlist.print"));
        print.onPress(() -> requests.print(print));
        importing = ActionButton.quiet(texts.get("customerlist.import"))
                .with(MaterialDesignF.FILE_UPLOAD_OUTLINE)
                .onPress(requests::importing);
        var alike = Texts.of("duplicates", texts.language()).get("duplicates.open");
        duplicates = ActionButton.quiet(alike)
                .with(MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE)
                .onPress(requests::duplicates);
        var head = new VBox(title(), search, orders(), languages.only());
        head.getStyleClass().add("people-list-head");
        getChildren().setAll(head, caption(), Layouts.growing(list), foot());
    }

    private Node title() {
        var create = ActionButton.secondary(texts.get("customerlist.new"))
                .with(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                .onPress(requests::create);
        var row = Layouts.row(
                8, Layouts.growing(TextLabel.pageTitle(texts.get("customerlist.title"))), languages.button(), create);
        row.getStyleClass().add("people-list-title");
        return row;
    }

    private SearchField searchField() {
        var field = new SearchField(MaterialDesignM.MAGNIFY, texts.get("customerlist.search"), "");
        var clear = ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("customerlist.clear"))
                .onPress(() -> {
                    field.input().clear();
                    field.input().requestFocus();
                });
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        field.add(clear);
        field.textProperty().subscribe((before, now) -> model.search(now));
        field.input().setOnAction(event -> {
            if (!model.rows().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        return field;
    }

    private Node orders() {
        var names = Texts.of("customers", texts.language());
        var group = new ToggleGroup();
        var row = Layouts.row(8);
        for (var order : List.of(CustomerOrder.BY_NAME, CustomerOrder.BY_LAST_PURCHASE)) {
            row.getChildren().add(order(order, names.get("customers.order." + order.name()), group));
        }
        row.disableProperty().bind(model.queryProperty().isNotEmpty());
        return row;
    }

    /// Pressed again, it turns the order round.
    private Chip order(CustomerOrder order, String name, ToggleGroup group) {
        var chip = Chip.plain(name);
        chip.setToggleGroup(group);
        model.listingProperty().subscribe(listing -> {
            var now = listing.order();
            chip.setSelected(now == order || now == order.opposite());
            chip.sorted(!chip.isSelected() ? Chip.Order.NONE : isUp(now) ? Chip.Order.UP : Chip.Order.DOWN);
            var direction = isUp(now) ? "panes.sorted.up" : "panes.sorted.down";
            chip.setAccessibleText(
                    chip.isSelected() ? Texts.of("panes", texts.language()).get(direction, name) : name);
        });
        chip.setOnAction(event -> {
            var now = model.listingProperty().get().order();
            model.sort(now == order ? order.opposite() : order);
            chip.setSelected(true);
        });
        return chip;
    }

    /// Names from A and days from the oldest go up.
    private static boolean isUp(CustomerOrder order) {
        return switch (order) {
            case BY_NAME, BY_OLDEST_PURCHASE, BY_LANGUAGE -> true;
            case BY_NAME_FROM_Z, BY_LAST_PURCHASE, BY_LANGUAGE_FROM_Z -> false;
        };
    }

    private Node caption() {
        var found = TextLabel.caption("").muted();
        found.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        this::found,
                        model.totalProperty(),
                        model.allProperty(),
                        model.queryProperty(),
                        model.listingProperty(),
                        model.loadedProperty()));
        var row = Layouts.row(
                8,
                Layouts.growing(found),
                TextLabel.caption(texts.get("customerlist.year")).muted().whole());
        row.getStyleClass().add("people-list-caption");
        return row;
    }

    private String found() {
        if (!model.loadedProperty().get()) {
            return "";
        }
        return model.isSearching() || model.listingProperty().get().isNarrowed()
                ? texts.get(
                        "customerlist.found",
                        model.totalProperty().get(),
                        model.allProperty().get())
                : texts.get("customerlist.count", model.allProperty().get());
    }

    /// Nobody is found only if somebody was searched for.
    private Node none() {
        var place = new StackPane();
        model.allProperty()
                .subscribe(all -> place.getChildren()
                        .setAll(
                                all.longValue() == 0
                                        ? none("customerlist.empty", "customerlist.empty.do")
                                        : none("customerlist.none", "customerlist.none.do")));
        return place;
    }

    private Node none(String happened, String toDo) {
        return new EmptyState(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, texts.get(happened), texts.get(toDo));
    }

    private ListView<ListedCustomer> list() {
        var rows = RowCell.<ListedCustomer>list(ROW, this::row);
        rows.setItems(model.rows());
        rows.setPlaceholder(new LoadingRows(model.loadedProperty(), none()));
        rows.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                requests.open(chosen.id());
            }
        });
        languages.shownProperty().subscribe((before, now) -> rows.refresh());
        return rows;
    }

    private Node row(ListedCustomer customer) {
        if (customer == model.rows().getLast()) {
            javafx.application.Platform.runLater(model::more);
        }
        var reach = customer.phone().isEmpty() ? customer.email() : customer.phone();
        var language = languages.shownProperty().get() ? CustomerLanguages.ownName(customer.language()) : "";
        var details = Stream.concat(
                        Stream.of(language),
                        customer.employment().isEmpty()
                                ? Stream.of(customer.town(), reach)
                                : Stream.of(customer.employment()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
        var amount = customer.turnover().isZero() ? "\u2013" : formats.euros(customer.turnover());
        return new ListRow(Avatar.of(customer.listName(), 36), customer.listName(), details, amount);
    }

    private Node foot() {
        var debtors = ActionButton.quietIcon(
                        MaterialDesignC.CREDIT_CARD_CLOCK_OUTLINE, texts.get("customerlist.debtors"))
                .onPress(requests::debtors);
        var foot = Layouts.column(0, Layouts.row(4, duplicates, debtors), Layouts.row(4, print, export, importing));
        foot.getStyleClass().add("people-list-foot");
        return foot;
    }

    ContextMenu exportMenu() {
        var names = Texts.of("exporting", texts.language());
        var menu = new ContextMenu();
        for (var format : CustomerFormat.values()) {
            var item = new MenuItem(format.label(names));
            item.setOnAction(event -> requests.export(export, format));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// What takes customers out of the file or brings them in is offered only to those who may.
    void offer(boolean mayExport, boolean mayImport, boolean mayMerge) {
        show(print, mayExport);
        show(export, mayExport);
        show(importing, mayImport);
        show(duplicates, mayMerge);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void showExportMenu() {
        export.fire();
    }

    /// Selects the row of the customer who is shown, without opening them again.
    void follow(CustomerId shown) {
        following = true;
        var selected = list.getSelectionModel().getSelectedItem();
        if (selected == null || !selected.id().equals(shown)) {
            list.getSelectionModel().clearSelection();
            model.rows().stream()
                    .filter(row -> row.id().equals(shown))
                    .findFirst()
                    .ifPresent(row -> list.getSelectionModel().select(row));
        }
        following = false;
    }

    TextField input() {
        return search.input();
    }
}
