package org.comptoir.desktop.sales;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.customer.CompanyChange;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceDuplicates;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.invoicing.InvoiceRefusalText;
import org.comptoir.pos.invoicing.InvoiceResult;
import org.comptoir.pos.invoicing.Invoices;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.invoicing.InvoiceDesk;
import org.comptoir.shop.invoicing.InvoiceFormat;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Invoices the open sale: asks for the numbers of its customer's business, which are kept in the file, and writes what
/// is issued.
final class InvoiceModel {

    static final String TOPIC = "invoice";

    /// To whom the open sale is being invoiced.
    ///
    /// @param party as the invoice will call them
    record Question(SaleNumber sale, CustomerId customer, InvoiceParty party) {

        String country() {
            return party.address().country();
        }
    }

    private record Outcome(InvoiceResult result, @Nullable Path file) {}

    private final ScreenContext context;
    private final InvoiceDesk desk;
    private final InvoiceDuplicates duplicates;
    private final Runnable onIssued;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>(this, "question");
    private final Map<CompanyField, StringProperty> typed = new EnumMap<>(CompanyField.class);
    private final Map<CompanyField, StringProperty> faults = new EnumMap<>(CompanyField.class);
    private boolean working;

    /// @param onIssued called when the open sale was invoiced
    InvoiceModel(ScreenContext context, InvoiceDesk desk, InvoiceDuplicates duplicates, Runnable onIssued) {
        this.context = context;
        this.desk = desk;
        this.duplicates = duplicates;
        this.onIssued = onIssued;
        texts = context.texts("salesscreen");
        for (var field : CompanyField.values()) {
            typed.put(field, new SimpleStringProperty(this, field.name(), ""));
            faults.put(field, new SimpleStringProperty(this, field.name(), ""));
        }
    }

    /// Whether something was supplied in it.
    static boolean isInvoiceable(OpenedSale opened) {
        return opened.sale().lines().stream().anyMatch(line -> line.tax() != null);
    }

    /// Copies the invoice that there is; otherwise asks for what it needs.
    void begin(OpenedSale opened) {
        context.messages().dismiss(TOPIC);
        if (!isInvoiceable(opened) || !context.permits(Permission.SEE_CUSTOMERS)) {
            return;
        }
        var customer = opened.customer();
        if (opened.invoice().isPresent()) {
            copy(opened.invoice().get());
        } else if (Invoices.isCreditNote(opened.sale())) {
            issue(opened.sale().number(), null);
        } else if (customer.isEmpty()) {
            context.messages()
                    .warn(
                            TOPIC,
                            Message.of(
                                    texts.get("salesscreen.invoice.whose"), texts.get("salesscreen.invoice.whose.do")));
        } else {
            var known = customer.get();
            context.work(by -> new Question(opened.sale().number(), known.id(), desk.party(known)))
                    .onSuccess(this::ask)
                    .start();
        }
    }

    private void ask(Question asked) {
        for (var field : CompanyField.values()) {
            typedProperty(field).set(asked.party().numbers().value(field));
            faultProperty(field).set("");
        }
        question.set(asked);
    }

    /// @return whether it was asked
    boolean cancel() {
        var wasOpen = question.get() != null;
        question.set(null);
        return wasOpen;
    }

    /// Keeps the numbers, and issues the invoice.
    void issue() {
        var asked = question.get();
        if (asked == null) {
            return;
        }
        var values = new EnumMap<CompanyField, String>(CompanyField.class);
        fields().forEach(field -> values.put(field, typedProperty(field).get()));
        if (asked.party().numbers().equals(CompanyNumbers.read(values, asked.country()))) {
            issue(asked.sale(), asked.customer());
            return;
        }
        context.work(by -> desk.register(by, asked.customer(), values, asked.country()))
                .onSuccess(change -> {
                    switch (change) {
                        case CompanyChange.Kept ignored -> issue(asked.sale(), asked.customer());
                        case CompanyChange.Faulty(var wrong) -> tell(wrong, asked);
                    }
                })
                .start();
    }

