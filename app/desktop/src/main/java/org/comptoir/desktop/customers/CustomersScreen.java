package org.comptoir.desktop.customers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.desktop.customers.record.Announcer;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.customers.record.view.RecordHeader;
import org.comptoir.desktop.customers.record.view.RecordView;
import org.comptoir.desktop.exporting.CustomerFormat;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.importing.ImportPage;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The customers: the list at the left, the record of the one chosen beside it; new customers, imports and
/// exports from here.
public final class CustomersScreen implements Screen, CustomerListView.Requests, RecordHeader.Requests {

    private final Desk desk;
    private final Texts texts;
    private final ExportAction exports;
    private final CustomerPapers papers;
    private final CustomerListModel listModel;
    private final RecordModel recordModel;
    private final CustomerListView list;
    private final RecordView record;
    private final NewCustomerPane creating;
    private final EmptyState nobody;
    private final StackPane beside = new StackPane();
    private final HBox root;
    private @Nullable Consumer<SaleCustomer> selling;

    public CustomersScreen(Desk desk) {
        this.desk = desk;
        texts = desk.texts("customerlist");
        exports = new ExportAction(desk);
        var file = desk.shop().customerFile();
        var customers = new CustomerList(desk.shop().database(), desk.shop().clock());
        papers = new CustomerPapers(desk, customers);
        listModel = new CustomerListModel(file.search(), customers, file.customers(), desk.tasks());
        recordModel = new RecordModel(desk.shop(), desk.signedIn(), desk.tasks(), announcer(), desk.language());
        recordModel.onChanged(listModel::refresh);
        var recordTexts = desk.texts("customerrecord");
        list = new CustomerListView(listModel, texts, desk.formats(), this);
        record = new RecordView(recordModel, recordTexts, desk.formats(), this);
        var newcomers = new NewCustomerModel(desk.shop(), desk.signedIn(), desk.tasks(), desk.language(), id -> {
            open(id);
            listModel.refresh();
        });
        creating = new NewCustomerPane(newcomers, recordTexts, this::back);
        nobody = new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                texts.get("customerlist.choose"),
                texts.get("customerlist.choose.do"));
        beside.getChildren().setAll(nobody);
        root = new HBox(list, Layouts.growing(beside));
        root.getStylesheets().add("/theme/people.css");
        recordModel.recordProperty().subscribe((before, now) -> {
            if (now != null) {
                show(record);
                list.follow(now.id());
            }
        });
    }

    private Announcer announcer() {
        return new Announcer() {
            @Override
            public void done(String words) {
                desk.shell().toasts().done(words);
            }

            @Override
            public void undoable(String words, Runnable undo) {
                desk.shell().toasts().undoable(MaterialDesignU.UNDO_VARIANT, words, undo);
            }
        };
    }

    /// What sells to a customer, such as the sale's own screen; without it nobody is offered to.
    public void onSell(Consumer<SaleCustomer> sell) {
        selling = sell;
    }

    /// What opens a paper once it is written.
    public void onOpen(Consumer<Path> opener) {
        exports.onOpen(opener);
    }

    /// What the record beside the list works on.
    RecordModel record() {
        return recordModel;
    }

    /// Shows the record of this customer.
    @Override
    public void open(CustomerId customer) {
        recordModel.open(customer);
        if (recordModel.recordProperty().get() != null) {
            show(record);
        }
    }

    @Override
    public void create() {
        show(creating);
        creating.begin(listModel.queryProperty().get());
    }

    @Override
    public void importing() {
        var page = ImportPage.ofCustomers(desk, this::back);
        page.onDone(() -> {
            listModel.refresh();
            recordModel.reload();
        });
        root.getChildren().setAll(Layouts.growing(page));
    }

    private void back() {
        root.getChildren().setAll(list, beside);
        show(recordModel.recordProperty().get() == null ? nobody : record);
        list.input().requestFocus();
    }

    private void show(Node node) {
        if (beside.getChildren().isEmpty() || beside.getChildren().getFirst() != node) {
            beside.getChildren().setAll(node);
        }
    }

    @Override
    public void print(Node from) {
        var order = listModel.orderProperty().get();
        var searched = listModel.queryProperty().get();
        var by = desk.signedIn().get();
        exports.paper(
                from,
                texts.get("customerlist.title"),
                () -> searched.isEmpty() ? papers.everybody(by, order) : papers.found(by, listModel.found(), searched));
    }

    @Override
    public void export(Node from, CustomerFormat format) {
        if (record.isAncestorOf(from)) {
            exportShown(from, format);
            return;
        }
        var export = desk.shop().customerFile().customerExport();
        var searching = listModel.isSearching();
        Supplier<List<CustomerId>> whom = () ->
                searching ? listModel.found() : export.everybody(desk.signedIn().get());
        exports.customers(from, texts.get("customerlist.title"), format, whom);
    }

    private void exportShown(Node from, CustomerFormat format) {
        var shown = recordModel.recordProperty().get();
        if (shown != null) {
            exports.customers(from, shown.customer().displayName(), format, () -> List.of(shown.id()));
        }
    }

    @Override
    public boolean sells() {
        return selling != null;
    }

    @Override
    public void sell(Customer customer) {
        if (selling != null) {
            selling.accept(customer.atTheTill());
        }
    }

    @Override
    public void rename() {
        record.rename();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Node focus() {
        return list.input();
    }

    @Override
    public void shown() {
        list.offerPrint(desk.signedIn().get().may(Permission.EXPORT_CUSTOMERS));
        listModel.prepare();
        listModel.refresh();
        recordModel.reload();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.SEARCH, list.input()::requestFocus,
                Action.FILTER, list.input()::requestFocus,
                Action.NEW, this::create,
                Action.PRINT, () -> print(list),
                Action.EXPORT, list::showExportMenu,
                Action.BACK, this::back);
    }

    @Override
    public boolean scanned(String code) {
        if (!(ScanReader.read(code) instanceof Scanned.CustomerCard)) {
            return false;
        }
        var customers = desk.shop().customerFile().customers();
        desk.tasks()
                .of(() -> customers.byCard(code))
                .onSuccess(found -> found.ifPresentOrElse(
                        customer -> open(customer.id()),
                        () -> desk.shell().toasts().done(texts.get("customerlist.nocard"))))
                .start();
        return true;
    }
}
