package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.ParkedDesk;
import org.comptoir.shop.selling.ParkedSearch;

/// The tickets on hold, for the commands about them.
final class ParkedOnes {

    /// The beginning of an id must be as long as this.
    private static final int MIN_ID_LENGTH = 4;

    private final CommandContext session;
    private final ParkedDesk desk;

    ParkedOnes(CommandContext session, OpenShop shop) {
        this.session = session;
        desk = new ParkedDesk(
                shop.counter().openTickets(),
                shop.counter().tillEvents(),
                () -> shop.counter().checkout().priceBook(session.formats(shop).zone()));
    }

    ParkedDesk desk() {
        return desk;
    }

    List<OpenTicket> all() {
        return desk.all(session.by());
    }

    /// @param named words, a customer's name, or the beginning of an id
    OpenTicket one(String named) {
        var all = all();
        var id = named.strip().toLowerCase(Locale.ROOT);
        var found = all.stream()
                .filter(ticket -> ParkedSearch.isNamed(ticket, named)
                        || id.length() >= MIN_ID_LENGTH
                                && ticket.requestId().toString().startsWith(id))
                .toList();
        if (found.size() > 1) {
            throw new CommandRefused("several-parked", session.texts().get("cli.park.several", named, found.size()));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(
                        () -> new CommandRefused("not-parked", session.texts().get("cli.park.none", named)));
    }

    Map<String, Object> json(OpenTicket ticket) {
        var priced = desk.priced(ticket);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", ticket.requestId());
        answer.put("words", ticket.label());
        answer.put("customer", ParkedSearch.customer(ticket));
        answer.put("till", ticket.till());
        answer.put("by", ticket.parkedBy());
        answer.put("at", ticket.changedAt());
        answer.put("count", priced.count());
        answer.put("total", priced.total());
        return answer;
    }

    static String name(BasketLine line) {
        return switch (line.item()) {
            case Item.ArticleItem article -> article.name();
            case Item.VoucherItem voucher -> voucher.name();
            case Item.AccountPaymentItem payment -> payment.name();
            case Item.TipItem tip -> tip.name();
            case Item.VoucherUseItem use -> use.name();
            case Item.VoucherBackItem back -> back.name();
            case Item.ReturnItem returned ->
                switch (returned.sold().goods()) {
                    case Item.ArticleItem article -> article.name();
                    case Item.VoucherItem voucher -> voucher.name();
                };
            case Item.UnreceiptedItem returned -> returned.article().name();
        };
    }
}
