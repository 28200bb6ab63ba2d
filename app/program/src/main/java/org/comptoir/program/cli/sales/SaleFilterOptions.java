package org.comptoir.program.cli.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SaleMeaning.Anonymous;
import org.comptoir.pos.sales.listing.SaleMeaning.AtTills;
import org.comptoir.pos.sales.listing.SaleMeaning.BySellers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfAmount;
import org.comptoir.pos.sales.listing.SaleMeaning.PaidBy;
import org.comptoir.pos.sales.listing.SaleMeaning.WithArticles;
import org.comptoir.pos.sales.listing.SaleMeaning.WithReturns;
import org.comptoir.pos.sales.listing.SaleTerm;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.NameConverter;
import org.comptoir.program.cli.runtime.UnknownArticle;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.SaleSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// To which sales a list is narrowed, as in the window; all of the options must be true of a sale.
final class SaleFilterOptions {

    /// As typed.
    enum Paid {
        cash,
        card,
        voucher,
        points
    }

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private LocalDate from = SaleListing.MIN_DAY;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.until")
    private LocalDate to = SaleListing.MAX_DAY;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            converter = NameConverter.class,
            descriptionKey = "cli.option.salesearch")
    private String search = "";

    @Option(
            names = "--customer",
            paramLabel = "NUMBER",
            converter = NameConverter.class,
            descriptionKey = "cli.option.customer")
    private String customer = "";

    @Option(
            names = "--article",
            paramLabel = "CODE",
            converter = NameConverter.class,
            descriptionKey = "cli.option.salearticle")
    private String article = "";

    @Option(
            names = "--seller",
            paramLabel = "NAME",
            converter = NameConverter.class,
            descriptionKey = "cli.option.seller")
    private String seller = "";

    @Option(
            names = "--till",
            paramLabel = "TILL",
            converter = NameConverter.class,
            descriptionKey = "cli.option.saletill")
    private String till = "";

    @Option(names = "--tender", paramLabel = "cash|card|voucher|points", descriptionKey = "cli.option.saletender")
    @Nullable
    private Paid tender;

    @Option(names = "--amount", paramLabel = "AMOUNT", descriptionKey = "cli.option.saleamount")
    @Nullable
    private Money amount;

    @Option(names = "--returns", descriptionKey = "cli.option.salereturns")
    private boolean returns;

    @Option(names = "--anonymous", descriptionKey = "cli.option.saleanonymous")
    private boolean anonymous;

    /// @throws CommandRefused if the days are not in order, or somebody or something named is not there
    SaleListing listing(CommandContext session, OpenShop shop) {
        if (to.isBefore(from)) {
            throw new CommandRefused("period", session.texts().get("cli.period", from.toString(), to.toString()));
        }
        var listing = SaleListing.of(from, to);
        for (var term : terms(session, shop)) {
            listing = listing.with(term);
        }
        return listing;
    }

    /// What was typed to search for; may be empty.
    String searched() {
        return search;
    }

    private List<SaleTerm> terms(CommandContext session, OpenShop shop) {
        var terms = new ArrayList<>(shop.counter().saleSearch().terms(session.by(), search, session.language()));
        if (!customer.isEmpty()) {
            terms.add(customers(session, shop));
        }
        if (!article.isEmpty()) {
            terms.add(articles(session, shop));
        }
        if (!seller.isEmpty()) {
            terms.add(sellers(session, shop));
        }
        if (!till.isEmpty()) {
            terms.add(tills(session, shop));
        }
        if (tender != null) {
            terms.add(SaleTerm.of(new PaidBy(Set.of(kind(tender)))));
        }
        if (amount != null) {
            terms.add(new SaleTerm(
                    List.of(new OfAmount(amount, amount), new OfAmount(amount.negate(), amount.negate()))));
        }
        if (returns) {
            terms.add(SaleTerm.of(new WithReturns()));
        }
        if (anonymous) {
            terms.add(SaleTerm.of(new Anonymous()));
        }
        return terms;
    }

    private SaleTerm customers(CommandContext session, OpenShop shop) {
        var customers = shop.customerFile().customers();
        return customers
                .byNumber(customer)
                .or(() -> customers.byCard(customer))
                .map(found -> SaleSearch.ofCustomers(List.of(found.id())))
                .orElseThrow(() ->
                        new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", customer)));
    }

    private SaleTerm articles(CommandContext session, OpenShop shop) {
        var catalogue = shop.counter().catalogue();
        return catalogue
                .byCode(article)
                .or(() -> catalogue.byBarcode(article))
                .map(found -> SaleTerm.of(new WithArticles(List.of(found.id()))))
                .orElseThrow(() -> UnknownArticle.of(session, article));
    }

    private SaleTerm sellers(CommandContext session, OpenShop shop) {
        var sellers = shop.counter().saleSearch().sellers(seller);
        if (sellers.isEmpty()) {
            throw new CommandRefused("no-seller", session.texts().get("cli.refused.noseller", seller));
        }
        return SaleTerm.of(new BySellers(sellers));
    }

    private SaleTerm tills(CommandContext session, OpenShop shop) {
        return shop.counter()
                .saleSearch()
                .till(till)
                .map(found -> SaleTerm.of(new AtTills(List.of(found))))
                .orElseThrow(() -> new CommandRefused("no-till", session.texts().get("cli.refused.notill", till)));
    }

    private static TenderKind kind(Paid typed) {
        return switch (typed) {
            case cash -> TenderKind.CASH;
            case card -> TenderKind.CARD;
            case voucher -> TenderKind.VOUCHER;
            case points -> TenderKind.POINTS;
        };
    }
}
