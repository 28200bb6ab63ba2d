package org.comptoir.desktop.till.finding;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.desktop.till.lines.ItemAdder;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Does what a scan or the field's text turned out to mean, and says what it could not do.
public final class ScanHandler {

    /// What a scan can lead to besides goods.
    public record Ways(
            Consumer<TicketCustomer> attach,
            Consumer<Sale> reprint,
            Consumer<VoucherCode> useVoucher,
            Consumer<String> search,
            Consumer<String> createArticle) {}

    private final TillContext context;
    private final ItemAdder goods;
    private final Ways ways;
    private final Texts texts;

    public ScanHandler(TillContext context, ItemAdder goods, Ways ways) {
        this.context = context;
        this.goods = goods;
        this.ways = ways;
        texts = context.texts("sell");
    }

    public void take(LookupResult found, Quantity quantity) {
        context.voice().dismiss(TillContext.TOPIC);
        switch (found) {
            case LookupResult.Goods(var article) -> goods.add(article, quantity);
            case LookupResult.Person(var customer) -> ways.attach().accept(customer);
            case LookupResult.Ticket(var sale) -> ticket(sale);
            case LookupResult.Voucher(var code, var check) -> voucher(code, check);
            case LookupResult.DamagedVoucher() ->
                say(
                        MaterialDesignB.BARCODE_OFF,
                        texts.get("sell.scan.voucher.damaged"),
                        texts.get("sell.scan.voucher.damaged.hint"));
            case LookupResult.Nothing(var text, var wasCode) -> nothing(text, wasCode);
        }
    }

    private void ticket(Sale sale) {
        var words = texts.get(
                "sell.scan.ticket",
                sale.number().toString(),
                context.formats().dateTime(sale.soldAt()),
                context.formats().money(sale.total()));
        say(
                MaterialDesignP.PRINTER_OUTLINE,
                words,
                "",
                new TillMessage.Step(
                        MaterialDesignP.PRINTER_OUTLINE,
                        texts.get("sell.reprint"),
                        () -> ways.reprint().accept(sale)));
    }

    private void voucher(VoucherCode code, VoucherCheck check) {
        switch (check) {
            case VoucherCheck.Usable(var voucher) ->
                say(
                        MaterialDesignT.TICKET_PERCENT_OUTLINE,
                        texts.get("sell.scan.voucher", context.formats().money(voucher.balance())),
                        texts.get("sell.scan.voucher.hint"),
                        new TillMessage.Step(
                                MaterialDesignT.TICKET_PERCENT_OUTLINE,
                                texts.get("sell.scan.voucher.use"),
                                () -> ways.useVoucher().accept(code)));
            case VoucherCheck.Spent() -> say(texts.get("sell.scan.voucher.spent"));
            case VoucherCheck.Expired(var on) ->
                say(texts.get("sell.scan.voucher.expired", context.formats().date(on)));
            case VoucherCheck.Unknown() -> say(texts.get("sell.scan.voucher.unknown"));
            case VoucherCheck.Wait(var until) ->
                say(texts.get("sell.scan.voucher.wait", context.formats().time(until)));
        }
    }

    private void nothing(String text, boolean wasCode) {
        if (!wasCode) {
            say(texts.get("sell.scan.nothing", text));
            return;
        }
        var search = new TillMessage.Step(
                MaterialDesignM.MAGNIFY,
                texts.get("sell.scan.search"),
                () -> ways.search().accept(text));
        var create = new TillMessage.Step(
                MaterialDesignP.PLUS,
                texts.get("sell.scan.create"),
                () -> ways.createArticle().accept(text));
        var steps = context.may(Permission.EDIT_ARTICLES)
                ? new TillMessage.Step[] {search, create}
                : new TillMessage.Step[] {search};
        say(MaterialDesignB.BARCODE_OFF, texts.get("sell.scan.unknown", text), texts.get("sell.nothing.added"), steps);
    }

    /// A quantity before a scan that is none.
    public void badQuantity(String typed) {
        say(
                MaterialDesignA.ALERT_OUTLINE,
                texts.get("sell.scan.quantity", typed, context.formats().quantity(Pricing.MAX_QUANTITY)),
                texts.get("sell.nothing.added"));
    }

    private void say(String words) {
        say(MaterialDesignB.BARCODE_OFF, words, texts.get("sell.nothing.added"));
    }

    private void say(Ikon ikon, String happened, String toDo, TillMessage.Step... steps) {
        context.voice()
                .say(TillContext.TOPIC, new TillMessage(TillMessage.Kind.AMBER, ikon, happened, toDo, List.of(steps)));
    }
}
