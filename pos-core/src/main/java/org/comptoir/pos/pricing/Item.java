package org.comptoir.pos.pricing;

import java.time.LocalDate;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;

/// The subject of a basket line.
public sealed interface Item {

    /// Anything that can be sold and returned.
    sealed interface Sellable extends Item {}

    /// Anything that is returned. Like all lines it has a positive quantity: a return is marked by its type, never by a
    /// sign.
    sealed interface Returned extends Item {

        /// Why, and what becomes of the goods.
        ReturnTerms terms();
    }

    /// Goods of which nobody has the receipt, at today's price at most.
    ///
    /// @param article as it is in the catalogue now
    /// @param approval of somebody who may, if the seller may not; null if nobody was asked
    record UnreceiptedItem(
            ArticleItem article,
            ReturnTerms terms,
            @Nullable ReturnApproval approval) implements Returned {

        public UnreceiptedItem with(ReturnTerms changed) {
            return new UnreceiptedItem(article, changed, approval);
        }

        public UnreceiptedItem with(ReturnApproval granted) {
            return new UnreceiptedItem(article, terms, granted);
        }

        /// What was allowed was this much at this price.
        UnreceiptedItem withoutApproval() {
            return new UnreceiptedItem(article, terms, null);
        }
    }

    /// An article as it was in the catalogue when it was rung up: everything that pricing, receipt and journal
    /// need, so that nothing is read again while the customer waits.
    ///
    /// @param name with the variant, as printed
    /// @param category null if it has none; for promotions alone
    /// @param guaranteed whether the receipt tells the legal guarantee of conformity beside it
    /// @param listPrice null if the price is entered at the till
    /// @param order of which it comes; null for what is simply sold
    record ArticleItem(
            ArticleId id,
            String code,
            String name,
            @Nullable CategoryId category,
            SoldBy soldBy,
            boolean guaranteed,
            TaxRate tax,
            @Nullable Money listPrice,
            @Nullable OrderMark order)
            implements Sellable {

        /// Simply sold.
        public ArticleItem(
                ArticleId id,
                String code,
                String name,
                @Nullable CategoryId category,
                SoldBy soldBy,
                boolean guaranteed,
                TaxRate tax,
                @Nullable Money listPrice) {
            this(id, code, name, category, soldBy, guaranteed, tax, listPrice, null);
        }

        /// Of no category.
        public ArticleItem(
                ArticleId id,
                String code,
                String name,
                SoldBy soldBy,
                boolean guaranteed,
                TaxRate tax,
                @Nullable Money listPrice) {
            this(id, code, name, null, soldBy, guaranteed, tax, listPrice);
        }

        /// The same as part of an order.
        public ArticleItem with(OrderMark mark) {
            return new ArticleItem(id, code, name, category, soldBy, guaranteed, tax, listPrice, mark);
        }

        /// Whether its price was agreed with the customer.
        public boolean isPriceFixed() {
            return order != null && order.isPriceFixed();
        }

        /// What was agreed was its price and no other.
        ArticleItem atAnotherPrice() {
            return order == null ? this : with(new OrderMark(order.order(), false));
        }

        /// The article as rung up now.
        ///
        /// @param tax the rate of the article's VAT code
        /// @throws IllegalArgumentException if the article is inactive, or the rate has another code
        public static ArticleItem of(Article article, TaxRate tax) {
            if (!article.active()) {
                throw new IllegalArgumentException(article.code() + " is no longer sold");
            }
            if (!tax.code().equals(article.taxCode())) {
                throw new IllegalArgumentException(article.code() + " is not taxed by " + tax);
            }
            return new ArticleItem(
                    article.id(),
                    article.code(),
                    article.displayName(),
                    article.category(),
                    article.soldBy(),
                    article.guaranteed(),
                    tax,
                    article.price());
        }
    }

