package org.comptoir.desktop.sales;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.sales.SaleAttachment;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Who bought it, with the way to their record.
final class SaleCustomerCard extends VBox {

    private final SaleWords words;
    private final Texts texts;
    private final SaleRequests requests;
    private Subscription following = Subscription.EMPTY;

    /// @param attaching asks whose the sale is
    SaleCustomerCard(
            OpenedSale opened, SaleWords words, SaleRequests requests, AttachModel model, AttachPane attaching) {
        this.words = words;
        this.requests = requests;
        texts = words.texts();
        getStyleClass().addAll("card", "sale-card");
        opened.record()
                .customer()
                .ifPresentOrElse(
                        buyer -> getChildren().setAll(of(opened, buyer)),
                        () -> following = model.openProperty()
                                .subscribe(isOpen -> getChildren().setAll(isOpen ? attaching : ofNobody(model))));
    }

    /// Lets the question go, which another card asks from now on.
    void leave() {
        following.unsubscribe();
    }

    private Node of(OpenedSale opened, SaleCustomer buyer) {
        var name = opened.customer().map(Customer::displayName).orElse(buyer.displayName());
        var attachment = opened.record().attachment();
        var earned = attachment == null ? opened.sale().points().earned() : attachment.points();
        var points = opened.customer().isEmpty()
                ? ""
                : SaleWords.joined(
                        texts.get("salesscreen.points", opened.points()),
                        earned == 0 ? "" : texts.get("salesscreen.points.here", earned));
        var row = Layouts.row(
                12,
                Avatar.of(name, 40).accented(),
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(name).medium().wrapped(),
                        TextLabel.caption(points).muted().wrapped(),
                        TextLabel.caption(attachment == null ? "" : attached(attachment))
                                .muted()
                                .wrapped())));
        if (opened.customer().isPresent()) {
            row.getChildren()
                    .add(ActionButton.ghost(texts.get("salesscreen.customer.open"))
                            .small()
                            .onPress(() -> requests.openCustomer(buyer.id())));
        }
        return row;
    }

    private String attached(SaleAttachment attachment) {
        return texts.get(
                "salesscreen.attached.by",
                attachment.staffName(),
                words.formats().dateTime(attachment.at()));
    }

    private Node ofNobody(AttachModel model) {
        var add = ActionButton.add(texts.get("salesscreen.attach"))
                .with(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                .key(texts.get("salesscreen.attach.key"))
                .onPress(requests::attach);
        add.setDisable(!model.isPermitted());
        return Layouts.column(
                4,
                add,
                TextLabel.caption(
                                texts.get(model.isPermitted() ? "salesscreen.attach.what" : "salesscreen.attach.right"))
                        .muted()
                        .wrapped());
    }
}
