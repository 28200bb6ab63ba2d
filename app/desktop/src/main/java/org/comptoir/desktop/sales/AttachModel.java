package org.comptoir.desktop.sales;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.AttachRefusalText;
import org.comptoir.pos.sales.AttachResult;
import org.comptoir.pos.sales.SaleAttachments;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Finds the customer whose the open sale is to be, for somebody who had forgotten their card.
final class AttachModel {

    private static final int MAX_HITS = 6;

    private final ScreenContext context;
    private final CustomerSearch search;
    private final Customers customers;
    private final SaleAttachments attachments;
    private final Runnable onAttached;
    private final Texts texts;
    private final ObservableList<CustomerHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private @Nullable SaleNumber sale;
    private String query = "";
    private boolean attaching;

    /// @param onAttached called when a sale became a customer's, and when it had become another's meanwhile
    AttachModel(
            ScreenContext context,
            CustomerSearch search,
            Customers customers,
            SaleAttachments attachments,
            Runnable onAttached) {
        this.context = context;
        this.search = search;
        this.customers = customers;
        this.attachments = attachments;
        this.onAttached = onAttached;
        texts = context.texts("salesscreen");
    }

    boolean isPermitted() {
        return context.may(Permission.SEE_CUSTOMERS);
    }

    /// Asks whose a sale is.
    void begin(SaleNumber number) {
        if (context.permits(Permission.SEE_CUSTOMERS)) {
            sale = number;
            query = "";
            hits.clear();
            context.messages().dismiss(SaleModel.TOPIC);
            open.set(true);
        }
    }

    /// @return whether it was asked
    boolean cancel() {
        var wasOpen = open.get();
        open.set(false);
        sale = null;
        hits.clear();
        return wasOpen;
    }

    void search(String typed) {
        query = typed.strip();
        var asked = query;
        if (asked.isEmpty()) {
            hits.clear();
            return;
        }
        context.tasks()
                .of(() -> search.find(asked, MAX_HITS).hits())
                .onSuccess(found -> {
                    if (asked.equals(query)) {
                        hits.setAll(found);
                    }
                })
                .start();
    }

    /// The best hit.
    void attachFirst() {
        if (!hits.isEmpty()) {
            attach(hits.getFirst());
        }
    }

    void attach(CustomerHit hit) {
        attach(() -> customers.customer(hit.id()));
    }

    /// The customer whose card was scanned.
    void attachCard(String number) {
        attach(() -> customers.byNumber(number));
    }

    /// Once, however often it is asked for meanwhile.
    private void attach(Supplier<Optional<Customer>> whom) {
        var number = sale;
        if (number == null || attaching) {
            return;
        }
        attaching = true;
        context.work(by -> whom.get().map(customer -> attachments.attach(by, number, buyer(customer))))
                .onSuccess(result -> result.ifPresentOrElse(this::tell, this::warnUnknown))
                .onFinished(() -> attaching = false)
                .start();
    }

    private static SaleCustomer buyer(Customer customer) {
        return new SaleCustomer(customer.id(), customer.displayName());
    }

    private void tell(AttachResult result) {
        switch (result) {
            case AttachResult.Attached(var number, var customer, var points) -> {
                cancel();
                context.messages()
                        .done(
                                SaleModel.TOPIC,
                                Message.of(texts.get(
                                        "salesscreen.attached", number.toString(), customer.displayName(), points)));
            }
            case AttachResult.Refused refused -> {
                cancel();
                context.messages()
                        .warn(
                                SaleModel.TOPIC,
                                Message.of(new AttachRefusalText(context.formats()).of(refused))
                                        .withIcon(MaterialDesignA.ACCOUNT_REMOVE_OUTLINE));
            }
        }
        onAttached.run();
    }

    private void warnUnknown() {
        context.messages().warn(SaleModel.TOPIC, Message.of(texts.get("salesscreen.attach.unknown")));
    }

    /// The customers found, the best first.
    ObservableList<CustomerHit> hits() {
        return FXCollections.unmodifiableObservableList(hits);
    }

    /// Whether it is being asked whose the sale is.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
