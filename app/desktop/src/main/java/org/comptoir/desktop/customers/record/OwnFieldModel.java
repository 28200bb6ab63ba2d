package org.comptoir.desktop.customers.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldReader;
import org.comptoir.customers.field.FieldReading;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Permission;
import org.jspecify.annotations.Nullable;

/// Fills the shop's own fields of the customer whose record is shown.
public final class OwnFieldModel {

    private final ScreenContext context;
    private final CustomerSearch search;
    private final Clock clock;
    private final BiConsumer<UnaryOperator<CustomerDetails>, String> change;

    /// @param change saves an edit, and says what was done
    OwnFieldModel(
            ScreenContext context,
            CustomerSearch search,
            Clock clock,
            BiConsumer<UnaryOperator<CustomerDetails>, String> change) {
        this.context = context;
        this.search = search;
        this.clock = clock;
        this.change = change;
    }

    /// The shop's own fields of such a customer that whoever is signed in sees.
    public List<OwnField> seen(CustomerRecord shown) {
        return shown.fields()
                .seenBy(context.staff().role(), shown.customer().details().kind());
    }

    /// Whether whoever is signed in may change the field.
    public boolean edits(OwnField field) {
        return context.permits(Permission.EDIT_CUSTOMERS)
                && field.isEditedBy(context.staff().role());
    }

    /// Fills one of the shop's own fields with what was typed, or empties it.
    ///
    /// @return what is wrong with it; empty if it was understood
    public String fill(OwnField field, String typed) {
        var reader = new FieldReader(LocalDate.now(clock), number -> Optional.empty());
        return switch (reader.read(field, typed)) {
            case FieldReading.Known(var value) -> filled(field, value);
            case FieldReading.Nothing nothing -> filled(field, null);
            case FieldReading.Unfit unfit -> unfit.message(context.texts("fields"));
        };
    }

    private String filled(OwnField field, @Nullable FieldValue value) {
        fill(field, value);
        return "";
    }

    /// Fills one of the shop's own fields.
    ///
    /// @param value null to empty it
    public void fill(OwnField field, @Nullable FieldValue value) {
        change.accept(
                now -> now.draft().fields(now.fields().with(field.id(), value)).build(),
                context.texts("customerrecord").get("customerrecord.changed"));
    }

    /// Finds customers for one of the shop's own fields.
    public void find(String typed, int limit, Consumer<List<CustomerHit>> found) {
        context.tasks()
                .of(() -> search.find(typed, limit).hits())
                .onSuccess(found)
                .start();
    }
}
