package org.comptoir.desktop.customers.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldReader;
import org.comptoir.customers.field.FieldReading;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.jspecify.annotations.Nullable;

/// Fills the shop's own fields of the customer whose record is shown.
public final class OwnFieldModel {

    private static final String TOPIC = "customer";

    private final ScreenContext context;
    private final CustomerSearch search;
    private final Clock clock;
    private final RecordChange change;
    private final Map<FieldId, String> unread = new HashMap<>();
    private final ReadOnlyObjectWrapper<Set<FieldId>> revealed =
            new ReadOnlyObjectWrapper<>(this, "revealed", Set.of());
    private @Nullable CustomerId about;

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
        return context.may(Permission.EDIT_CUSTOMERS)
                && field.isEditedBy(context.staff().role());
    }

    /// Fills one of the shop's own fields with what was typed, or empties it.
    ///
    /// @param of the record on which it was typed
    /// @return what is wrong with it; empty if it was understood
    public String fill(CustomerRecord of, OwnField field, String typed) {
        return switch (read(field, typed)) {
            case FieldReading.Known(var value) -> filled(of, field, value);
            case FieldReading.Nothing nothing -> filled(of, field, null);
            case FieldReading.Unfit unfit -> kept(of, field, typed, unfit.message(context.texts("fields")));
        };
    }

    private FieldReading read(OwnField field, String typed) {
        return new FieldReader(LocalDate.now(clock), number -> Optional.empty()).read(field, typed);
    }

    private String filled(CustomerRecord of, OwnField field, @Nullable FieldValue value) {
        if (of.id().equals(about)) {
            unread.remove(field.id());
        }
        fill(of, field, value);
        return "";
    }

    /// Of whoever is shown the text stays in the field; of another it is told whose it was.
    private String kept(CustomerRecord of, OwnField field, String typed, String fault) {
        if (of.id().equals(about)) {
            unread.put(field.id(), typed);
        } else {
            context.messages().warn(TOPIC, Message.of(of.customer().displayName(), fault));
        }
        return fault;
    }

    /// What was typed into the field and could not be understood; the record may have been read again since.
    public Optional<String> unread(OwnField field) {
        return Optional.ofNullable(unread.get(field.id()));
    }

    /// What is wrong with what was typed; empty if nothing is.
    public String fault(OwnField field, String typed) {
        return read(field, typed) instanceof FieldReading.Unfit unfit ? unfit.message(context.texts("fields")) : "";
    }

    /// Shows an empty field on the form, until another customer is shown.
    public void reveal(OwnField field) {
        revealed.set(
                Stream.concat(revealed.get().stream(), Stream.of(field.id())).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isRevealed(OwnField field) {
        return revealed.get().contains(field.id());
    }

    /// The empty fields that are shown on the form.
    public ReadOnlyObjectProperty<Set<FieldId>> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    void about(@Nullable CustomerId shown) {
        if (!Objects.equals(about, shown)) {
            about = shown;
            unread.clear();
            revealed.set(Set.of());
        }
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
