package org.comptoir.app.sell.finding;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.app.sell.lines.Goods;
import org.comptoir.app.ticket.TicketCustomer;
import org.comptoir.app.ticket.workplace.Notice;
import org.comptoir.app.ticket.workplace.Workplace;
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
public final class Scans {

    /// What a scan can lead to besides goods.
    public record Ways(
            Consumer<TicketCustomer> attach,
            Consumer<Sale> reprint,
            Consumer<VoucherCode> useVoucher,
            Consumer<String> search,
            Consumer<String> createArticle) {}

    private final Workplace at;
    private final Goods goods;
    private final Ways ways;
    private final Texts texts;

    public Scans(Workplace at, Goods goods, Ways ways) {
        this.at = at;
        this.goods = goods;
        this.ways = ways;
        texts = at.texts("sell");
    }

    public void take(Found found, Quantity quantity) {
        at.voice().takeBack(Workplace.TOPIC);
        switch (found) {
            case Found.Goods(var article) -> goods.add(article, quantity);
            case Found.Person(var customer) -> ways.attach().accept(customer);
            case Found.Ticket(var sale) -> ticket(sale);
            case Found.Voucher(var code, var check) -> voucher(code, check);
            case Found.DamagedVoucher() ->
                say(
                        MaterialDesignB.BARCODE_OFF,
                        texts.get("sell.scan.voucher.damaged"),
                        texts.get("sell.scan.voucher.damaged.hint"));
            case Found.Nothing(var text, var wasCode) -> nothing(text, wasCode);
        }
    }

    private void ticket(Sale sale) {
        var words = texts.get(
                "sell.scan.ticket",
                at.formats().count(sale.number()),
                at.formats().dateTime(sale.soldAt()),
                at.formats().money(sale.total()));
        say(
                MaterialDesignP.PRINTER_OUTLINE,
                words,
                "",
                new Notice.Step(
                        MaterialDesignP.PRINTER_OUTLINE,
                        texts.get("sell.reprint"),
                        () -> ways.reprint().accept(sale)));
    }

    private void voucher(VoucherCode code, VoucherCheck check) {
        switch (check) {
            case VoucherCheck.Usable(var voucher) ->
                say(
                        MaterialDesignT.TICKET_PERCENT_OUTLINE,
                        texts.get("sell.scan.voucher", at.formats().money(voucher.balance())),
                        texts.get("sell.scan.voucher.hint"),
                        new Notice.Step(
                                MaterialDesignT.TICKET_PERCENT_OUTLINE,
                                texts.get("sell.scan.voucher.use"),
                                () -> ways.useVoucher().accept(code)));
            case VoucherCheck.Spent() -> say(texts.get("sell.scan.voucher.spent"));
            case VoucherCheck.Expired(var on) ->
                say(texts.get("sell.scan.voucher.expired", at.formats().date(on)));
            case VoucherCheck.Unknown() -> say(texts.get("sell.scan.voucher.unknown"));
            case VoucherCheck.Wait(var until) ->
                say(texts.get("sell.scan.voucher.wait", at.formats().time(until)));
        }
    }

    private void nothing(String text, boolean wasCode) {
        if (!wasCode) {
            say(texts.get("sell.scan.nothing", text));
            return;
        }
        var search = new Notice.Step(
                MaterialDesignM.MAGNIFY,
                texts.get("sell.scan.search"),
                () -> ways.search().accept(text));
        var create = new Notice.Step(
                MaterialDesignP.PLUS,
                texts.get("sell.scan.create"),
                () -> ways.createArticle().accept(text));
        var steps = at.may(Permission.EDIT_ARTICLES) ? new Notice.Step[] {search, create} : new Notice.Step[] {search};
        say(MaterialDesignB.BARCODE_OFF, texts.get("sell.scan.unknown", text), texts.get("sell.nothing.added"), steps);
    }

    /// A quantity before a scan that is none.
    public void badQuantity(String typed) {
        say(
                MaterialDesignA.ALERT_OUTLINE,
                texts.get("sell.scan.quantity", typed, at.formats().quantity(Pricing.MAX_QUANTITY)),
                texts.get("sell.nothing.added"));
    }

    private void say(String words) {
        say(MaterialDesignB.BARCODE_OFF, words, texts.get("sell.nothing.added"));
    }

    private void say(Ikon ikon, String happened, String toDo, Notice.Step... steps) {
        at.voice().say(Workplace.TOPIC, new Notice(Notice.Kind.AMBER, ikon, happened, toDo, List.of(steps)));
    }
}
