package org.comptoir.customers.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.customers.customer.CustomerTags;
import org.comptoir.customers.loyalty.rules.EarnedPoints;
import org.comptoir.customers.loyalty.rules.EarningTicket;
import org.comptoir.customers.loyalty.rules.PointsEngine;
import org.comptoir.pos.catalogue.ArticleCategories;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.ReturnedPart;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleToAttach;
import org.hibernate.StatelessSession;

/// Has the engine reckon what a sale earns, by the rules of today and what its customer and its goods are now.
record EarningReader(StatelessSession session, LoyaltyProgram program) {

    private record SoldGoods(int line, ArticleId article, Money paid) {}

    /// Vouchers earn when they are spent, not when they are sold; returns take back their own share.
    EarnedPoints earned(SaleInProgress sale, CustomerId customer) {
        var goods = sale.lines().stream()
                .filter(line -> line.kind() == LineKind.ARTICLE)
                .map(line -> new SoldGoods(
                        line.position(), Objects.requireNonNull(line.article(), "of a line of goods"), line.total()))
                .toList();
        var ticket = ticket(goods, sale.businessDay(), customer, sale.soldAt());
        return PointsEngine.earned(program.earning(), ticket.paidByPoints(sale.paidByPoints()));
    }

    /// Nobody without a customer paid by points, so that there is nothing to take off.
    EarnedPoints earned(SaleToAttach sale) {
        var goods = new ArrayList<SoldGoods>();
        for (var line : sale.ticket().lines()) {
            switch (line.goods()) {
                case ArticleItem article -> goods.add(new SoldGoods(line.position(), article.id(), line.total()));
                case VoucherItem ignored -> {}
            }
        }
        return PointsEngine.earned(
                program.earning(),
                ticket(goods, sale.businessDay(), sale.customer().id(), sale.at()));
    }

    /// What of it did not come back yet.
    static int left(EarnedPoints earned, SoldTicket ticket) {
        return earned.shares().stream()
                .mapToInt(share -> {
                    var line = ticket.line(share.line());
                    var back = new ReturnedPart(share.line(), line.quantity(), Quantity.ZERO, line.returned());
                    return share.points() - back.shareOf(share.points());
                })
                .sum();
    }

    private EarningTicket ticket(List<SoldGoods> sold, LocalDate day, CustomerId customer, Instant at) {
        Map<ArticleId, CategoryId> categories = program.earning().dependOnCategories()
                ? ArticleCategories.of(
                        session, sold.stream().map(SoldGoods::article).toList())
                : Map.of();
        return new EarningTicket(
                day,
                program.earning().dependOnTags() ? CustomerTags.of(session, customer) : List.of(),
                StandingReader.multiplier(session, program.levels(), customer, at),
                sold.stream()
                        .map(goods ->
                                new EarningTicket.Goods(goods.line(), categories.get(goods.article()), goods.paid()))
                        .toList());
    }
}
