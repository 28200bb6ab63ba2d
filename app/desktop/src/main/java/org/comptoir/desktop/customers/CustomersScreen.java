package org.comptoir.desktop.customers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.customers.debts.DebtorsPage;
import org.comptoir.desktop.customers.duplicates.DuplicatesPage;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.customers.record.RecordReader;
import org.comptoir.desktop.customers.record.view.ContactCodePane;
import org.comptoir.desktop.customers.record.view.RecordHeader;
import org.comptoir.desktop.customers.record.view.RecordView;
import org.comptoir.desktop.exporting.CustomerFormat;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.importing.ImportPage;
import org.comptoir.desktop.importing.source.CustomerFileImport;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.list.ListAndRecord;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The customers screen: the list on the left, the selected record beside it; also new customers, imports and
/// exports.
public final class CustomersScreen implements Screen, CustomerListView.Requests, RecordHeader.Requests {

    private static final String TOPIC = "customer list";

    private final ScreenContext context;
    private final OpenShop shop;
    private final Texts texts;
    private final ExportAction exports;
    private final CustomerListDocument listDocument;
    private final CustomerListModel listModel;
    private final RecordModel recordModel;
    private final CustomerListView list;
    private final RecordView record;
    private final NewCustomerPane creating;
    private final EmptyState nobody;
    private final StackPane beside = new StackPane();
    private final ListAndRecord panes;
    private final HBox root;

