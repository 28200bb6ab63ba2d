package org.comptoir.desktop.till;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.till.catalogue.CatalogueModel;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.desktop.till.catalogue.CatalogueView;
import org.comptoir.desktop.till.ticket.PromptPanel;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.ticket.TicketView;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.Texts;

/// The sale screen: catalogue on the left, ticket on the right. Questions appear above the tiles, so that the
/// ticket stays visible.
public final class TillView extends HBox {

    private final CatalogueView catalogueView;

    /// @param newCustomer in which a customer is made
    /// @param parking in which words for a parked ticket are asked
    /// @param weighing in which the weight of an article is asked
    /// @param texts of the feature `sell`
    /// @param ticketTexts of the feature `ticket`
    public TillView(
            CatalogueModel catalogue,
            Node newCustomer,
            Node parking,
            Node weighing,
            TicketModel ticket,
            Texts texts,
            Texts ticketTexts,
            Consumer<CatalogueRequest> catalogueRequests,
            Consumer<TicketRequest> ticketRequests) {
        catalogueView = new CatalogueView(
                catalogue,
                newCustomer,
                texts,
                catalogueRequests,
                oneOf(oneOf(new PromptPanel(ticket, texts, ticketRequests), parking), weighing));
        catalogueView.setMinWidth(0);
        getChildren()
                .setAll(Layouts.growing(catalogueView), new TicketView(ticket, texts, ticketTexts, ticketRequests));
    }

    /// There as long as one of them is.
    private static Node oneOf(Node one, Node other) {
        var place = new VBox(one, other);
        place.visibleProperty().bind(one.visibleProperty().or(other.visibleProperty()));
        place.managedProperty().bind(place.visibleProperty());
        return place;
    }

    /// Shows another page in the place of the catalogue, beside the ticket.
    public void show(Node page) {
        getChildren().set(0, Layouts.growing(page));
    }

    public void showCatalogue() {
        show(catalogueView);
    }

    /// The node to focus on this screen.
    public Node field() {
        return catalogueView.field().input();
    }
}
