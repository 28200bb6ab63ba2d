package org.comptoir.desktop.customers.edit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.customers.transfer.kept.KeptValues;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The other details of a customer; each field is saved when it loses the focus.
public final class DetailsForm extends VBox {

    private final RecordModel model;
    private final CustomerRecord record;
    private final Texts texts;
    private final CustomerDetails details;
    private final TextField first;

    public DetailsForm(RecordModel model, CustomerRecord record, Texts texts, Formats formats) {
        this.model = model;
        this.record = record;
        this.texts = texts;
        this.details = record.customer().details();
        getStyleClass().addAll("gap-12", "form-narrow");
        var given = field(
                "customerrecord.given",
                CustomerDetails::name,
                PersonName::given,
                (name, typed) -> new PersonName(name.title(), typed, name.middle(), name.family(), name.suffix()));
        var family = field(
                "customerrecord.family",
                CustomerDetails::name,
                PersonName::family,
                (name, typed) -> new PersonName(name.title(), name.given(), name.middle(), typed, name.suffix()));
        var title = field(
                "customerrecord.title",
                CustomerDetails::name,
                PersonName::title,
                (name, typed) -> new PersonName(typed, name.given(), name.middle(), name.family(), name.suffix()));
        first = (TextField) given.getChildren().get(1);
        getChildren()
                .addAll(
                        new FieldRow(kind(), title),
                        new FieldRow(given, family),
                        new FieldRow(
                                text("customerrecord.company", CustomerDetails::company, CustomerDraft::company),
                                text("customerrecord.job", CustomerDetails::jobTitle, CustomerDraft::jobTitle)),
                        new FieldRow(
                                text(
                                        "customerrecord.tags",
                                        details -> String.join(", ", details.tags()),
                                        (draft, typed) -> draft.tags(DetailEdits.tags(typed))),
                                language()),
                        text("customerrecord.alert", CustomerDetails::alertNote, CustomerDraft::alertNote),
                        adding(),
                        TextLabel.caption(texts.get(
                                        "customerrecord.since",
                                        formats.date(record.customer().createdAt()),
                                        formats.date(record.customer().changedAt())))
                                .muted());
        if (!details.formerNumber().isEmpty()) {
            getChildren()
                    .add(
                            getChildren().size() - 1,
                            text(
                                    "customerrecord.former.field",
                                    CustomerDetails::formerNumber,
                                    CustomerDraft::formerNumber));
        }
        getChildren().add(getChildren().size() - 1, new CompanyFields(model, record, texts));
        if (!model.ownFields().seen(record).isEmpty()) {
            getChildren().add(getChildren().size() - 1, new OwnFieldsForm(model, record, formats));
        }
        addSizes(record.sizes());
        var kept = KeptValues.of(details, Texts.of("exchange", texts.language())).stream()
                .filter(value ->
                        value.sources().stream().noneMatch(extra -> CustomerSizes.isOne(extra, record.sizes())))
                .toList();
        if (!kept.isEmpty()) {
            getChildren().add(new KeptValuesView(model.kept(), record, kept, texts));
        }
    }

    /// A field for each size that the shop keeps, two in a row.
    private void addSizes(SizeNames sizes) {
        if (sizes.names().isEmpty()) {
            return;
        }
        var card = new VBox(TextLabel.cardTitle(texts.get("customerrecord.sizes")));
        card.getStyleClass().add("gap-12");
        var fields = sizes.names().stream().map(this::size).toList();
        for (var i = 0; i < fields.size(); i += 2) {
            card.getChildren()
                    .add(new FieldRow(
                            fields.subList(i, Math.min(i + 2, fields.size())).toArray(FormField[]::new)));
        }
        getChildren().add(getChildren().size() - 1, card);
    }

    private FormField size(String name) {
        return saved(
                name,
                details -> CustomerSizes.value(details, name),
                (now, typed) -> CustomerSizes.with(now, name, typed));
    }

