package org.comptoir.desktop.customers.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldChoice;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The control of one of the shop's own fields: what its kind is best filled in by.
final class OwnFieldInput {

    private static final String NOTHING = "\u2013";
    private static final int MAX_HITS = 8;

    private final RecordModel model;
    private final CustomerRecord record;
    private final OwnField field;
    private final Texts texts;
    private final Formats formats;
    private final Optional<FieldValue> known;
    private final SimpleStringProperty fault = new SimpleStringProperty("");

    private OwnFieldInput(RecordModel model, CustomerRecord record, OwnField field, Texts texts, Formats formats) {
        this.model = model;
        this.record = record;
        this.field = field;
        this.texts = texts;
        this.formats = formats;
        known = record.value(field);
    }

    /// @param texts of `ownfields`
    static FormField of(RecordModel model, CustomerRecord record, OwnField field, Texts texts, Formats formats) {
        var input = new OwnFieldInput(model, record, field, texts, formats);
        var control = input.control();
        control.setDisable(!model.ownFields().edits(field));
        var isMissing = field.spec().required() && input.known.isEmpty();
        var name = isMissing ? texts.get("ownfields.missing", field.name()) : field.name();
        var form = new FormField(name, control).telling(input.fault);
        control.setAccessibleText(field.name());
        return form;
    }

    private Control control() {
        return switch (field.kind()) {
            case TEXT, NUMBER, DATE -> typed(new TextField());
            case AMOUNT -> typed(new MoneyField(formats));
            case CHOICE -> choice();
            case CHOICES -> choices();
            case YES_NO -> answer();
            case CUSTOMER -> customer();
        };
    }

    private TextField typed(TextField input) {
        var text = known.map(value -> FieldWords.typed(field, value, formats, record::nameOf))
                .orElse("");
        input.setText(text);
        model.ownFields().unread(field).ifPresent(unread -> {
            input.setText(unread);
            fault.set(model.ownFields().fault(field, unread));
        });
        if (field.kind() == OwnFieldKind.DATE) {
            input.setPromptText(texts.get("ownfields.date"));
        }
        leaving(input, now -> {
            if (!now.strip().equals(text)) {
                fault.set(model.ownFields().fill(record, field, now));
            }
        });
        return input;
    }

    private String shown(FieldValue value) {
        return FieldWords.shown(field, value, formats, record::nameOf);
    }

    private static void leaving(TextField input, Consumer<String> save) {
        SavedOnLeaving.watch(input, () -> save.accept(input.getText()));
    }

    private ComboBox<@Nullable FieldChoice> choice() {
        var chosen = known.flatMap(value ->
                        value instanceof FieldValue.Choice(var id) ? field.choice(id) : Optional.<FieldChoice>empty())
                .orElse(null);
        return box(
                field.offered(known.orElse(null)),
                chosen,
                FieldChoice::label,
                choice -> new FieldValue.Choice(choice.id()));
    }

    private ComboBox<@Nullable Boolean> answer() {
        var fieldTexts = Texts.of("fields", texts.language());
        var said = known.map(value -> value instanceof FieldValue.Answer(var yes) && yes)
                .orElse(null);
        return box(
                List.of(true, false),
                said,
                yes -> fieldTexts.get(yes ? "fields.yes" : "fields.no"),
                FieldValue.Answer::new);
    }

    /// With nothing as the first choice.
    private <T> ComboBox<@Nullable T> box(
            List<T> values, @Nullable T now, Function<T, String> name, Function<T, FieldValue> value) {
        var box = new ComboBox<@Nullable T>();
        box.getItems().add(null);
        box.getItems().addAll(values);
        box.setValue(now);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T shown) {
                return shown == null ? NOTHING : name.apply(shown);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A value is chosen, not typed");
            }
        });
        box.setOnAction(event -> {
            var chosen = box.getValue();
            model.ownFields().fill(record, field, chosen == null ? null : value.apply(chosen));
        });
        return box;
    }

    private ActionButton choices() {
        var chosen = known.<List<Long>>flatMap(
                        value -> value instanceof FieldValue.Choices(var ids) ? Optional.of(ids) : Optional.empty())
                .orElse(List.of());
        var menu = new ContextMenu();
        for (var choice : field.offered(known.orElse(null))) {
            var item = new CheckMenuItem(choice.label());
            item.setSelected(chosen.contains(choice.id()));
            item.setOnAction(event -> model.ownFields().fill(record, field, toggled(chosen, choice.id())));
            menu.getItems().add(item);
        }
        var button = ActionButton.secondary(known.map(this::shown).orElse(NOTHING));
        return button.onPress(() -> menu.show(button, Side.BOTTOM, 0, 4));
    }

    private static @Nullable FieldValue toggled(List<Long> chosen, long choice) {
        var changed = new ArrayList<>(chosen);
        if (!changed.remove(choice)) {
            changed.add(choice);
        }
        return changed.isEmpty() ? null : new FieldValue.Choices(changed);
    }

    /// Found by name, number or whatever search knows.
    private TextField customer() {
        var input = new TextField();
        var text = known.map(this::shown).orElse("");
        input.setText(text);
        input.setPromptText(texts.get("ownfields.customer"));
        leaving(input, now -> {
            var typed = now.strip();
            if (typed.isEmpty() && known.isPresent()) {
                model.ownFields().fill(record, field, (FieldValue) null);
            } else if (!typed.isEmpty() && !typed.equals(text)) {
                model.ownFields().find(typed, MAX_HITS, hits -> found(input, hits));
            }
        });
        return input;
    }

    private void found(TextField input, List<CustomerHit> hits) {
        if (hits.isEmpty()) {
            fault.set(texts.get("ownfields.nobody"));
        } else if (hits.size() == 1) {
            take(hits.getFirst());
        } else if (input.getScene() != null) {
            var menu = new ContextMenu();
            for (var hit : hits) {
                var item = new MenuItem(hit.listName() + "  " + hit.town());
                item.setOnAction(event -> take(hit));
                menu.getItems().add(item);
            }
            menu.show(input, Side.BOTTOM, 0, 4);
        }
    }

    private void take(CustomerHit hit) {
        model.ownFields().fill(record, field, new FieldValue.Other(hit.id()));
    }
}
