package org.comptoir.shop.selling;

import java.util.UUID;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.ScaleLabel;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;

/// The meaning of a code in this shop.
public sealed interface LookupResult {

    /// Active or not: [Register] refuses inactive articles.
    record FoundArticle(Article article) implements LookupResult {}

    /// A package weighed by a scale of the shop.
    record FoundLabel(Article article, ScaleLabel label) implements LookupResult {}

    /// The form of a scale's label, of an article that the shop does not have.
    record UnknownLabel(ScaleLabel label) implements LookupResult {}

    record FoundCustomer(Customer customer) implements LookupResult {}

    /// A voucher code, whatever the state of the voucher.
    record FoundVoucher(VoucherCode code, VoucherCheck check) implements LookupResult {}

    /// The form of a voucher code, with a wrong character.
    record DamagedVoucher(String text) implements LookupResult {}

    /// The coupon of a promotion, whether it runs at this moment or not.
    record FoundCoupon(Promotion promotion, CouponCode coupon) implements LookupResult {}

    /// A ticket on hold, found by its words or its customer.
    ///
    /// @param ticket its request id
    record FoundParked(UUID ticket) implements LookupResult {}

    record FoundSale(Sale sale) implements LookupResult {}

    /// A quote or goods put aside, whatever became of them.
    record FoundOrder(SalesOrder order) implements LookupResult {}

    /// @param text the unknown code
    record NothingFound(String text) implements LookupResult {}
}
