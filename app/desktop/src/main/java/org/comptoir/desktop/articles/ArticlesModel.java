package org.comptoir.desktop.articles;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleProblem;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.catalogue.transfer.ArticleExport;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/// The open article and the actions on it.
final class ArticlesModel {

    /// The fields that can be wrong.
    static final String NAME = "name";

    static final String CODE = "code";
    static final String BARCODES = "barcodes";
    static final String TAX = "tax";
    static final String REORDER = "reorder";

    private static final String TOPIC = "articles";

    /// The options of the fields.
    record Choices(
            List<Category> categories, List<org.comptoir.pos.suppliers.Supplier> suppliers, List<TaxRate> rates) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    private final ScreenContext context;
    private final Catalogue catalogue;
    private final Suppliers allSuppliers;
    private final ShopSettings settings;
    private final ArticleExport articleExport;
    private final Texts texts;
    private final ArticleListModel list;
    private final StockModel stock;
    private final ObjectProperty<@Nullable Article> open = new SimpleObjectProperty<>(this, "open");
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(this, "choices", Choices.NONE);
    private final ArticleFields fields = new ArticleFields();
    private final PageMessages messages = new PageMessages();
    private int visit;
    private boolean forTicket;

    ArticlesModel(
            ScreenContext context,
            Catalogue catalogue,
            Suppliers allSuppliers,
            Stock stockLevels,
            Orders orders,
            ShopSettings settings,
            ArticleExport articleExport) {
        this.context = context;
        this.catalogue = catalogue;
        this.allSuppliers = allSuppliers;
        this.settings = settings;
        this.articleExport = articleExport;
        texts = context.texts("articlescreen");
        list = new ArticleListModel(context, catalogue, stockLevels);
        stock = new StockModel(context, catalogue, stockLevels, orders, messages, this::again);
    }

    void load() {
        context.tasks()
                .of(() -> new Choices(categories(), allSuppliers.list(), settings.taxRates()))
                .onSuccess(found -> {
                    choices.set(found);
                    if (open.get() == null && fields.taxCode.get() == null) {
                        fields.taxCode.set(usualTax());
                    }
                })
                .start();
        list.search();
    }

    /// The till shows them in the order in which they were made.
    private List<Category> categories() {
        return catalogue.categories().stream()
                .sorted(Comparator.comparing(Category::name, TextOrder.ALPHABETICAL))
                .toList();
    }

    void open(Article article) {
        forTicket = false;
        visit++;
        messages.dismissAll();
        show(article);
    }

    private void show(Article article) {
        fields.show(article);
        open.set(article);
        stock.show(article);
    }

    void openNew() {
        forTicket = false;
        visit++;
        messages.dismissAll();
        open.set(null);
        stock.show(null);
        fields.clear(usualTax());
    }

    private org.comptoir.pos.tax.@Nullable TaxCode usualTax() {
        var rates = choices.get().rates();
        return rates.isEmpty() ? null : rates.getFirst().code();
    }

    void save() {
        messages.dismissAll();
        var tax = fields.taxCode.get();
        if (tax == null) {
            messages.fault(TAX, texts.get("articlescreen.tax.missing"));
        } else if (!fields.isReorderPointFit()) {
            messages.fault(REORDER, texts.get("articlescreen.quantity.unfit"));
        } else {
            var before = open.get();
            var draft = fields.draft(tax, list.articles().size());
            var during = visit;
            context.work(by -> before == null
                            ? catalogue.save(by, draft)
                            : catalogue.save(by, before.id(), before.version(), draft))
                    .onSuccess(result -> saved(result, during))
                    .start();
        }
    }

    /// The result of a save is not shown if another article was opened meanwhile; a refusal is reported in any
    /// case.
    private void saved(SaveResult result, int during) {
        var sentence = SaveResult.sentence(result, context.texts("catalogue"));
        if (result instanceof SaveResult.Saved(var article)) {
            if (during == visit) {
                show(article);
                messages.done(TOPIC, Message.of(sentence));
                putOnTicket(article);
            }
            list.search();
        } else {
            refused(result, sentence);
        }
    }

