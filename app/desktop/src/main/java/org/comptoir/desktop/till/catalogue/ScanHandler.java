package org.comptoir.desktop.till.catalogue;

import java.util.List;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.workplace.Navigator;
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

/// Acts on what a scan or the field's text turned out to mean: an article or a customer goes on the ticket, a voucher
/// to
/// the payment, a receipt to the printer. Says what cannot be done.
final class ScanHandler {

    private final TillContext context;
    private final CatalogueModel model;
    private final TicketController ticket;
    private final PaymentController payment;
    private final ReceiptIssuer receipts;
    private final Navigator navigator;
    private final FavouriteArticles favourites;
    private final NewCustomers customers;
    private final Texts texts;

    ScanHandler(
            TillContext context,
            CatalogueModel model,
            CatalogueTiles tiles,
            TicketController ticket,
            PaymentController payment,
            ReceiptIssuer receipts,
            Navigator navigator) {
        this.context = context;
        this.model = model;
        this.ticket = ticket;
        this.payment = payment;
        this.receipts = receipts;
        this.navigator = navigator;
        favourites = new FavouriteArticles(context, tiles);
        customers = new NewCustomers(context, model, ticket);
        texts = context.texts("sell");
    }

    void handle(LookupResult found, Quantity quantity) {
        var isFavourite = model.searchModeProperty().get() == SearchMode.FAVOURITE;
        model.clearSearch();
        if (isFavourite && found instanceof LookupResult.Goods(var article)) {
            favourites.add(article);
            return;
        }
        context.voice().dismiss(TillContext.TOPIC);
        switch (found) {
            case LookupResult.Goods(var article) -> ticket.add(article, quantity);
            case LookupResult.Person(var customer) -> ticket.attach(customer);
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
        var sentence = texts.get(
                "sell.scan.ticket",
                sale.number().toString(),
                context.formats().dateTime(sale.soldAt()),
                context.formats().money(sale.total()));
        say(
                MaterialDesignP.PRINTER_OUTLINE,
                sentence,
                "",
                new TillMessage.Step(
                        MaterialDesignP.PRINTER_OUTLINE, texts.get("sell.reprint"), () -> receipts.reprint(sale)));
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
                                () -> payment.payWith(code)));
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
        var search = new TillMessage.Step(MaterialDesignM.MAGNIFY, texts.get("sell.scan.search"), () -> search(text));
        var create = new TillMessage.Step(
                MaterialDesignP.PLUS, texts.get("sell.scan.create"), () -> navigator.createArticle(text));
        var steps = context.may(Permission.EDIT_ARTICLES)
                ? new TillMessage.Step[] {search, create}
                : new TillMessage.Step[] {search};
        say(MaterialDesignB.BARCODE_OFF, texts.get("sell.scan.unknown", text), texts.get("sell.nothing.added"), steps);
    }

    private void search(String text) {
        model.clearSearch();
        model.searchProperty().set(text);
    }

    void createCustomer(String typed) {
        customers.create(typed);
    }

    /// Says that what stood before a scan is no quantity.
    void refuseQuantity(String typed) {
        say(
                MaterialDesignA.ALERT_OUTLINE,
                texts.get("sell.scan.quantity", typed, context.formats().quantity(Pricing.MAX_QUANTITY)),
                texts.get("sell.nothing.added"));
    }

    private void say(String sentence) {
        say(MaterialDesignB.BARCODE_OFF, sentence, texts.get("sell.nothing.added"));
    }

    private void say(Ikon ikon, String happened, String toDo, TillMessage.Step... steps) {
        context.voice()
                .say(TillContext.TOPIC, new TillMessage(TillMessage.Kind.AMBER, ikon, happened, toDo, List.of(steps)));
    }
}
