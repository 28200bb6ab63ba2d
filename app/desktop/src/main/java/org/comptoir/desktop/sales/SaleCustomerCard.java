package org.comptoir.desktop.sales;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Who bought it, with the way to their record.
final class SaleCustomerCard extends VBox {

    private final SaleWords words;
    private final Texts texts;
    private final SaleRequests requests;

    SaleCustomerCard(OpenedSale opened, SaleWords words, SaleRequests requests) {
        this.words = words;
        this.requests = requests;
        texts = words.texts();
        getStyleClass().addAll("card", "sale-card");
        opened.record()
                .customer()
                .ifPresentOrElse(
                        buyer -> getChildren().setAll(of(opened, buyer)),
                        () -> getChildren().setAll(ofNobody()));
    }

    private Node of(OpenedSale opened, SaleCustomer buyer) {
        var name = opened.customer().map(Customer::displayName).orElse(buyer.displayName());
        var earned = opened.sale().points().earned();
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
                        TextLabel.caption(points).muted().wrapped())));
        if (opened.customer().isPresent()) {
            row.getChildren()
                    .add(ActionButton.ghost(texts.get("salesscreen.customer.open"))
                            .small()
                            .onPress(() -> requests.openCustomer(buyer.id())));
        }
        return row;
    }

    private Node ofNobody() {
        return Layouts.row(
                12,
                new org.comptoir.desktop.ui.Icon(MaterialDesignA.ACCOUNT_OUTLINE, 24)
                        .toned(org.comptoir.desktop.ui.Emphasis.MUTED),
                TextLabel.small(texts.get("salesscreen.nobody")).muted());
    }
}
