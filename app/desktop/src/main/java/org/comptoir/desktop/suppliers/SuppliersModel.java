package org.comptoir.desktop.suppliers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.suppliers.Supplier;
import org.comptoir.pos.suppliers.SupplierDetails;
import org.comptoir.pos.suppliers.SupplierResult;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The list, the open record, and its articles.
final class SuppliersModel {

    private static final String TOPIC = "suppliers";

    enum Part {
        NAME,
        CONTACT,
        PHONE,
        EMAIL,
        STREET,
        POSTCODE,
        TOWN,
        COUNTRY,
        NOTES
    }

    private final ScreenContext context;
    private final Catalogue catalogue;
    private final Suppliers allSuppliers;
    private final Texts services;
    private final Texts texts;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final List<Supplier> all = new ArrayList<>();
    private final ObservableList<Supplier> suppliers = FXCollections.observableArrayList();
    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Supplier> open = new SimpleObjectProperty<>(this, "open");
    private final Map<Part, StringProperty> parts = new EnumMap<>(Part.class);
    private final PageMessages messages = new PageMessages();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private int visit;

    SuppliersModel(ScreenContext context, Catalogue catalogue, Suppliers allSuppliers) {
        this.context = context;
        this.catalogue = catalogue;
        this.allSuppliers = allSuppliers;
        services = context.texts("suppliers");
        texts = context.texts("supplierscreen");
        words.subscribe(text -> filter());
    }

    void load() {
        context.tasks()
                .of(() -> allSuppliers.list())
                .onSuccess(found -> {
                    all.clear();
                    all.addAll(found);
                    loaded.set(true);
                    filter();
                })
                .start();
    }

    private void filter() {
        var wanted = plain(words.get());
        suppliers.setAll(
                all.stream().filter(supplier -> isWanted(supplier, wanted)).toList());
    }

    private static boolean isWanted(Supplier supplier, String wanted) {
        var details = supplier.details();
        var has = plain(String.join(
                " ",
                details.name(),
                details.contactName(),
                details.address().town(),
                details.phone(),
                details.email()));
        for (var word : wanted.split("\\s+")) {
            if (!has.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    void open(Supplier supplier) {
        visit++;
        messages.dismissAll();
        show(supplier);
    }

    private void show(Supplier supplier) {
        var details = supplier.details();
        part(Part.NAME).set(details.name());
        part(Part.CONTACT).set(details.contactName());
        part(Part.PHONE).set(details.phone());
        part(Part.EMAIL).set(details.email());
        part(Part.STREET).set(details.address().street());
        part(Part.POSTCODE).set(details.address().postalCode());
        part(Part.TOWN).set(details.address().town());
        part(Part.COUNTRY).set(details.address().country());
        part(Part.NOTES).set(details.notes());
        open.set(supplier);
        readArticles(supplier.id());
    }

    private void readArticles(SupplierId id) {
        context.tasks()
                .of(() -> catalogue.all().stream()
                        .filter(article -> id.equals(article.supplier()))
                        .sorted(Comparator.comparing(Article::displayName, TextOrder.ALPHABETICAL))
                        .toList())
                .onSuccess(found -> {
                    var now = open.get();
                    if (now != null && now.id().equals(id)) {
                        articles.setAll(found);
                    }
                })
                .start();
    }

    void openNew() {
        visit++;
        messages.dismissAll();
        open.set(null);
        articles.clear();
        parts.values().forEach(part -> part.set(""));
    }

    void save() {
        messages.dismissAll();
        var country = text(Part.COUNTRY).strip();
        var code = country.isEmpty() ? Optional.of("") : Countries.code(country);
        code.ifPresentOrElse(
                this::keep,
                () -> messages.fault(Part.COUNTRY.name(), texts.get("supplierscreen.country.unknown", country)));
    }

    private void keep(String country) {
        var before = open.get();
        var during = visit;
        var details = new SupplierDetails(
                text(Part.NAME),
                text(Part.CONTACT),
                text(Part.PHONE),
                text(Part.EMAIL),
                new PostalAddress(text(Part.STREET), text(Part.POSTCODE), text(Part.TOWN), "", country),
                text(Part.NOTES));
        context.work(by -> before == null
                        ? allSuppliers.save(by, details)
                        : allSuppliers.save(by, before.id(), before.version(), details))
                .onSuccess(result -> saved(result, during))
                .start();
    }

    /// The result of a save is not shown if another supplier was opened meanwhile; a refusal is reported in any
    /// case.
    private void saved(SupplierResult result, int during) {
        var sentence = SupplierResult.sentence(result, services);
        if (result instanceof SupplierResult.Saved(var supplier)) {
            if (during == visit) {
                show(supplier);
                messages.done(TOPIC, Message.of(sentence));
            }
            load();
        } else {
            refused(result, sentence);
        }
    }

    /// At the field, if it is about one.
    private void refused(SupplierResult result, String sentence) {
        var field = field(result);
        field.ifPresentOrElse(
                part -> messages.fault(part.name(), sentence), () -> messages.warn(TOPIC, Message.of(sentence)));
    }

    private static Optional<Part> field(SupplierResult result) {
        return switch (result) {
            case SupplierResult.NameTaken taken -> Optional.of(Part.NAME);
            case SupplierResult.Faulty(var problem) ->
                switch (problem) {
                    case NAME_MISSING -> Optional.of(Part.NAME);
                    case NO_EMAIL_ADDRESS -> Optional.of(Part.EMAIL);
                    case TOO_LONG -> Optional.empty();
                };
            case SupplierResult.Saved saved -> Optional.empty();
            case SupplierResult.ChangedMeanwhile changed -> Optional.empty();
        };
    }

    boolean mayEdit() {
        return context.staff().may(Permission.EDIT_ARTICLES);
    }

    private String text(Part part) {
        return part(part).get();
    }

    StringProperty part(Part part) {
        return parts.computeIfAbsent(part, key -> new SimpleStringProperty(this, key.name(), ""));
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// Whether the list was read.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ObservableList<Supplier> suppliers() {
        return suppliers;
    }

    ObservableList<Article> articles() {
        return articles;
    }

    ObjectProperty<@Nullable Supplier> openProperty() {
        return open;
    }

    PageMessages messages() {
        return messages;
    }
}
