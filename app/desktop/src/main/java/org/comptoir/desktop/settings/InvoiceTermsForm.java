package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.text.Texts;

/// The terms of invoices as fields.
final class InvoiceTermsForm extends VBox {

    InvoiceTermsForm(InvoiceTermsModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var messages = model.messages();
        var zero = SettingsForms.field(texts.get("settings.invoices.zero"), model.zeroNatureProperty())
                .telling(messages.faultOf(InvoiceTermsModel.ZERO));
        zero.managedProperty().bind(zero.visibleProperty());
        zero.visibleProperty().bind(model.italianProperty());
        var exempt = new CheckBox(texts.get("settings.invoices.exempt"));
        exempt.setWrapText(true);
        exempt.selectedProperty().bindBidirectional(model.exemptProperty());
        var debits = new CheckBox(texts.get("settings.invoices.debits"));
        debits.setWrapText(true);
        debits.selectedProperty().bindBidirectional(model.debitsProperty());
        var supply = SettingsForms.shownWhile(
                model.italianProperty().not(),
                Layouts.column(
                        8,
                        SettingsForms.hint(texts.get("settings.invoices.supply")),
                        SettingsForms.chips(
                                List.of(SupplyKind.values()),
                                model.supplyProperty(),
                                kind -> texts.get("settings.invoices.supply." + kind.name())),
                        services(model, texts),
                        debits));
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.invoices.hint")),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.invoices.days"), model.daysProperty())
                                        .telling(messages.faultOf(InvoiceTermsModel.DAYS)),
                                SettingsForms.field(texts.get("settings.invoices.bic"), model.bicProperty())
                                        .telling(messages.faultOf(InvoiceTermsModel.BIC))),
                        SettingsForms.field(texts.get("settings.invoices.iban"), model.ibanProperty())
                                .telling(messages.faultOf(InvoiceTermsModel.IBAN)),
                        SettingsForms.field(texts.get("settings.invoices.register"), model.registerProperty()),
                        SettingsForms.area(texts.get("settings.invoices.note"), model.noteProperty()),
                        supply,
                        exempt,
                        zero,
                        new MessageList(messages, texts.language()),
                        Layouts.row(
                                8,
                                ActionButton.secondary(texts.get("settings.invoices.save"))
                                        .onPress(model::save)));
    }

    /// Asked only where the shop supplies both.
    private static Node services(InvoiceTermsModel model, Texts texts) {
        var choices = Layouts.flow();
        model.categories()
                .subscribe(() -> choices.getChildren()
                        .setAll(model.categories().stream()
                                .map(category -> choice(category, model))
                                .toList()));
        var isBoth = Bindings.createBooleanBinding(
                () -> model.supplyProperty().get() == SupplyKind.GOODS_AND_SERVICES
                        && !model.categories().isEmpty(),
                model.supplyProperty(),
                model.categories());
        return SettingsForms.shownWhile(
                isBoth, Layouts.column(8, SettingsForms.hint(texts.get("settings.invoices.services")), choices));
    }

    private static CheckBox choice(Category category, InvoiceTermsModel model) {
        var choice = new CheckBox(category.name());
        choice.setSelected(model.services().contains(category.id()));
        choice.selectedProperty().subscribe(isService -> {
            if (isService) {
                model.services().add(category.id());
            } else {
                model.services().remove(category.id());
            }
        });
        return choice;
    }
}
