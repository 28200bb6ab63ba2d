package org.comptoir.desktop.customers;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.OpenShop;

/// Makes customers, and hands over to the record of each.
final class NewCustomerModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Language language;
    private final Consumer<CustomerId> opens;

    /// @param opens shows the record of one
    NewCustomerModel(
            OpenShop shop,
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Language language,
            Consumer<CustomerId> opens) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.language = language;
        this.opens = opens;
    }

    /// Makes a customer from one line: a name, a telephone, an e-mail address, or several of them.
    ///
    /// @param answer is told what became of it
    /// @param denied is told why this person may not
    void create(String line, Consumer<CreateResult> answer, Consumer<String> denied) {
        tasks.of(() -> {
                    var region = shop.settings().profile().country();
                    var result = shop.customerFile().customers().createAtTill(signedIn.get(), line, region);
                    shop.customerFile().search().catchUp();
                    return result;
                })
                .onFailure(NotPermitted.class, e -> denied.accept(NotPermittedText.of(e, language)))
                .onSuccess(result -> {
                    if (result instanceof CreateResult.Created(var customer)) {
                        opens.accept(customer.id());
                    }
                    answer.accept(result);
                })
                .start();
    }

    void open(CustomerId known) {
        opens.accept(known);
    }
}
