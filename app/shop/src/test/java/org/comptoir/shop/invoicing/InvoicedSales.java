package org.comptoir.shop.invoicing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.comptoir.customers.customer.CompanyChange;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceResult;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.ShopFixture;

/// Sales of every kind, sold and invoiced by the real services: all VAT rates, discounts, cents that do not come out
/// even, weights, accounts, tips and vouchers, exchanges, credit notes, the longest texts, and a shop without VAT.
final class InvoicedSales {

    private static final PostalAddress SETE = new PostalAddress("5 boulevard Camille-Blanc", "34200", "Sète", "", "FR");
    private static final PostalAddress TURIN = new PostalAddress("Corso Re Umberto 8", "10121", "Torino", "TO", "IT");

    /// As long as a name of an article may be.
    private static final String MAX_TEXT =
            "Coffret « Grandes Récoltes » œuf–châtaigne, n° 7 € ".repeat(3).substring(0, 120);

    private final ShopFixture office;
    private final boolean isItalian;
    private final InvoiceDesk desk;
    private final SequencedMap<String, Invoice> invoices = new LinkedHashMap<>();

    private InvoicedSales(ShopFixture office, String country) {
        this.office = office;
        isItalian = country.equals("IT");
        desk = new InvoiceDesk(office.shop(), new DocumentPrinter(office.shop(), "Comptoir 1.0"));
    }

    /// @param country of the shop, which has no articles yet
    /// @return the invoices by what is special about them
    static SequencedMap<String, Invoice> of(ShopFixture office, String country) {
        var sales = new InvoicedSales(office, country);
        sales.issueAll();
        return sales.invoices;
    }

    private void issueAll() {
        shop();
        List.of("N", "I", "R", "S", "Z").forEach(rate -> article(rate, "Article " + rate, rate, "9.99", SoldBy.PIECE));
        article("CENT", "Sachet", "R", "0.07", SoldBy.PIECE);
        article("KG", "Comté", "S", "23.45", SoldBy.WEIGHT);
        var buyer = isItalian
                ? business("Studio Bianchi – Ferrero’s “& Associati”", TURIN, "09876543217")
                : business("Hôtel du Grand Chais SAS", SETE, "FR19812345676");
        var abroad = isItalian
                ? business("Hôtel du Grand Chais SAS", SETE, "FR19812345676")
                : business("Studio Bianchi", TURIN, "09876543217");

        var rates = basket("N", "3", "I", "7", "R", "11", "S", "13", "Z", "17");
        var sold = cash(rates);
        issue("rates", sold, buyer);
        issue("abroad", cash(basket("N", "1")), abroad);
        issue("discounts", cash(discounted()), buyer);
        issue("cents", cash(basket("CENT", "1", "N", "1", "CENT", "13", "KG", "0.333")), buyer);
        issue("account", onAccount(rates, buyer), buyer);
        issue("vouchers", cash(withoutSupply()), buyer);
        issue("exchange", exchange(sold), buyer);
        issue("returned", back(sold), buyer);
        var covered = covered();
        issue("covered", covered, buyer);
        issue("covered-back", complete(Basket.EMPTY.with(returned(covered, 0)), List.of()), buyer);
        issue("longest", card(longest()), buyer);
        if (!isItalian) {
            services(rates, buyer);
        }
        set(InvoiceTerms.EXEMPT, "yes");
        issue("exempt", cash(basket("Z", "20")), buyer);
    }

    private void services(Basket rates, Customer buyer) {
        set(InvoiceTerms.SUPPLY, SupplyKind.GOODS_AND_SERVICES.name());
        set(InvoiceTerms.ON_DEBITS, "yes");
        issue("services", cash(rates), buyer);
        set(InvoiceTerms.SUPPLY, SupplyKind.GOODS.name());
        set(InvoiceTerms.ON_DEBITS, "no");
    }

    private void shop() {
        set(InvoiceTerms.IBAN, isItalian ? "IT60X0542811101000000123456" : "FR1420041010050500013M02606");
        set(InvoiceTerms.BIC, isItalian ? "ABCDITMM" : "PSSTFRPPMON");
        set(InvoiceTerms.REGISTER, isItalian ? "capitale sociale 10.000 € i.v." : "SARL au capital de 8 000 €");
        set(InvoiceTerms.NOTE, "Réserve de propriété jusqu’au paiement.");
        set(TipRules.NOTE, TipRules.NONE.taken(true).text());
        if (!isItalian) {
            return;
        }
        var settings = office.shop().settings();
        var profile = settings.profile();
        settings.change(
                office.owner(),
                profile,
                new ShopProfile(
                        "Bottega Corallo",
                        new PostalAddress("Via dei Mille 21", "10123", "Torino", "TO", "IT"),
                        "",
                        "ciao@example.it",
                        "01234567897",
                        "TO-1234567",
                        "IT",
                        Language.ITALIAN,
                        profile.zone(),
                        "",
                        ""));
    }

    private void set(String name, String value) {
        office.shop().settings().putAudited(office.owner(), name, value);
    }

