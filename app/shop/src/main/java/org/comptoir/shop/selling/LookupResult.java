package org.comptoir.shop.selling;

import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;

/// What a code turned out to be in this shop.
public sealed interface LookupResult {

    /// Sold still or not: [Register] refuses what is not.
    record FoundArticle(Article article) implements LookupResult {}

    record FoundCustomer(Customer customer) implements LookupResult {}

    /// A voucher's code, whatever the voucher is still good for.
    record FoundVoucher(VoucherCode code, VoucherCheck check) implements LookupResult {}

    /// Written like a voucher's code, with a wrong character in it.
    record DamagedVoucher(String text) implements LookupResult {}

    record FoundSale(Sale sale) implements LookupResult {}

    /// @param text the code that nothing has
    record NothingFound(String text) implements LookupResult {}
}
