package org.comptoir.desktop.sales;

import java.util.ArrayList;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The invoice of the open sale, with what can be done with it; while one is being made, what it needs of its buyer.
/// Nothing where neither is.
final class InvoiceCard extends VBox {

    private final InvoiceModel model;
    private final SaleWords words;
    private final SaleRequests requests;
    private final Texts texts;

    InvoiceCard(InvoiceModel model, OpenedSale opened, SaleWords words, SaleRequests requests) {
        this.model = model;
        this.words = words;
        this.requests = requests;
        texts = words.texts();
        managedProperty().bind(visibleProperty());
        getStyleClass().addAll("card", "sale-card");
        var question = model.questionProperty();
        // The card leaves with the sale that is shown: then it no longer follows.
        sceneProperty().flatMap(scene -> question).subscribe(asked -> show(opened, asked));
        show(opened, question.get());
    }

    private void show(OpenedSale opened, InvoiceModel.@Nullable Question asked) {
        var isAsked = asked != null && asked.sale().equals(opened.sale().number());
        setVisible(isAsked || opened.invoice().isPresent());
        if (asked != null && isAsked) {
            getChildren().setAll(form(asked));
            focusFirst();
        } else {
            getChildren().setAll(opened.invoice().stream().<Node>map(this::of).toList());
        }
    }

    /// So that a keyboard goes on where something is asked; what the record knows needs no typing.
    private void focusFirst() {
        applyCss();
        if (lookup(".text-field") instanceof TextField first && first.getText().isEmpty()) {
            Platform.runLater(first::requestFocus);
        }
    }

    private Node of(Invoice invoice) {
        var formats = words.formats();
        var title = texts.get(
                invoice.isCreditNote() ? "salesscreen.invoice.note" : "salesscreen.invoice.of",
                invoice.number().toString());
        var dueOn = invoice.dueOn();
        var state = dueOn == null
                ? texts.get("salesscreen.invoice.settled")
                : texts.get("salesscreen.invoice.due", formats.money(invoice.due()), formats.date(dueOn));
        var told = Layouts.stacked(
                TextLabel.body(title).medium().wrapped(),
                TextLabel.caption(SaleWords.joined(
                                invoice.buyer().name(),
                                formats.date(invoice.day()),
                                formats.money(invoice.total()),
                                state))
                        .muted()
                        .wrapped());
        var actions = Layouts.flow(
                ActionButton.ghost(texts.get("salesscreen.invoice.copy"))
                        .small()
                        .with(MaterialDesignC.CONTENT_COPY)
                        .onPress(() -> model.copy(invoice)),
                ActionButton.ghost(texts.get("salesscreen.invoice.file"))
                        .small()
                        .with(MaterialDesignF.FILE_EXPORT_OUTLINE)
                        .onPress(() -> requests.exportInvoice(invoice)));
        return Layouts.column(
                8,
                Layouts.row(12, new Icon(MaterialDesignF.FILE_DOCUMENT_OUTLINE, 22), Layouts.growing(told)),
                actions);
    }

    private Node form(InvoiceModel.Question asked) {
        var party = asked.party();
        var form = Layouts.column(
                8,
                TextLabel.body(texts.get("salesscreen.invoice.to", party.name()))
                        .medium()
                        .wrapped(),
                TextLabel.caption(address(party)).muted().wrapped());
        var fields = new ArrayList<>(model.fields());
        for (var i = 0; i < fields.size(); i += 2) {
            var first = field(fields.get(i), asked);
            form.getChildren()
                    .add(i + 1 < fields.size() ? new FieldRow(first, field(fields.get(i + 1), asked)) : first);
        }
        form.getChildren()
                .addAll(
                        TextLabel.caption(texts.get("salesscreen.invoice.hint"))
                                .muted()
                                .wrapped(),
                        Layouts.flow(
                                ActionButton.accent(texts.get("salesscreen.invoice.issue"))
                                        .with(MaterialDesignF.FILE_DOCUMENT_OUTLINE)
                                        .key(texts.get("salesscreen.invoice.issue.key"))
                                        .onPress(model::issue),
                                ActionButton.quiet(texts.get("salesscreen.invoice.cancel"))
                                        .onPress(model::cancel)));
        return form;
    }

    private String address(InvoiceParty party) {
        var address = party.address();
        return address.isDeliverable()
                ? SaleWords.joined(
                        party.attention(),
                        address.street().replace("\n", ", "),
                        address.postalCode() + " " + address.town())
                : texts.get("salesscreen.invoice.noaddress");
    }

    private FormField field(CompanyField field, InvoiceModel.Question asked) {
        var input = FormField.text(model.typedProperty(field));
        input.setOnAction(event -> model.issue());
        return new FormField(field.title(asked.country(), texts.language()), input).telling(model.faultProperty(field));
    }
}
