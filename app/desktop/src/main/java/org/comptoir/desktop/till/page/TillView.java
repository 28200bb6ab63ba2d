package org.comptoir.desktop.till.page;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.ticket.panel.CustomerStrip;
import org.comptoir.desktop.till.ticket.panel.TicketLines;
import org.comptoir.desktop.till.ticket.panel.Totals;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The sale: catalogue left, ticket right.
public final class TillView extends HBox {

    private final TillModel model;
    private final Texts texts;
    private final Consumer<TillRequest> requests;
    private final CatalogueView catalogue;

    /// @param texts of the feature `sell`
    /// @param ticketTexts of the feature `ticket`
    public TillView(TillModel model, Texts texts, Texts ticketTexts, Consumer<TillRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        catalogue = new CatalogueView(model, texts, requests);
        getChildren().setAll(Layouts.growing(catalogue), ticket(ticketTexts));
        catalogue.setMinWidth(0);
    }

    /// Where the focus belongs on this screen.
    public Node field() {
        return catalogue.field().input();
    }

    private Node ticket(Texts ticketTexts) {
        Consumer<TicketRequest> ofTicket = request -> requests.accept(new TillRequest.OfTicket(request));
        var ticket = model.ticket();
        var lines = new TicketLines(ticket, ticketTexts, ofTicket);
        var nothing = new EmptyTicketView(model, texts, requests);
        var isEmpty = Bindings.isEmpty(ticket.lines());
        nothing.visibleProperty().bind(isEmpty);
        nothing.managedProperty().bind(isEmpty);
        lines.visibleProperty().bind(isEmpty.not());
        lines.managedProperty().bind(isEmpty.not());
        var middle = new StackPane(lines, nothing);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var side = new VBox(
                new CustomerStrip(ticket, ticketTexts, ofTicket),
                middle,
                new Totals(ticket, ticketTexts, actions(isEmpty), pay(ticket)));
        side.getStyleClass().addAll("ticket", "ticket-side");
        return side;
    }

    private Node actions(BooleanBinding isEmpty) {
        var park = ActionButton.secondary(texts.get("sell.park"))
                .with(MaterialDesignP.PAUSE_CIRCLE_OUTLINE)
                .key("F6")
                .onPress(() -> requests.accept(new TillRequest.Park()));
        var discount = ActionButton.secondary(texts.get("sell.discount"))
                .with(MaterialDesignP.PERCENT_OUTLINE, 18)
                .key("F7")
                .onPress(() -> requests.accept(new TillRequest.DiscountAll()));
        var drawer = ActionButton.secondary(texts.get("sell.drawer"))
                .key("F10")
                .onPress(() -> requests.accept(new TillRequest.OpenDrawer()));
        var row = Layouts.row(
                8, Layouts.growing(park.styled("tight")), Layouts.growing(discount.styled("tight")), drawer);
        drawer.getStyleClass().add("tight");
        row.getStyleClass().add("foot-actions");
        return shownWithLines(row, isEmpty);
    }

    private Node pay(TicketModel ticket) {
        var amount = TextLabel.body("").styled("role-pay-amount").whole();
        amount.textProperty().bind(ticket.totalsProperty().map(totals -> totals.total()));
        var pay = ActionButton.wide(
                        TextLabel.body(texts.get("sell.pay")).styled("role-pay").whole(),
                        Layouts.row(0, Layouts.spring(), amount),
                        "F12")
                .onPress(() -> requests.accept(new TillRequest.Pay()));
        return shownWithLines(pay, Bindings.isEmpty(ticket.lines()));
    }

    private static Node shownWithLines(Node node, BooleanBinding isEmpty) {
        node.visibleProperty().bind(isEmpty.not());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
