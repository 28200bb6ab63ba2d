package org.comptoir.desktop.customers.edit;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.text.Texts;

/// The numbers that invoices need of a customer that is a business: those of its country. Each is saved when it loses
/// the focus, unless it cannot be right: then it says so below.
final class CompanyFields extends VBox {

    private final RecordModel model;
    private final CustomerRecord record;
    private final Texts texts;
    private final CustomerDetails details;
    private final String country;
    private final Map<CompanyField, StringProperty> faults = new EnumMap<>(CompanyField.class);

    CompanyFields(RecordModel model, CustomerRecord record, Texts texts) {
        this.model = model;
        this.record = record;
        this.texts = texts;
        details = record.customer().details();
        country = details.country(record.region());
        getStyleClass().add("gap-8");
        getChildren()
                .add(TextLabel.small(texts.get("customerrecord.numbers"))
                        .medium()
                        .wrapped());
        var fields = CompanyField.of(country).stream().map(this::field).toList();
        for (var i = 0; i < fields.size(); i += 2) {
            getChildren().add(i + 1 < fields.size() ? new FieldRow(fields.get(i), fields.get(i + 1)) : fields.get(i));
        }
    }

    private FormField field(CompanyField number) {
        var value = new SimpleStringProperty(details.companyNumbers().value(number));
        var fault = new SimpleStringProperty("");
        faults.put(number, fault);
        var input = FormField.text(value);
        SavedOnLeaving.watch(input, () -> save(number, value.get()));
        return new FormField(number.title(country, texts.language()), input).telling(fault);
    }

    private void save(CompanyField number, String typed) {
        var fault = faults.get(number);
        if (typed.strip().equals(details.companyNumbers().value(number)) || fault == null) {
            return;
        }
        var told = DetailEdits.numberFault(details, number, typed, country, texts.language());
        fault.set(told);
        if (told.isEmpty()) {
            model.change(
                    record, DetailEdits.number(number, typed, country), texts.get("customerrecord.changed.number"));
        }
    }
}
