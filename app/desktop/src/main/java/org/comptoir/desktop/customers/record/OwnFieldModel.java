package org.comptoir.desktop.customers.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final RecordChange change;

    OwnFieldModel(ScreenContext context, CustomerSearch search, Clock clock, RecordChange change) {
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
    /// @param of the record on which it was typed
    /// @return what is wrong with it; empty if it was understood
    public String fill(CustomerRecord of, OwnField field, String typed) {
        var reader = new FieldReader(LocalDate.now(clock), number -> Optional.empty());
        return switch (reader.read(field, typed)) {
            case FieldReading.Known(var value) -> filled(of, field, value);
            case FieldReading.Nothing nothing -> filled(of, field, null);
            case FieldReading.Unfit unfit -> unfit.message(context.texts("fields"));
        };
    }

    private String filled(CustomerRecord of, OwnField field, @Nullable FieldValue value) {
        fill(of, field, value);
        return "";
    }

    /// Fills one of the shop's own fields.
    ///
    /// @param of the record on which it was chosen
    /// @param value null to empty it
    public void fill(CustomerRecord of, OwnField field, @Nullable FieldValue value) {
        change.save(
                of,
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
