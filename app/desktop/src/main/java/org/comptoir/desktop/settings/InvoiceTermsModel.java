package org.comptoir.desktop.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.invoicing.Iban;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SuppliedCategories;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// How invoices are to be paid, and what they say of the shop beside its profile.
final class InvoiceTermsModel {

    static final String TOPIC = "invoice terms";
    static final String DAYS = "invoice days";
    static final String IBAN = "invoice iban";
    static final String BIC = "invoice bic";
    static final String ZERO = "invoice zero";

    private record Known(InvoiceTerms terms, boolean isItalian, List<Category> categories, Set<CategoryId> services) {}

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Supplier<List<Category>> known;
    private final Texts texts;
    private final StringProperty days = new SimpleStringProperty(this, "days", "");
    private final StringProperty iban = new SimpleStringProperty(this, "iban", "");
    private final StringProperty bic = new SimpleStringProperty(this, "bic", "");
    private final StringProperty register = new SimpleStringProperty(this, "register", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final StringProperty zeroNature = new SimpleStringProperty(this, "zeroNature", "");
    private final ObjectProperty<SupplyKind> supply = new SimpleObjectProperty<>(this, "supply", SupplyKind.GOODS);
    private final BooleanProperty debits = new SimpleBooleanProperty(this, "debits");
    private final BooleanProperty exempt = new SimpleBooleanProperty(this, "exempt");
    private final ReadOnlyBooleanWrapper italian = new ReadOnlyBooleanWrapper(this, "italian");
    private final ObservableList<Category> categories = FXCollections.observableArrayList();
    private final ObservableSet<CategoryId> services = FXCollections.observableSet();
    private final PageMessages messages = new PageMessages();

    /// @param known the categories of the shop, read in the background
    InvoiceTermsModel(ScreenContext context, ShopSettings settings, Supplier<List<Category>> known) {
        this.context = context;
        this.settings = settings;
        this.known = known;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> new Known(
                        InvoiceTerms.of(settings::get),
                        settings.profile().country().equals("IT"),
                        known.get(),
                        SuppliedCategories.of(settings::get).marked()))
                .onSuccess(this::show)
                .start();
    }

    private void show(Known known) {
        var terms = known.terms();
        days.set(Integer.toString(terms.days()));
        iban.set(Iban.read(terms.iban()).map(Iban::grouped).orElse("").replace('\u00a0', ' '));
        bic.set(terms.bic());
        register.set(terms.register());
        note.set(terms.note());
        zeroNature.set(terms.zeroNature());
        exempt.set(terms.isExempt());
        supply.set(terms.supply());
        debits.set(terms.isOnDebits());
        italian.set(known.isItalian());
        services.clear();
        services.addAll(known.services());
        categories.setAll(known.categories());
    }

    void save() {
        messages.dismissAll();
        var typedBic = bic.get().strip().toUpperCase(Locale.ROOT);
        var typedNature = zeroNature.get().strip().toUpperCase(Locale.ROOT);
        var term = InvoiceTerms.readDays(days.get());
        var account = Iban.read(iban.get());
        if (term.isEmpty()) {
            messages.fault(DAYS, texts.get("settings.invoices.days.unfit", InvoiceTerms.MAX_DAYS));
        } else if (account.isEmpty() && !iban.get().isBlank()) {
            messages.fault(IBAN, texts.get("settings.invoices.iban.unfit"));
        } else if (!typedBic.isEmpty() && !InvoiceTerms.isBic(typedBic)) {
            messages.fault(BIC, texts.get("settings.invoices.bic.unfit"));
        } else if (!InvoiceTerms.isNature(typedNature)) {
            messages.fault(ZERO, texts.get("settings.invoices.zero.unfit"));
        } else {
            var values = new LinkedHashMap<String, String>();
            values.put(InvoiceTerms.DAYS, Integer.toString(term.get()));
            values.put(InvoiceTerms.IBAN, account.map(Iban::value).orElse(""));
            values.put(InvoiceTerms.BIC, typedBic);
            values.put(InvoiceTerms.REGISTER, cut(register.get()));
            values.put(InvoiceTerms.NOTE, cut(note.get()));
            values.put(InvoiceTerms.ZERO_NATURE, typedNature);
            values.put(InvoiceTerms.EXEMPT, answer(exempt.get()));
            values.put(InvoiceTerms.SUPPLY, supply.get().name());
            values.put(InvoiceTerms.ON_DEBITS, answer(debits.get()));
            values.put(SuppliedCategories.NOTE, SuppliedCategories.text(services));
            context.act(by -> values.forEach((name, value) -> settings.putAudited(by, name, value)))
                    .onSuccess(done -> messages.done(
                            TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.invoices.saved"))))
                    .start();
        }
    }

    private static String answer(boolean isSo) {
        return isSo ? "yes" : "no";
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.substring(0, Math.min(InvoiceTerms.MAX_TEXT_LENGTH, text.length()));
    }

    StringProperty daysProperty() {
        return days;
    }

    StringProperty ibanProperty() {
        return iban;
    }

    StringProperty bicProperty() {
        return bic;
    }

    StringProperty registerProperty() {
        return register;
    }

    StringProperty noteProperty() {
        return note;
    }

    StringProperty zeroNatureProperty() {
        return zeroNature;
    }

    BooleanProperty exemptProperty() {
        return exempt;
    }

    /// What the shop supplies, where it has to say so.
    ObjectProperty<SupplyKind> supplyProperty() {
        return supply;
    }

    /// What the shop sorts its articles into.
    ObservableList<Category> categories() {
        return categories;
    }

    /// Those that are services, where the shop supplies both.
    ObservableSet<CategoryId> services() {
        return services;
    }

    /// Whether it pays the VAT of services on debits.
    BooleanProperty debitsProperty() {
        return debits;
    }

    /// Whether the shop says why its lines at 0 % bear no VAT.
    ReadOnlyBooleanProperty italianProperty() {
        return italian.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
