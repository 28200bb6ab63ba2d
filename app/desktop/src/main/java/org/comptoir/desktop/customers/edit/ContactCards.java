package org.comptoir.desktop.customers.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A customer's contact details, one card each, in two columns; dashed cards add new ones.
public final class ContactCards extends GridPane {

    private final RecordModel model;
    private final Texts texts;
    private final Formats formats;
    private final ContactLabelWords labels;
    private final CustomerRecord record;
    private int cards;

    public ContactCards(RecordModel model, CustomerRecord record, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.record = record;
        labels = new ContactLabelWords(texts);
        getStyleClass().add("grid-gap-8");
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        var details = record.customer().details();
        for (var i = 0; i <= firstOnly(details.phones()); i++) {
            phone(i, i < details.phones().size() ? details.phones().get(i) : null);
        }
        for (var i = 0; i <= firstOnly(details.emails()); i++) {
            email(i, i < details.emails().size() ? details.emails().get(i) : null);
        }
        for (var i = 0; i <= firstOnly(details.addresses()); i++) {
            address(i, i < details.addresses().size() ? details.addresses().get(i) : null);
        }
        birthday(details.birthday());
    }

    /// A card to add the first one; further ones are added in the details.
    private static int firstOnly(List<?> all) {
        return Math.max(0, all.size() - 1);
    }

    private void add(EditCard.Face face, java.util.function.Supplier<EditCard.Editor> editor) {
        var card = new EditCard(texts, face, editor);
        GridPane.setValignment(card, VPos.TOP);
        add(card, cards % 2, cards / 2);
        cards++;
    }

    private void phone(int index, @Nullable ContactPhone phone) {
        var text = phone == null ? "" : phone.number().national();
        var kind = phone == null ? "" : phoneCaption(phone);
        Ikon ikon =
                phone != null && !phone.number().mobile() ? MaterialDesignP.PHONE_OUTLINE : MaterialDesignC.CELLPHONE;
        add(face(ikon, text, "customerrecord.add.phone", kind), () -> {
            var number = new SimpleStringProperty(text);
            var label = new SimpleStringProperty(phone == null ? "" : labels.shown(phone.label()));
            return editor(
                    List.of(field("customerrecord.phone", number), field("customerrecord.label", label)),
                    () -> model.change(
                            record,
                            DetailEdits.phone(index, number.get(), labels.stored(label.get()), record.region()),
                            texts.get("customerrecord.changed.phone")),
                    phone == null
                            ? null
                            : () -> model.change(
                                    record,
                                    DetailEdits.phone(index, "", "", record.region()),
                                    texts.get("customerrecord.changed.phone")));
        });
    }

    private String phoneCaption(ContactPhone phone) {
        var kind = phone.number().e164().isEmpty()
                ? texts.get("customerrecord.phone.unknown")
                : texts.get(phone.number().mobile() ? "customerrecord.phone.mobile" : "customerrecord.phone.fixed");
        return joined(phone.label().isEmpty() ? kind : labels.shown(phone.label()), preferred(phone.preferred()));
    }

    private void email(int index, @Nullable ContactEmail email) {
        var text = email == null ? "" : email.address();
        var caption = email == null ? "" : joined(labels.shown(email.label()), preferred(email.preferred()));
        add(face(MaterialDesignE.EMAIL_OUTLINE, text, "customerrecord.add.email", caption), () -> {
            var address = new SimpleStringProperty(text);
            var label = new SimpleStringProperty(email == null ? "" : labels.shown(email.label()));
            var changed = texts.get("customerrecord.changed.email");
            return editor(
                    List.of(field("customerrecord.email", address), field("customerrecord.label", label)),
                    () -> model.change(
                            record, DetailEdits.email(index, address.get(), labels.stored(label.get())), changed),
                    email == null ? null : () -> model.change(record, DetailEdits.email(index, "", ""), changed));
        });
    }

    private void address(int index, @Nullable ContactAddress contact) {
        var existing = contact == null ? PostalAddress.NONE : contact.address();
        var street = existing.street().replace("\n", ", ");
        var town = joined(
                " ",
                existing.postalCode(),
                existing.town(),
                existing.country().equals(record.region()) ? "" : existing.country());
        var isPreferred = contact != null
                && contact.preferred()
                && record.customer().details().addresses().size() > 1;
        var use = joined(contact == null ? "" : labels.shown(contact.label()), preferred(isPreferred));
        var caption = joined(street.isEmpty() ? "" : town, use);
        add(
                face(
                        MaterialDesignM.MAP_MARKER_OUTLINE,
                        street.isEmpty() ? town : street,
                        "customerrecord.add.address",
                        caption),
                () -> new AddressFields(
                                texts,
                                contact,
                                record.customer().details().addresses().size() > 1)
                        .editor(
                                edited -> model.change(
                                        record,
                                        DetailEdits.address(index, edited.address(), edited.label(), edited.letters()),
                                        texts.get("customerrecord.changed.address")),
                                contact != null));
    }

    private void birthday(@Nullable Birthday birthday) {
        var text = birthday == null ? "" : inWords(birthday);
        add(face(MaterialDesignC.CAKE_VARIANT_OUTLINE, text, "customerrecord.add.birthday", age(birthday)), () -> {
            var day = new SimpleStringProperty(birthday == null ? "" : inFigures(birthday));
            var changed = texts.get("customerrecord.changed.birthday");
            var field = field("customerrecord.birthday", day);
            return new EditCard.Editor(
                    List.of(field),
                    () -> {
                        var read = DetailEdits.birthdayOf(day.get());
                        if (read.isEmpty() && !day.get().isBlank()) {
                            return Optional.of(texts.get("customerrecord.birthday.how"));
                        }
                        model.change(record, DetailEdits.birthday(read.orElse(null)), changed);
                        return Optional.empty();
                    },
                    birthday == null ? null : () -> model.change(record, DetailEdits.birthday(null), changed));
        });
    }

    private String inWords(Birthday birthday) {
        var year = birthday.year();
        var date = formats.dateInWords(birthday.inYear(year == null ? 2000 : year));
        return year == null ? date.replaceAll("[\\s\u00A0]?2000$", "") : date;
    }

    private static String inFigures(Birthday birthday) {
        var year = birthday.year();
        return String.format(java.util.Locale.ROOT, "%02d/%02d", birthday.day(), birthday.month())
                + (year == null ? "" : "/" + year);
    }

    private String age(@Nullable Birthday birthday) {
        if (birthday == null) {
            return "";
        }
        var today = LocalDate.now(model.clock());
        return birthday.ageIn(today.getYear())
                .map(age -> texts.get("customerrecord.age", age, Integer.toString(today.getYear())))
                .orElse("");
    }

    private EditCard.Face face(Ikon ikon, String text, String add, String caption) {
        return text.isEmpty()
                ? new EditCard.Face(ikon, texts.get(add), "", true)
                : new EditCard.Face(ikon, text, caption, false);
    }

    private static EditCard.Editor editor(List<FormField> fields, Runnable save, @Nullable Runnable remove) {
        return new EditCard.Editor(
                fields,
                () -> {
                    save.run();
                    return Optional.empty();
                },
                remove);
    }

    private FormField field(String key, SimpleStringProperty value) {
        return Layouts.growing(new FormField(texts.get(key), FormField.text(value)));
    }

    private String preferred(boolean preferred) {
        return preferred ? texts.get("customerrecord.preferred") : "";
    }

    private static String joined(String first, String second) {
        return joined(" \u00B7 ", first, second);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
