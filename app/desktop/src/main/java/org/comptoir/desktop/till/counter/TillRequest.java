package org.comptoir.desktop.till.counter;

import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.tile.CategoryItem;
import org.comptoir.desktop.till.tile.TileItem;

/// What a person asks of the sale screen.
public sealed interface TillRequest {

    record Entered(String text) implements TillRequest {}

    record Typed(String text) implements TillRequest {}

    /// The next or the previous hit.
    record Step(int by) implements TillRequest {}

    record TakeHit(HitItem hit) implements TillRequest {}

    /// What the till asked for.
    record Answer(String text) implements TillRequest {}

    /// Whatever is open closes: a question, a search.
    record Back() implements TillRequest {}

    record ChooseFavourites() implements TillRequest {}

    record ChooseCategory(CategoryItem category) implements TillRequest {}

    record Press(TileItem tile) implements TillRequest {}

    record AddFavourite() implements TillRequest {}

    /// Where articles are made and imported, from a shop that has none.
    record OpenArticles() implements TillRequest {}

    record OfTicket(TicketRequest request) implements TillRequest {}

    record Park() implements TillRequest {}

    record DiscountAll() implements TillRequest {}

    record OpenDrawer() implements TillRequest {}

    record Pay() implements TillRequest {}

    record Reprint(TicketSummary ticket) implements TillRequest {}

    record Recall(TicketSummary ticket) implements TillRequest {}
}
