package org.comptoir.desktop.till.catalogue;

import java.util.List;
import org.comptoir.desktop.shell.Navigator;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.shop.open.CustomerServices;
import org.comptoir.shop.open.SellingServices;

/// Adds to the ticket what is scanned, searched or touched.
public final class CatalogueController {

    private final TicketController ticket;
    private final PaymentController payment;
    private final Navigator navigator;
    private final CatalogueModel model = new CatalogueModel();
    private final CatalogueTiles tiles;
    private final TillCustomerModel newCustomer;
    private final ItemSearch search;

    public CatalogueController(
            ScreenContext context,
            SellingServices services,
            CustomerServices customerFile,
            TicketController ticket,
            ParkedHits parked,
            PaymentController payment,
            ReceiptIssuer receipts) {
        this.ticket = ticket;
        this.payment = payment;
        navigator = context.navigator();
        tiles = new CatalogueTiles(context, services, model);
        newCustomer = new TillCustomerModel(context, customerFile.quickEntry(), customerFile.consents(), ticket);
        search = new ItemSearch(
                context,
                services.itemLookup(),
                new HitSearch(services, customerFile, parked, context.formats()),
                services.openPrice(),
                model,
                new ScanHandler(context, services, newCustomer, model, tiles, ticket, payment, receipts));
        ticket.model().stageProperty().subscribe(this::follow);
    }

    public CatalogueModel model() {
        return model;
    }

    public TillCustomerModel newCustomer() {
        return newCustomer;
    }

    /// Reloads what may have changed while another screen was shown.
    public void refresh() {
        tiles.refresh();
    }

    /// After a sale, stock levels have changed, and codes scanned while it was being recorded belong to the next
    /// ticket.
    private void follow(TicketStage before, TicketStage now) {
        if (now != TicketStage.OPEN) {
            return;
        }
        if (before == TicketStage.SOLD) {
            search.clear();
            tiles.refresh();
        }
        payment.takeHeldScans().forEach(this::find);
    }

    /// Handles a code from the scanner. While a payment is open, it goes to the payment first.
    public void scan(Scanned scanned) {
        if (!payment.takes(scanned)) {
            find(scanned);
        }
    }

    private void find(Scanned scanned) {
        ticket.closePrompt();
        search.scan(scanned);
    }

    public void accept(CatalogueRequest request) {
        switch (request) {
            case CatalogueRequest.Entered() -> search.enter();
            case CatalogueRequest.Step(var by) -> search.step(by);
            case CatalogueRequest.ChooseHit(var hit) -> search.choose(hit);
            case CatalogueRequest.ChooseFavourites() -> tiles.choose(null);
            case CatalogueRequest.ChooseCategory(var category) -> tiles.choose(category);
            case CatalogueRequest.Press(var tile) -> press(tile);
            case CatalogueRequest.AddFavourite() -> searchFor(SearchMode.FAVOURITE);
            case CatalogueRequest.OpenArticles() -> navigator.openArticles();
        }
    }

    private void press(TileItem tile) {
        ticket.closePrompt();
        if (tile.key() == TileItem.VOUCHER) {
            ticket.addVoucher();
        } else {
            tiles.article(tile.key())
                    .ifPresent(article -> search.takeQuantity().ifPresent(quantity -> ticket.add(article, quantity)));
        }
    }

    /// Clears the field, which then searches in this mode only.
    public void searchFor(SearchMode mode) {
        ticket.closePrompt();
        newCustomer.close();
        search.start(mode);
    }

    /// What was typed stays; the list of hits must not cover a question.
    public void hideHits() {
        model.show(List.of());
    }

    public void clearSearch() {
        search.clear();
    }
}
