package org.comptoir.shop.selling;

import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.customers.customer.BlankCards;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.scan.Ean;
import org.comptoir.pos.scan.LabelPatterns;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.shop.selling.LookupResult.DamagedVoucher;
import org.comptoir.shop.selling.LookupResult.FoundArticle;
import org.comptoir.shop.selling.LookupResult.FoundCoupon;
import org.comptoir.shop.selling.LookupResult.FoundCustomer;
import org.comptoir.shop.selling.LookupResult.FoundLabel;
import org.comptoir.shop.selling.LookupResult.FoundOrder;
import org.comptoir.shop.selling.LookupResult.FoundSale;
import org.comptoir.shop.selling.LookupResult.FoundVoucher;
import org.comptoir.shop.selling.LookupResult.NothingFound;
import org.comptoir.shop.selling.LookupResult.UnknownLabel;

/// Finds the meaning of a code in this shop. The form of the code is tried first; if the shop has no such customer
/// or sale, it may by chance be a manufacturer's code, and therefore an article. For the background.
public final class ItemLookup {

    private final Catalogue catalogue;
    private final Customers customers;
    private final BlankCards blankCards;
    private final Vouchers vouchers;
    private final Sales sales;
    private final Orders orders;
    private final Promotions promotions;
    private final Supplier<LabelPatterns> labels;

    /// @param labels the forms of the labels of the shop's scales, as they are now
    public ItemLookup(
            Catalogue catalogue,
            Customers customers,
            BlankCards blankCards,
            Vouchers vouchers,
            Sales sales,
            Orders orders,
            Promotions promotions,
            Supplier<LabelPatterns> labels) {
        this.catalogue = catalogue;
        this.customers = customers;
        this.blankCards = blankCards;
        this.vouchers = vouchers;
        this.sales = sales;
        this.orders = orders;
        this.promotions = promotions;
        this.labels = labels;
    }

    public LookupResult find(Scanned scanned) {
        return switch (scanned) {
            case Scanned.ArticleCode(var code) -> articleOr(scanned, new NothingFound(code));
            case Scanned.CustomerCard(var number, var text) ->
                customers
                        .byNumber(number)
                        .or(() -> blankCards.opened(number))
                        .<LookupResult>map(FoundCustomer::new)
                        .orElseGet(() -> articleOr(scanned, new NothingFound(text)));
            case Scanned.VoucherCode(var code) -> new FoundVoucher(code, vouchers.check(code));
            case Scanned.DamagedVoucher(var text) -> articleOr(scanned, new DamagedVoucher(text));
            case Scanned.TicketCode(var number, var text) ->
                sales.byNumber(number)
                        .<LookupResult>map(FoundSale::new)
                        .orElseGet(() -> articleOr(scanned, new NothingFound(text)));
            case Scanned.OrderCode(var number, var text) ->
                orders.find(number)
                        .<LookupResult>map(FoundOrder::new)
                        .orElseGet(() -> articleOr(scanned, new NothingFound(text)));
            case Scanned.Unknown(var text) -> articleOr(scanned, new NothingFound(text));
        };
    }

    private LookupResult articleOr(Scanned scanned, LookupResult otherwise) {
        return catalogue
                .byScanned(scanned)
                .<LookupResult>map(FoundArticle::new)
                .or(() -> labelled(scanned.text()))
                .or(() -> coupon(scanned.text()))
                .orElse(otherwise);
    }

    /// An article's own barcode takes precedence: a shop may have given numbers from 20 to 29 itself.
    private Optional<LookupResult> labelled(String code) {
        return Ean.isInStore(code) ? labels.get().read(code).map(this::article) : Optional.empty();
    }

    private LookupResult article(ScaleLabel label) {
        return catalogue
                .byBarcode(label.articleBarcode())
                .or(() -> catalogue.byCode(label.article()))
                .or(() -> catalogue.byCode(label.shortArticle()))
                .<LookupResult>map(article -> new FoundLabel(article, label))
                .orElseGet(() -> new UnknownLabel(label));
    }

    private Optional<LookupResult> coupon(String text) {
        return CouponCode.read(text)
                .flatMap(code -> promotions.byCoupon(code).map(promotion -> new FoundCoupon(promotion, code)));
    }
}
