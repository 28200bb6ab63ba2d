package org.comptoir.desktop.settings;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.field.FieldResult;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.customers.field.OwnFieldService;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The shop's own fields of its customers, and the one that is being made or changed.
final class OwnFieldsModel {

    static final String TOPIC = "own field";

    private final ScreenContext context;
    private final OwnFieldService service;
    private final Texts texts;
    private final Texts fieldTexts;
    private final ReadOnlyObjectWrapper<OwnFields> fields = new ReadOnlyObjectWrapper<>(this, "fields", OwnFields.NONE);
    private final ObjectProperty<@Nullable OwnField> edited = new SimpleObjectProperty<>(this, "edited");
    private final OwnFieldDraft draft = new OwnFieldDraft();
    private final PageMessages messages = new PageMessages();
    private Map<FieldId, Long> uses = Map.of();

    OwnFieldsModel(ScreenContext context, OwnFieldService service) {
        this.context = context;
        this.service = service;
        texts = context.texts("ownfields");
        fieldTexts = context.texts("fields");
        stopEditing();
    }

    private record Loaded(OwnFields fields, Map<FieldId, Long> uses) {}

    void load() {
        context.work(by -> new Loaded(service.all(), service.uses(by)))
                .onSuccess(loaded -> {
                    uses = loaded.uses();
                    fields.set(loaded.fields());
                })
                .start();
    }

    /// Adds the field that is typed, or changes the one that is being edited.
    void save() {
        messages.dismissAll();
        var before = edited.get();
        var spec = draft.spec();
        context.work(by -> before == null ? service.add(by, spec) : service.change(by, before.id(), spec))
                .onSuccess(this::answer)
                .start();
    }

    private void answer(FieldResult result) {
        switch (result) {
            case FieldResult.Kept(var field) -> {
                stopEditing();
                messages.done(TOPIC, Message.of(texts.get("ownfields.saved", field.name())));
                load();
            }
            case FieldResult.Refused(var problem) -> messages.fault(TOPIC, problem.message(fieldTexts));
        }
    }

    void edit(OwnField field) {
        messages.dismissAll();
        draft.set(field.spec());
        edited.set(field);
    }

    void stopEditing() {
        draft.set(FieldSpec.of("", OwnFieldKind.TEXT));
        edited.set(null);
    }

    /// @param by a place up is -1, one down is 1
    void move(OwnField field, int by) {
        var order = new ArrayList<>(fields.get().all());
        var place = order.indexOf(field);
        var other = place + by;
        if (place < 0 || other < 0 || other >= order.size()) {
            return;
        }
        order.remove(place);
        order.add(other, field);
        fields.set(new OwnFields(order));
        change(signedIn -> {
            service.arrange(signedIn, order.stream().map(OwnField::id).toList());
            return "";
        });
    }

    /// Takes a field off the records, with its values kept, or brings it back.
    void archive(OwnField field, boolean archived) {
        change(by -> {
            service.archive(by, field.id(), archived);
            return texts.get(archived ? "ownfields.archived" : "ownfields.restored", field.name());
        });
    }

    /// Deletes a field that nobody has a value of.
    void delete(OwnField field) {
        change(by -> service.delete(by, field.id())
                .map(problem -> problem.message(fieldTexts))
                .orElseGet(() -> texts.get("ownfields.deleted", field.name())));
    }

    private void change(Function<SignedInStaff, String> operation) {
        messages.dismissAll();
        context.work(operation)
                .onSuccess(told -> {
                    if (!told.isEmpty()) {
                        messages.done(TOPIC, Message.of(told));
                    }
                })
                .onFinished(this::load)
                .start();
    }

    /// What a field is, and on how many records it is filled in.
    String detail(OwnField field) {
        var spec = field.spec();
        var used = uses.getOrDefault(field.id(), 0L);
        return Stream.of(
                        spec.kind().label(fieldTexts),
                        spec.scope().label(fieldTexts),
                        spec.required() ? texts.get("ownfields.required") : "",
                        texts.get("ownfields.used", used),
                        field.archived() ? texts.get("ownfields.isarchived") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    /// Whether a field may still become another kind.
    boolean mayChangeKind() {
        var field = edited.get();
        return field == null || !uses.containsKey(field.id());
    }

    boolean isUsed(OwnField field) {
        return uses.containsKey(field.id());
    }

    OwnFieldDraft draft() {
        return draft;
    }

    ReadOnlyObjectProperty<OwnFields> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /// The field that is being changed; null while a new one is typed.
    ObjectProperty<@Nullable OwnField> editedProperty() {
        return edited;
    }

    PageMessages messages() {
        return messages;
    }
}