    public TextField first() {
        return first;
    }

    private FormField field(
            String key,
            Function<CustomerDetails, PersonName> name,
            Function<PersonName, String> part,
            BiFunction<PersonName, String, PersonName> with) {
        return text(
                key,
                details -> part.apply(name.apply(details)),
                (draft, typed) -> draft.name(with.apply(draft.build().name(), typed)));
    }

    private FormField text(
            String key,
            Function<CustomerDetails, String> known,
            BiFunction<CustomerDraft, String, CustomerDraft> with) {
        return saved(
                texts.get(key),
                known,
                (now, typed) -> with.apply(now.draft(), typed).build());
    }

    private FormField saved(
            String name,
            Function<CustomerDetails, String> known,
            BiFunction<CustomerDetails, String, CustomerDetails> with) {
        var value = new SimpleStringProperty(known.apply(details));
        var field = FormField.text(value);
        Runnable save = () -> {
            if (!value.get().equals(known.apply(details))) {
                model.change(record, now -> with.apply(now, value.get()), texts.get("customerrecord.changed"));
            }
        };
        SavedOnLeaving.watch(field, save);
        return new FormField(name, field);
    }

    private FormField kind() {
        var names = Texts.of("customers", texts.language());
        return choice(
                "customerrecord.kind",
                List.of(CustomerKind.values()),
                details.kind(),
                kind -> names.get("customers.kind." + kind.name()),
                CustomerDraft::kind);
    }

    private FormField language() {
        return choice(
                "customerrecord.language",
                CustomerLanguages.choices(details.language()),
                details.language(),
                code -> CustomerLanguages.name(code, texts),
                CustomerDraft::language);
    }

    private <T> FormField choice(
            String key,
            List<T> choices,
            T known,
            Function<T, String> name,
            BiFunction<CustomerDraft, T, CustomerDraft> with) {
        var choice = new ComboBox<T>();
        choice.getItems().setAll(choices);
        choice.setValue(known);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A value is chosen, not typed");
            }
        });
        choice.setOnAction(event -> model.change(
                record,
                now -> with.apply(now.draft(), choice.getValue()).build(),
                texts.get("customerrecord.changed")));
        return new FormField(texts.get(key), choice);
    }

    /// Adds a further telephone number or e-mail address to those on the cards.
    private Node adding() {
        var phone = new SimpleStringProperty("");
        var email = new SimpleStringProperty("");
        var fields = new FieldRow(
                added(
                        "customerrecord.further.phone",
                        phone,
                        () -> model.change(
                                record,
                                DetailEdits.phone(details.phones().size(), phone.get(), "", record.region()),
                                texts.get("customerrecord.changed.phone"))),
                added(
                        "customerrecord.further.email",
                        email,
                        () -> model.change(
                                record,
                                DetailEdits.email(details.emails().size(), email.get(), ""),
                                texts.get("customerrecord.changed.email"))));
        return details.addresses().isEmpty() ? fields : Layouts.column(8, fields, furtherAddress());
    }

    /// The first address is added on the cards.
    private Node furtherAddress() {
        var face = new EditCard.Face(
                MaterialDesignM.MAP_MARKER_PLUS_OUTLINE, texts.get("customerrecord.further.address"), "", true);
        return new EditCard(
                texts,
                face,
                () -> new AddressFields(texts, null, true)
                        .editor(
                                edited -> model.change(
                                        record,
                                        DetailEdits.address(
                                                details.addresses().size(),
                                                edited.address(),
                                                edited.label(),
                                                edited.letters()),
                                        texts.get("customerrecord.changed.address")),
                                false));
    }

    private FormField added(String key, SimpleStringProperty value, Runnable add) {
        var field = FormField.text(value);
        field.setPromptText(texts.get("customerrecord.further.prompt"));
        field.setOnAction(event -> add.run());
        return new FormField(texts.get(key), field);
    }
}