    /// A gift voucher being sold. A multi-purpose one is an advance payment and not turnover: VAT falls due when it is
    /// spent. A single-purpose one, of which the VAT is known, is turnover when it is sold (Directive 2006/112/EC art.
    /// 30a and 30b).
    ///
    /// @param name as printed
    /// @param expiresOn the last day it can be spent; null if it never expires
    /// @param deposit the goods put aside for which it is a deposit; null for a gift voucher
    /// @param tax the one rate of a single-purpose voucher; null for a multi-purpose one
    record VoucherItem(
            String name,
            Money face,
            @Nullable LocalDate expiresOn,
            @Nullable OrderNumber deposit,
            @Nullable TaxRate tax)
            implements Sellable {

        /// A gift voucher.
        public VoucherItem(String name, Money face, @Nullable LocalDate expiresOn) {
            this(name, face, expiresOn, null, null);
        }

        /// A deposit, if it is for goods put aside.
        public VoucherItem(String name, Money face, @Nullable LocalDate expiresOn, @Nullable OrderNumber deposit) {
            this(name, face, expiresOn, deposit, null);
        }

        /// A single-purpose voucher.
        public VoucherItem(String name, Money face, @Nullable LocalDate expiresOn, TaxRate tax) {
            this(name, face, expiresOn, null, tax);
        }

        public VoucherItem {
            if (!face.isPositive()) {
                throw new IllegalArgumentException("a voucher is worth more than nothing");
            }
            if (deposit != null && tax != null) {
                throw new IllegalArgumentException("a deposit is taxed when the goods are handed over");
            }
        }
    }

    /// A single-purpose voucher that is spent: it lowers what the goods of its VAT rate cost, because they were taxed
    /// when it was sold. The checkout makes it of a tender; no basket has it.
    ///
    /// @param name as it was sold
    /// @param amount taken off the voucher, positive
    /// @param tax of the goods that it lowers
    record VoucherUseItem(VoucherCode code, String name, Money amount, TaxRate tax) implements Item {

        public VoucherUseItem {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("more than nothing is spent of a voucher");
            }
        }
    }

    /// A single-purpose voucher that the customer gets for goods that come back and were paid by one. The pricing makes
    /// it; no basket has it.
    ///
    /// @param name as it was sold
    /// @param amount positive
    record VoucherBackItem(String name, Money amount, TaxRate tax) implements Item {

        public VoucherBackItem {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a voucher is worth more than nothing");
            }
        }
    }

    /// What a customer pays of what was bought on account: no turnover, which the goods were when they were sold, and
    /// nothing that could be returned.
    ///
    /// @param name as printed
    record AccountPaymentItem(String name, Money amount) implements Item {

        public AccountPaymentItem {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("more than nothing is paid of an account");
            }
        }
    }

    /// What a customer gives the staff, with the bill: no turnover and without VAT, because the shop only passes it on.
    ///
    /// @param name as printed
    record TipItem(String name, Money amount) implements Item {

        /// So that a barcode typed as an amount is no tip.
        public static final Money MAX_AMOUNT = Money.euros(1_000);

        public TipItem {
            if (!amount.isPositive() || amount.compareTo(MAX_AMOUNT) > 0) {
                throw new IllegalArgumentException("no tip: " + amount.toDecimal());
            }
        }
    }

    /// A returned line of an earlier sale.
    ///
    /// @param ticket the original sale
    /// @param line its position in that sale
    /// @param terms why, and what becomes of the goods
    /// @param approval of somebody who may, if the last day is over and the seller may not; null if nobody was asked
    record ReturnItem(
            SoldTicket ticket,
            int line,
            ReturnTerms terms,
            @Nullable ReturnApproval approval) implements Returned {

        public ReturnItem {
            ticket.line(line);
        }

        /// Without anybody's approval.
        public ReturnItem(SoldTicket ticket, int line, ReturnTerms terms) {
            this(ticket, line, terms, null);
        }

        /// Without a reason, back to stock.
        public ReturnItem(SoldTicket ticket, int line) {
            this(ticket, line, ReturnTerms.UNSTATED);
        }

        public SoldLineId id() {
            return new SoldLineId(ticket.number(), line);
        }

        public SoldTicket.Line sold() {
            return ticket.line(line);
        }

        public ReturnItem with(ReturnApproval granted) {
            return new ReturnItem(ticket, line, terms, granted);
        }

        /// Whether the shop's period is over for these goods. It does not hold for faulty ones, nor for vouchers and
        /// deposits, which are money that the customer paid in advance.
        public boolean isLate(ReturnPeriod period, LocalDate today) {
            return sold().goods() instanceof ArticleItem
                    && terms.reason() != ReturnReason.FAULTY
                    && period.isOver(ticket.soldOn(), today);
        }
    }
}