    private void article(String code, String name, String rate, String price, SoldBy soldBy) {
        var draft = ArticleDraft.of(code, name, TaxCode.of(rate), Money.of(price)).toBuilder()
                .soldBy(soldBy)
                .build();
        require(SaveResult.Saved.class, office.shop().counter().catalogue().save(office.owner(), draft));
    }

    private Customer business(String name, PostalAddress address, String vatNumber) {
        var customer = office.customer(CustomerDetails.company(name)
                .draft()
                .addresses(List.of(new ContactAddress("", address, true)))
                .build());
        var change = office.shop()
                .customerFile()
                .customers()
                .register(office.owner(), customer.id(), Map.of(CompanyField.VAT_NUMBER, vatNumber), address.country());
        return require(CompanyChange.Kept.class, change).customer();
    }

    /// @param codesAndQuantities by turns
    private Basket basket(String... codesAndQuantities) {
        var basket = Basket.EMPTY;
        for (var i = 0; i < codesAndQuantities.length; i += 2) {
            basket = office.shop()
                    .counter()
                    .register()
                    .ringUp(basket, office.article(codesAndQuantities[i]), Quantity.of(codesAndQuantities[i + 1]))
                    .orThrow();
        }
        return basket;
    }

    private Basket discounted() {
        var basket = basket("N", "7", "R", "5", "KG", "1.275");
        var line = basket.lines().getFirst().with(new Discount.ShareOff(Percent.of("12.5")));
        return basket.withLine(0, line).withDiscount(new Discount.AmountOff(Money.of("3.33")));
    }

    private Basket withoutSupply() {
        return basket("N", "2", "R", "1")
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.of("25"), null)))
                .withTip(new TipItem("Pourboire", Money.of("2.50")));
    }

    /// Paid whole by a single-purpose voucher.
    private Sale covered() {
        var basket = basket("R", "1");
        var rate = basket.price(book()).taxes().rows().getFirst().rate();
        var voucher = card(Basket.EMPTY.with(BasketLine.of(new VoucherItem("Bon", Money.euros(20), null, rate))));
        var code = new VoucherCode(voucher.vouchersSold().getFirst().code());
        return complete(basket, List.of(new Tender.VoucherTender(code, due(basket))));
    }

    private Basket longest() {
        var basket = Basket.EMPTY;
        for (var i = 0; i < 8; i++) {
            article("REF-" + i, MAX_TEXT, i % 3 == 0 ? "R" : "N", "1234.56", SoldBy.PIECE);
            basket = basket.with(basket("REF-" + i, "9").lines().getFirst().withNote(MAX_TEXT));
        }
        return basket;
    }

    /// With some change, as cash is rounded in Italy.
    private Sale cash(Basket basket) {
        return complete(basket, List.of(new Tender.Cash(due(basket).plus(Money.of("0.05")))));
    }

    private Sale card(Basket basket) {
        return complete(basket, List.of(new Tender.Card(due(basket))));
    }

    private Sale onAccount(Basket basket, Customer buyer) {
        office.shop().customerFile().accounts().limit(office.owner(), buyer.id(), Money.euros(1_000));
        var part = Money.of("100.01");
        return complete(
                basket.withCustomer(new SaleCustomer(buyer.id(), buyer.displayName())),
                List.of(new Tender.Card(part), new Tender.OnAccount(due(basket).minus(part))));
    }

    /// One comes back, more is bought: what is left is paid.
    private Sale exchange(Sale sold) {
        return cash(basket("N", "4").with(returned(sold, 0)));
    }

    private Sale back(Sale sold) {
        var basket = Basket.EMPTY.with(returned(sold, 1)).with(returned(sold, 2));
        return complete(basket, List.of(), new Payout.TransferPayout(due(basket).negate()));
    }

    private BasketLine returned(Sale sold, int line) {
        var ticket = office.shop().counter().returns().ticket(sold.number()).orElseThrow();
        return BasketLine.of(new ReturnItem(ticket, line + 1), Quantity.ONE);
    }

    private Money due(Basket basket) {
        return basket.price(book()).total();
    }

    private PriceBook book() {
        return office.shop()
                .counter()
                .checkout()
                .priceBook(office.shop().clock().getZone());
    }

    private Sale complete(Basket basket, List<Tender> tenders, Payout... payouts) {
        var result = office.shop()
                .counter()
                .checkout()
                .complete(basket, tenders, List.of(payouts), office.owner(), UUID.randomUUID());
        return require(CheckoutResult.Completed.class, result).sale();
    }

    private void issue(String name, Sale sale, Customer buyer) {
        var language = isItalian ? Language.ITALIAN : Language.FRENCH;
        var result = desk.issue(office.owner(), sale.number(), buyer.id(), language);
        invoices.put(name, require(InvoiceResult.Issued.class, result).invoice());
    }

    private static <T> T require(Class<T> type, Object result) {
        return type.cast(Objects.requireNonNull(type.isInstance(result) ? result : null, result::toString));
    }
}