    private void tell(List<CompanyField> wrong, Question asked) {
        for (var field : wrong) {
            var told = field.fault(typedProperty(field).get(), asked.country(), context.language());
            // Two numbers that are right and of two businesses.
            faultProperty(field).set(told.isEmpty() ? field.fault("?", asked.country(), context.language()) : told);
        }
    }

    /// Once, however often it is asked for meanwhile.
    private void issue(SaleNumber sale, @Nullable CustomerId customer) {
        if (working) {
            return;
        }
        working = true;
        context.work(by -> issued(by, sale, customer))
                .onSuccess(this::tell)
                .onFailure(UncheckedIOException.class, problem -> failWriting())
                .onFinished(() -> {
                    working = false;
                    onIssued.run();
                })
                .start();
    }

    /// The original is written at once: whoever issues an invoice has it.
    private Outcome issued(SignedInStaff by, SaleNumber sale, @Nullable CustomerId customer) {
        return switch (desk.issue(by, sale, customer, context.language())) {
            case InvoiceResult.Issued issued -> new Outcome(issued, desk.print(issued.invoice(), 0));
            case InvoiceResult.IssuedBefore before -> new Outcome(before, copied(by, before.invoice()));
            case InvoiceResult.Refused refused -> new Outcome(refused, null);
        };
    }

    private Path copied(SignedInStaff by, Invoice invoice) {
        return desk.print(invoice, duplicates.record(by, invoice.number()));
    }

    private void tell(Outcome outcome) {
        switch (outcome.result()) {
            case InvoiceResult.Issued(var invoice) -> {
                cancel();
                done("salesscreen.invoice.issued", invoice, outcome.file());
            }
            case InvoiceResult.IssuedBefore(var invoice) -> {
                cancel();
                done("salesscreen.invoice.copied", invoice, outcome.file());
            }
            case InvoiceResult.Refused refused ->
                context.messages()
                        .warn(
                                TOPIC,
                                Message.of(InvoiceRefusalText.in(context.language())
                                                .of(refused))
                                        .withIcon(MaterialDesignF.FILE_ALERT_OUTLINE));
        }
    }

    private void done(String key, Invoice invoice, @Nullable Path file) {
        var told = texts.get(key, invoice.number().toString());
        context.messages()
                .done(
                        TOPIC,
                        file == null ? Message.of(told) : context.saved(file).openable(told));
    }

    /// Another copy, which the journal counts.
    void copy(Invoice invoice) {
        context.work(by -> copied(by, invoice))
                .onSuccess(file -> done("salesscreen.invoice.copied", invoice, file))
                .onFailure(UncheckedIOException.class, problem -> failWriting())
                .start();
    }

    /// What the electronic invoice of the shop's country is called.
    FileName fileName(Invoice invoice) {
        var format = InvoiceFormat.of(desk.country());
        var name = desk.fileName(invoice, format);
        return FileName.of(name.substring(0, name.lastIndexOf('.')), format.ending());
    }

    /// Writes the electronic invoice of the shop's country.
    void export(Invoice invoice, Path file) {
        var told = texts.get("salesscreen.invoice.exported", String.valueOf(file.getFileName()));
        context.act(by -> desk.write(invoice, InvoiceFormat.of(desk.country()), file))
                .onSuccess(written ->
                        context.messages().done(TOPIC, context.saved(file).openable(told)))
                .onFailure(UncheckedIOException.class, problem -> failWriting())
                .start();
    }

    private void failWriting() {
        context.messages()
                .fail(
                        TOPIC,
                        Message.of(
                                texts.get("salesscreen.invoice.unwritten"),
                                texts.get("salesscreen.invoice.unwritten.do")));
    }

    /// Those that the buyer's country has.
    List<CompanyField> fields() {
        var asked = question.get();
        return asked == null ? List.of() : CompanyField.of(asked.country());
    }

    StringProperty typedProperty(CompanyField field) {
        return Objects.requireNonNull(typed.get(field));
    }

    StringProperty faultProperty(CompanyField field) {
        return Objects.requireNonNull(faults.get(field));
    }

    /// To whom the open sale is being invoiced; null if nobody asked for it.
    ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }
}
