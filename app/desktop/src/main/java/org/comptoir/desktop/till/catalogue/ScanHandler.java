package org.comptoir.desktop.till.catalogue;

import java.util.List;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.LookupResult;
import org.comptoir.shop.selling.LookupResult.DamagedVoucher;
import org.comptoir.shop.selling.LookupResult.FoundArticle;
import org.comptoir.shop.selling.LookupResult.FoundCoupon;
import org.comptoir.shop.selling.LookupResult.FoundCustomer;
import org.comptoir.shop.selling.LookupResult.FoundLabel;
import org.comptoir.shop.selling.LookupResult.FoundOrder;
import org.comptoir.shop.selling.LookupResult.FoundParked;
import org.comptoir.shop.selling.LookupResult.FoundSale;
import org.comptoir.shop.selling.LookupResult.FoundVoucher;
import org.comptoir.shop.selling.LookupResult.NothingFound;
import org.comptoir.shop.selling.LookupResult.UnknownLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Processes the meaning of a scan or of typed text: an article or a customer is added to the ticket, a voucher
/// goes to the payment, a receipt to the printer, a coupon to its promotion. Reports what is not possible.
final class ScanHandler {

    private final ScreenContext context;
    private final CatalogueModel model;
    private final TicketController ticket;
    private final PaymentController payment;
    private final ReceiptIssuer receipts;
    private final FavouriteArticles favourites;
    private final TillCustomerModel customers;
    private final Texts texts;

    ScanHandler(
            ScreenContext context,
            SellingServices services,
            TillCustomerModel customers,
            CatalogueModel model,
            CatalogueTiles tiles,
            TicketController ticket,
            PaymentController payment,
            ReceiptIssuer receipts) {
        this.context = context;
        this.model = model;
        this.ticket = ticket;
        this.payment = payment;
        this.receipts = receipts;
        favourites = new FavouriteArticles(context, services.catalogue(), tiles);
        this.customers = customers;
        texts = context.texts("sell");
    }

    void handle(LookupResult found, Quantity quantity) {
        var isFavourite = model.searchModeProperty().get() == SearchMode.FAVOURITE;
        model.clearSearch();
        if (isFavourite && found instanceof FoundArticle(var article)) {
            favourites.add(article);
            return;
        }
        if (isFavourite && found instanceof FoundLabel(var article, var ignored)) {
            favourites.add(article);
            return;
        }
        context.messages().dismiss(TicketController.TOPIC);
        switch (found) {
            case FoundArticle(var article) -> ticket.add(article, quantity);
            case FoundLabel(var article, var label) -> ticket.add(article, label, quantity);
            case UnknownLabel(var label) -> offerSearch(label);
            case FoundCustomer(var customer) -> ticket.attach(customer.id(), customer.displayName());
            case FoundParked(var parked) -> ticket.parking().recall(parked);
            case FoundSale(var sale) -> open(sale);
            case FoundOrder(var order) -> ticket.orders().take(order.number());
            case FoundVoucher(var code, var check) -> tell(code, check);
            case FoundCoupon(var promotion, var coupon) -> ticket.addCoupon(promotion, coupon);
            case DamagedVoucher ignored -> warnDamaged();
            case NothingFound(var text) -> offerSearch(text);
        }
    }

    private void warnDamaged() {
        warn(Message.of(texts.get("sell.scan.voucher.damaged"), texts.get("sell.scan.voucher.damaged.hint"))
                .withIcon(MaterialDesignB.BARCODE_OFF));
    }

    /// Who may take goods back can print the receipt again there, too.
    private void open(Sale sale) {
        if (context.may(Permission.REFUND)) {
            context.navigator().returnOf(sale.number());
        } else {
            offerReprint(sale);
        }
    }

    private void offerReprint(Sale sale) {
        var sold = texts.get(
                "sell.scan.ticket",
                sale.number().toString(),
                context.formats().dateTime(sale.soldAt()),
                context.formats().money(sale.total()));
        warn(Message.of(sold)
                .withIcon(MaterialDesignP.PRINTER_OUTLINE)
                .withStep(MaterialDesignP.PRINTER_OUTLINE, texts.get("sell.reprint"), () -> receipts.reprint(sale))
                .withStep(
                        MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                        texts.get("sell.scan.ticket.open"),
                        () -> context.navigator().openSale(sale.number())));
    }