    public CustomersScreen(ScreenContext context, OpenShop shop) {
        this.context = context;
        this.shop = shop;
        texts = context.texts("customerlist");
        exports = new ExportAction(context);
        var file = shop.customerFile();
        listDocument = new CustomerListDocument(context, file.list(), file.consents(), shop.clock());
        listModel = new CustomerListModel(context, file.search(), file.list());
        var reader = new RecordReader(
                file, shop.counter().sales(), shop.counter().vouchers(), shop.settings(), shop.clock());
        recordModel = new RecordModel(context, reader, file, shop.clock());
        recordModel.onChanged(listModel::refresh);
        var recordTexts = context.texts("customerrecord");
        list = new CustomerListView(listModel, texts, context.formats(), this);
        record = new RecordView(recordModel, recordTexts, context.formats(), this);
        var newcomers = new NewCustomerModel(context, file.quickEntry(), id -> {
            open(id);
            listModel.refresh();
        });
        creating = new NewCustomerPane(newcomers, recordTexts, this::back);
        nobody = new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                texts.get("customerlist.choose"),
                texts.get("customerlist.choose.do"));
        beside.getChildren().setAll(nobody);
        panes = new ListAndRecord(list, beside, context.formats().language());
        root = new HBox(Layouts.growing(panes));
        recordModel.recordProperty().subscribe((before, now) -> {
            if (now != null) {
                show(record);
                list.follow(now.id());
            }
        });
        recordModel.wantedProperty().subscribe((before, now) -> {
            if (now == null && beside.getChildren().contains(record)) {
                show(nobody);
            }
        });
    }

    /// The model of the list.
    CustomerListModel list() {
        return listModel;
    }

    /// The model of the record beside the list.
    RecordModel record() {
        return recordModel;
    }

    /// Shows the record of a customer.
    @Override
    public void open(CustomerId customer) {
        if (root.getChildren().stream().anyMatch(DebtorsPage.class::isInstance)) {
            back();
        }
        recordModel.open(customer);
        if (recordModel.wantedProperty().get() != null) {
            show(record);
            panes.showRecord();
        }
    }

    @Override
    public void create() {
        show(creating);
        panes.showRecord();
        creating.begin(listModel.queryProperty().get());
    }

    @Override
    public void importing() {
        var file = shop.customerFile();
        var opener = CustomerFileImport.opener(context, file.customerImport(), file.search(), shop.settings());
        var page = ImportPage.ofCustomers(context, opener, this::back);
        page.onDone(() -> {
            listModel.refresh();
            recordModel.reload();
        });
        root.getChildren().setAll(Layouts.growing(page));
    }

    @Override
    public void duplicates() {
        if (context.permits(Permission.MERGE_CUSTOMERS)) {
            var page = new DuplicatesPage(context, shop, this::back);
            page.onChanged(() -> {
                listModel.refresh();
                recordModel.reload();
            });
            root.getChildren().setAll(Layouts.growing(page));
            page.begin();
        }
    }

    @Override
    public void debtors() {
        if (context.permits(Permission.SEE_CUSTOMERS)) {
            var page = new DebtorsPage(context, shop, this::back);
            root.getChildren().setAll(Layouts.growing(page));
            page.begin();
        }
    }

    private void back() {
        root.getChildren().setAll(panes);
        panes.showList();
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
        var shown = listModel.listingProperty().get();
        var searched = listModel.queryProperty().get();
        var by = context.staff();
        exports.file(from, texts.get("customerlist.title"), "pdf", out -> {
            var directory = searched.isEmpty()
                    ? listDocument.listed(by, shown)
                    : listDocument.found(by, listModel.found(searched, shown), searched, shown);
            context.documents().customers().customerList(directory, out);
            return directory.entries().size();
        });
    }

    @Override
    public void export(Node from, CustomerFormat format) {
        if (record.isAncestorOf(from)) {
            exportShown(from, format);
            return;
        }
        var export = shop.customerFile().customerExport();
        var searched = listModel.queryProperty().get();
        var shown = listModel.listingProperty().get();
        exports.customers(from, texts.get("customerlist.title"), format, export, by -> {
            if (searched.isEmpty()) {
                return shown.isNarrowed() ? listModel.listed(shown) : export.everybody(by);
            }
            return listModel.found(searched, shown);
        });
    }

    private void exportShown(Node from, CustomerFormat format) {
        var shown = recordModel.recordProperty().get();
        if (shown != null) {
            exports.customers(
                    from,
                    shown.customer().displayName(),
                    format,
                    shop.customerFile().customerExport(),
                    by -> List.of(shown.id()));
        }
    }

    @Override
    public void showCode(Node from, Customer customer) {
        var pane = new ContactCodePane(context, shop.customerFile().customerExport(), () -> {
            show(record);
            from.requestFocus();
        });
        pane.open(customer, () -> {
            var shown = recordModel.recordProperty().get();
            if (shown != null
                    && shown.id().equals(customer.id())
                    && beside.getChildren().contains(record)) {
                show(pane);
            }
        });
    }

    @Override
    public boolean mayExport() {
        return context.may(Permission.EXPORT_CUSTOMERS);
    }

    @Override
    public void sell(Customer customer) {
        context.navigator().sellTo(customer.id());
    }

    @Override
    public void rename() {
        record.rename();
    }

    @Override
    public boolean mayPlan() {
        return context.may(Permission.EDIT_AGENDA);
    }

    @Override
    public void plan(Customer customer) {
        context.navigator().planWith(new SaleCustomer(customer.id(), customer.displayName()));
    }

    @Override
    public void addTask(Customer customer) {
        context.navigator().beginTask(new SaleCustomer(customer.id(), customer.displayName()));
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
    public boolean isUnfinished() {
        return !root.getChildren().contains(panes) || beside.getChildren().contains(creating);
    }

    @Override
    public void onShow() {
        list.offer(
                context.may(Permission.EXPORT_CUSTOMERS),
                context.may(Permission.IMPORT_CUSTOMERS),
                context.may(Permission.MERGE_CUSTOMERS));
        if (!context.may(Permission.MERGE_CUSTOMERS)
                && root.getChildren().stream().anyMatch(DuplicatesPage.class::isInstance)) {
            back();
        }
        // Whoever signed in meanwhile may see less of the debts.
        if (root.getChildren().stream().anyMatch(DebtorsPage.class::isInstance)) {
            debtors();
        }
        listModel.prepare();
        listModel.refresh();
        recordModel.reload();
    }

    @Override
    public void onHide() {
        if (beside.getChildren().stream().anyMatch(ContactCodePane.class::isInstance)) {
            // Whoever signs in next may not take customers out.
            show(record);
        }
        context.messages().dismiss(TOPIC);
    }

    @Override
    public Map<Action, Runnable> actions() {
        var actions = new EnumMap<Action, Runnable>(Map.of(
                Action.SEARCH, list.input()::requestFocus,
                Action.FILTER, list.input()::requestFocus,
                Action.NEW, this::create,
                Action.BACK, this::back));
        if (context.may(Permission.EXPORT_CUSTOMERS)) {
            actions.put(Action.PRINT, () -> print(list));
            actions.put(Action.EXPORT, list::showExportMenu);
        }
        return actions;
    }

    /// Opens the customer whose card was scanned; other codes belong to the till.
    @Override
    public boolean scanned(Scanned code) {
        return switch (code) {
            case Scanned.CustomerCard card -> open(card);
            case Scanned.ArticleCode ignored -> false;
            case Scanned.VoucherCode ignored -> false;
            case Scanned.DamagedVoucher ignored -> false;
            case Scanned.TicketCode ignored -> false;
            case Scanned.OrderCode ignored -> false;
            case Scanned.Unknown ignored -> false;
        };
    }

    private boolean open(Scanned.CustomerCard card) {
        var customers = shop.customerFile().customers();
        context.tasks()
                .of(() -> customers.byNumber(card.number()))
                .onSuccess(found -> found.ifPresentOrElse(
                        customer -> {
                            context.messages().dismiss(TOPIC);
                            open(customer.id());
                        },
                        () -> context.messages().warn(TOPIC, Message.of(texts.get("customerlist.nocard")))))
                .start();
        return true;
    }
}