    /// At the field, if it is about one.
    private void refused(SaveResult result, String sentence) {
        switch (result) {
            case SaveResult.CodeTaken taken -> messages.fault(CODE, sentence);
            case SaveResult.BarcodeTaken taken -> messages.fault(BARCODES, sentence);
            case SaveResult.Faulty(var problem)
            when problem == ArticleProblem.NAME_MISSING -> messages.fault(NAME, sentence);
            case SaveResult.Faulty faulty -> messages.warn(TOPIC, Message.of(sentence));
            case SaveResult.ChangedMeanwhile changed -> messages.warn(TOPIC, Message.of(sentence));
            case SaveResult.Saved saved -> messages.dismissAll();
        }
    }

    private void putOnTicket(Article made) {
        if (forTicket) {
            forTicket = false;
            context.navigator().ringUp(made);
        }
    }

    void addCategory(String name, CategoryColour tint) {
        messages.dismissAll();
        context.work(by -> catalogue.addCategory(by, name, tint))
                .onSuccess(result -> {
                    var sentence = CategoryResult.sentence(result, name, context.texts("catalogue"));
                    if (result instanceof CategoryResult.Saved(var category)) {
                        messages.done(TOPIC, Message.of(sentence));
                        var now = choices.get();
                        var all = new java.util.ArrayList<>(now.categories());
                        all.add(category);
                        choices.set(new Choices(List.copyOf(all), now.suppliers(), now.rates()));
                        fields.category.set(category.id());
                    } else {
                        messages.warn(TOPIC, Message.of(sentence));
                    }
                })
                .start();
    }

    /// Reloads the article, as a goods receipt changes its last cost. Unsaved input is kept.
    private void again(Article before) {
        context.tasks()
                .of(() -> catalogue.article(before.id()))
                .onSuccess(found -> found.ifPresent(article -> {
                    refresh(before, article);
                    list.search();
                }))
                .start();
    }

    private void refresh(Article before, Article article) {
        var shown = open.get();
        if (shown == null || !shown.id().equals(article.id())) {
            return;
        }
        var unchanged = Objects.equals(fields.lastCost.get(), before.lastCost());
        open.set(article);
        if (unchanged) {
            fields.lastCost.set(article.lastCost());
        }
        stock.show(article);
    }

    /// Opens the article with a scanned code; a new article gets the code as its barcode.
    void scanned(Scanned.ArticleCode scanned) {
        context.tasks()
                .of(() -> catalogue.byScanned(scanned))
                .onSuccess(found -> found.ifPresentOrElse(this::open, () -> openNew(scanned.code())))
                .start();
    }

    /// The same for a code scanned at the till: once it is saved, the article is put on the ticket there.
    void openNewForTicket(String barcode) {
        openNew(barcode);
        forTicket = true;
    }

    /// Starts a new article with this barcode.
    void openNew(String barcode) {
        openNew();
        fields.barcodes.set(barcode);
        messages.warn(TOPIC, Message.of(texts.get("articlescreen.scanned.new", barcode)));
    }

    void export(Path file) {
        messages.dismissAll();
        context.job(texts.get("articlescreen.export"), (by, progress) -> {
                    var kind = TableKind.ofName(file.toString());
                    return AtomicFile.write(file, out -> articleExport.write(by, out, kind, context.language()));
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(TOPIC, Message.of(texts.get("articlescreen.export.failed"))))
                .onSuccess(many ->
                        messages.done(TOPIC, context.saved(file).openable(texts.get("articlescreen.exported", many))))
                .start();
    }

    boolean mayEdit() {
        return context.staff().may(Permission.EDIT_ARTICLES);
    }

    boolean mayMoveStock() {
        return context.staff().may(Permission.RECEIVE_STOCK);
    }

    ObjectProperty<@Nullable Article> openProperty() {
        return open;
    }

    ObjectProperty<Choices> choicesProperty() {
        return choices;
    }

    ArticleListModel list() {
        return list;
    }

    StockModel stock() {
        return stock;
    }

    ArticleFields fields() {
        return fields;
    }

    PageMessages messages() {
        return messages;
    }
}