    private void tell(VoucherCode code, VoucherCheck check) {
        switch (check) {
            case VoucherCheck.Usable(var voucher) -> offerPayment(code, voucher.balance());
            case VoucherCheck.Spent() -> warn(texts.get("sell.scan.voucher.spent"));
            case VoucherCheck.Expired(var on) ->
                warn(texts.get("sell.scan.voucher.expired", context.formats().date(on)));
            case VoucherCheck.Blocked blocked -> warn(new VoucherText(context.formats()).of(blocked));
            case VoucherCheck.Replaced replaced -> warn(new VoucherText(context.formats()).of(replaced));
            case VoucherCheck.Unknown() -> warn(texts.get("sell.scan.voucher.unknown"));
            case VoucherCheck.Wait(var until) ->
                warn(texts.get("sell.scan.voucher.wait", context.formats().time(until)));
        }
    }

    private void offerPayment(VoucherCode code, Money balance) {
        var worth = texts.get("sell.scan.voucher", context.formats().money(balance));
        warn(Message.of(worth, texts.get("sell.scan.voucher.hint"))
                .withIcon(MaterialDesignT.TICKET_PERCENT_OUTLINE)
                .withStep(
                        MaterialDesignT.TICKET_PERCENT_OUTLINE,
                        texts.get("sell.scan.voucher.use"),
                        () -> payment.payWith(code)));
    }

    private void offerSearch(String code) {
        offerSearch(code, texts.get("sell.nothing.added"));
    }

    /// An article is known by the number on the scale, or by the label's code without weight and price.
    private void offerSearch(ScaleLabel label) {
        offerSearch(label.code(), texts.get("sell.scan.label.hint", label.shortArticle(), label.articleBarcode()));
    }

    private void offerSearch(String code, String detail) {
        var unknown = Message.of(texts.get("sell.scan.unknown", code), detail)
                .withIcon(MaterialDesignB.BARCODE_OFF)
                .withStep(MaterialDesignM.MAGNIFY, texts.get("sell.scan.search"), () -> search(code));
        warn(
                context.may(Permission.EDIT_ARTICLES)
                        ? unknown.withStep(
                                MaterialDesignP.PLUS,
                                texts.get("sell.scan.create"),
                                () -> context.navigator().createArticle(code))
                        : unknown);
    }

    private void search(String text) {
        model.clearSearch();
        model.searchProperty().set(text);
    }

    /// It could not be looked up: it is kept, and looked up again on request.
    void keep(Unavailable reason, String name, Runnable again) {
        ticket.missed().keep(reason, name, again);
    }

    /// An amount that was typed instead of an article.
    ///
    /// @param articles as which it may be sold
    void ringUp(Money price, Quantity quantity, List<Article> articles) {
        model.clearSearch();
        context.messages().dismiss(TicketController.TOPIC);
        if (articles.isEmpty()) {
            var amount = context.formats().money(price);
            var none = Message.of(texts.get("sell.openprice.none", amount), texts.get("sell.openprice.none.hint"))
                    .withIcon(MaterialDesignT.TAG_OUTLINE);
            warn(
                    context.may(Permission.EDIT_ARTICLES)
                            ? none.withStep(
                                    MaterialDesignP.PLUS,
                                    texts.get("sell.nothing.articles"),
                                    () -> context.navigator().openArticles())
                            : none);
        } else {
            ticket.addAmount(price, quantity, articles);
        }
    }

    void createCustomer(String typed) {
        model.clearSearch();
        customers.begin(typed);
    }

    void warnNothingFound(String text) {
        model.clearSearch();
        warn(texts.get("sell.scan.nothing", text));
    }

    /// Reports that the text before a scan is not a quantity.
    void warnNoQuantity(String typed) {
        warn(Message.of(
                texts.get("sell.scan.quantity", typed, context.formats().quantity(Pricing.MAX_QUANTITY)),
                texts.get("sell.nothing.added")));
    }

    private void warn(String happened) {
        warn(Message.of(happened, texts.get("sell.nothing.added")).withIcon(MaterialDesignB.BARCODE_OFF));
    }

    private void warn(Message message) {
        context.messages().warn(TicketController.TOPIC, message);
    }
}
