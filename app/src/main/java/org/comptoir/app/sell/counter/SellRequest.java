package org.comptoir.app.sell.counter;

import org.comptoir.app.sell.tile.CategoryItem;
import org.comptoir.app.sell.tile.TileItem;
import org.comptoir.app.ticket.TicketRequest;

/// What a person asks of the sale screen.
public sealed interface SellRequest {

    record Entered(String text) implements SellRequest {}

    record Typed(String text) implements SellRequest {}

    /// The next or the previous hit.
    record Step(int by) implements SellRequest {}

    record TakeHit(HitItem hit) implements SellRequest {}

    /// What the till asked for.
    record Answer(String text) implements SellRequest {}

    /// Whatever is open closes: a question, a search.
    record Back() implements SellRequest {}

    record ChooseFavourites() implements SellRequest {}

    record ChooseCategory(CategoryItem category) implements SellRequest {}

    record Press(TileItem tile) implements SellRequest {}

    record AddFavourite() implements SellRequest {}

    record OfTicket(TicketRequest request) implements SellRequest {}

    record Park() implements SellRequest {}

    record DiscountAll() implements SellRequest {}

    record OpenDrawer() implements SellRequest {}

    record Pay() implements SellRequest {}

    record Reprint(KeptTicket ticket) implements SellRequest {}

    record Recall(KeptTicket ticket) implements SellRequest {}
}
