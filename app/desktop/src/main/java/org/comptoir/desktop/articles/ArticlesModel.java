package org.comptoir.desktop.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;

/// The open article, and what is done to it.
final class ArticlesModel {

    /// What the fields choose from.
    record Choices(
            List<Category> categories, List<org.comptoir.pos.suppliers.Supplier> suppliers, List<TaxRate> rates) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final ArticleListModel list;
    private final StockModel stock;
    private final ObjectProperty<@Nullable Article> open = new SimpleObjectProperty<>(this, "open");
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(this, "choices", Choices.NONE);
    private final ArticleFields fields = new ArticleFields();
    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private int visit;

    ArticlesModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("articlescreen", formats.language());
        list = new ArticleListModel(shop.counter(), tasks);
        stock = new StockModel(shop.counter(), signedIn, tasks, formats, messages, this::again);
    }

    void load() {
        tasks.of(() -> new Choices(
                        counter().catalogue().categories(),
                        counter().suppliers().list(),
                        shop.settings().taxRates()))
                .onSuccess(found -> {
                    choices.set(found);
                    if (open.get() == null && fields.taxCode.get() == null) {
                        fields.taxCode.set(usualTax());
                    }
                })
                .start();
        list.search();
    }

    void open(Article article) {
        visit++;
        messages.clear();
        show(article);
    }

    private void show(Article article) {
        fields.show(article);
        open.set(article);
        stock.show(article);
    }

    void openNew() {
        visit++;
        messages.clear();
        open.set(null);
        stock.show(null);
        fields.clear(usualTax());
    }

    private org.comptoir.pos.tax.@Nullable TaxCode usualTax() {
        var rates = choices.get().rates();
        return rates.isEmpty() ? null : rates.getFirst().code();
    }

    void save() {
        messages.clear();
        var tax = fields.taxCode.get();
        if (tax == null) {
            messages.add(Message.toPutRight(texts.get("articlescreen.tax.missing")));
        } else if (!fields.isReorderPointFit()) {
            messages.add(Message.toPutRight(texts.get("articlescreen.quantity.unfit")));
        } else {
            var before = open.get();
            var draft = fields.draft(tax, list.articles().size());
            var during = visit;
            tasks.of(() -> before == null
                            ? counter().catalogue().save(signedIn.get(), draft)
                            : counter().catalogue().save(signedIn.get(), before.id(), before.version(), draft))
                    .onSuccess(result -> saved(result, during))
                    .start();
        }
    }

    /// What was saved after one moved on to another article is not shown over it; what was refused is said all the
    /// same.
    private void saved(SaveResult result, int during) {
        var sentence = SaveResult.sentence(result, Texts.of("catalogue", formats.language()));
        if (result instanceof SaveResult.Saved(var article)) {
            if (during == visit) {
                show(article);
                messages.add(Message.done(sentence));
            }
            list.search();
        } else {
            messages.add(Message.toPutRight(sentence));
        }
    }

    void addCategory(String name, CategoryColour tint) {
        messages.clear();
        tasks.of(() -> counter().catalogue().addCategory(signedIn.get(), name, tint))
                .onSuccess(result -> {
                    var sentence = CategoryResult.sentence(result, name, Texts.of("catalogue", formats.language()));
                    if (result instanceof CategoryResult.Saved(var category)) {
                        messages.add(Message.done(sentence));
                        var now = choices.get();
                        var all = new java.util.ArrayList<>(now.categories());
                        all.add(category);
                        choices.set(new Choices(List.copyOf(all), now.suppliers(), now.rates()));
                        fields.category.set(category.id());
                    } else {
                        messages.add(Message.toPutRight(sentence));
                    }
                })
                .start();
    }

    /// Reads the article again: a receipt changes its last cost. What is being typed stays.
    private void again(Article before) {
        tasks.of(() -> counter().catalogue().article(before.id()))
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

    /// Opens the article of a scanned code; a new one gets it as its barcode.
    boolean scanned(String barcode) {
        tasks.of(() -> counter().catalogue().byBarcode(barcode))
                .onSuccess(found -> found.ifPresentOrElse(this::open, () -> {
                    openNew();
                    fields.barcodes.set(barcode);
                    messages.add(Message.toPutRight(texts.get("articlescreen.scanned.new", barcode)));
                }))
                .start();
        return true;
    }

    void export(Path file) {
        messages.clear();
        var by = signedIn.get();
        tasks.job(texts.get("articlescreen.export"), progress -> {
                    try (var out = Files.newOutputStream(file)) {
                        return counter()
                                .articleExport()
                                .write(by, out, TableKind.ofName(file.toString()), formats.language());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.add(Message.failed(
                                texts.get("articlescreen.export.failed"), String.valueOf(problem.getMessage()))))
                .onSuccess(
                        many -> messages.add(Message.done(texts.get("articlescreen.exported", many), file.toString())))
                .start();
    }

    boolean mayEdit() {
        return signedIn.get().may(Permission.EDIT_ARTICLES);
    }

    boolean mayMoveStock() {
        return signedIn.get().may(Permission.RECEIVE_STOCK);
    }

    private SellingServices counter() {
        return shop.counter();
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

    ObservableList<Message> messages() {
        return messages;
    }
}
