package org.comptoir.shop.open;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.LevelDiscounts;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.transfer.ArticleExport;
import org.comptoir.pos.catalogue.transfer.ArticleImport;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.closing.DayIncidents;
import org.comptoir.pos.closing.DayOpening;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.closing.PeriodActivities;
import org.comptoir.pos.closing.TillEvents;
import org.comptoir.pos.closing.TillRetirement;
import org.comptoir.pos.closing.TillsReports;
import org.comptoir.pos.closing.period.NewMonth;
import org.comptoir.pos.closing.period.PeriodClosings;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.fiscal.FiscalLinks;
import org.comptoir.pos.invoicing.ConsumerSales;
import org.comptoir.pos.invoicing.InvoiceDuplicates;
import org.comptoir.pos.invoicing.Invoices;
import org.comptoir.pos.invoicing.SuppliedCategories;
import org.comptoir.pos.orders.OrderParticipant;
import org.comptoir.pos.orders.Orders;
import org.comptoir.pos.orders.WaitingList;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.promotions.CouponUses;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.sales.BeforeSale;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutRules;
import org.comptoir.pos.sales.GiftReceipts;
import org.comptoir.pos.sales.ReceiptDuplicates;
import org.comptoir.pos.sales.Returns;
import org.comptoir.pos.sales.ReturnsByReason;
import org.comptoir.pos.sales.SaleAttachments;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.SaleRecords;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.sales.receipt.ReceiptPolicy;
import org.comptoir.pos.scan.LabelPatterns;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.suppliers.Suppliers;
import org.comptoir.pos.vouchers.VoucherDesk;
import org.comptoir.pos.vouchers.VoucherLedger;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.shop.fiscal.FiscalDesk;
import org.comptoir.shop.selling.DiscountDesk;
import org.comptoir.shop.selling.ItemLookup;
import org.comptoir.shop.selling.OpenPrice;
import org.comptoir.shop.selling.OrderDesk;
import org.comptoir.shop.selling.ReceiptSearch;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.ReturnRules;
import org.comptoir.shop.selling.SaleSearch;

/// The services for articles and sales.
public final class SellingServices {

    private final Catalogue catalogue;
    private final Promotions promotions;
    private final LevelDiscounts levelDiscounts;
    private final Stock stock;
    private final Suppliers suppliers;
    private final ArticleImport articleImport;
    private final ArticleExport articleExport;
    private final Vouchers vouchers;
    private final VoucherDesk voucherDesk;
    private final VoucherLedger voucherLedger;
    private final Sales sales;
    private final Returns returns;
    private final ReturnsByReason returnsByReason;
    private final ReceiptSearch receiptSearch;
    private final SaleList saleList;
    private final SaleRecords saleRecords;
    private final SaleSearch saleSearch;
    private final ReceiptDuplicates duplicates;
    private final SaleAttachments attachments;
    private final GiftReceipts giftReceipts;
    private final OpenTickets openTickets;
    private final BiFunction<Supplier<TillTerms>, BeforeSale, Checkout> checkouts;
    private final Checkout checkout;
    private final Function<Supplier<TillTerms>, DayClosings> days;
    private final DayClosings dayEnd;
    private final PeriodClosings periods;
    private final Function<Supplier<TillTerms>, NewMonth> newMonths;
    private final NewMonth newMonth;
    private final Function<Supplier<TillTerms>, CashMovements> cashDrawers;
    private final CashMovements cash;
    private final DayOpening dayOpening;
    private final PeriodActivities activities;
    private final DayIncidents incidents;
    private final TillEvents tillEvents;
    private final Supplier<LocalDate> businessDay;
    private final TillRetirement retirement;
    private final TillsReports tillsReports;
    private final ItemLookup itemLookup;
    private final ShopSettings settings;
    private final CheckoutRules rules;
    private final DiscountDesk discounts;
    private final OpenPrice openPrice;
    private final Orders orders;
    private final WaitingList waitingList;
    private final OrderDesk orderDesk;
    private final Invoices invoices;
    private final InvoiceDuplicates invoiceDuplicates;
    private final ConsumerSales consumerSales;
    private final EmailOutbox emailOutbox;
    private final FiscalServices fiscal;

    SellingServices(OpenShop shop, Vouchers vouchers, List<SaleParticipant> participants) {
        var database = shop.database();
        var clock = shop.clock();
        this.vouchers = vouchers;
        businessDay = () -> shop.till().day(clock.instant());
        voucherDesk = new VoucherDesk(database, clock, shop.trail());
        voucherLedger = new VoucherLedger(database, clock);
        catalogue = new Catalogue(database, clock, shop.trail());
        promotions = new Promotions(database, clock, shop.trail());
        stock = new Stock(database, clock, shop.trail());
        suppliers = new Suppliers(database);
        articleImport = new ArticleImport(database, catalogue, suppliers, stock, clock);
        articleExport = new ArticleExport(catalogue, suppliers, stock, shop.journal()::event);
        sales = new Sales(database);
        returns = new Returns(database);
        returnsByReason = new ReturnsByReason(database);
        saleList = new SaleList(database);
        saleRecords = new SaleRecords(database, shop.journal());
        saleSearch = new SaleSearch(shop.customerFile().search(), catalogue, shop.staff(), shop.tills());
        duplicates = new ReceiptDuplicates(database, shop.journal());
        giftReceipts = new GiftReceipts(shop.journal()::event);
        attachments = new SaleAttachments(
                database, clock, shop.trail(), shop.customerFile().attachmentParticipants());
        openTickets = new OpenTickets(database, clock);
        settings = shop.settings();
        levelDiscounts = shop.customerFile().levelDiscounts();
        rules = new ShopCheckoutRules(settings, promotions, levelDiscounts);
        fiscal = FiscalServices.of(shop, sales);
        var all = Stream.of(
                        participants.stream(),
                        Stream.of(new CouponUses(), new OrderParticipant()),
                        fiscal.participants().stream())
                .flatMap(part -> part)
                .toList();
        periods = new PeriodClosings(database, shop.journal(), shop::till, clock);
        days = till -> new DayClosings(database, shop.journal(), till, () -> DifferenceLimit.of(settings::get), clock);
        dayEnd = days.apply(shop::till);
        newMonths = till -> new NewMonth(days.apply(till), periods, shop.journal());
        newMonth = newMonths.apply(shop::till);
        checkouts = (till, before) ->
                new Checkout(database, clock, till, shop.journal(), stock, vouchers, rules, before, all);
        checkout = checkouts.apply(shop::till, newMonth);
        orders = new Orders(database, clock, shop::till, this::checkout, vouchers, shop.trail());
        waitingList = new WaitingList(database, clock, stock, orders);
        orderDesk = new OrderDesk(orders, catalogue, settings, this::register);
        discounts = new DiscountDesk(settings, shop.staff(), businessDay);
        openPrice = new OpenPrice(catalogue, settings);
        cashDrawers = till -> new CashMovements(database, shop.journal(), till, clock);
        cash = cashDrawers.apply(shop::till);
        dayOpening = new DayOpening(database, shop.journal(), cash, shop::till);
        activities = new PeriodActivities(database, shop::till, clock);
        incidents = new DayIncidents(database, shop::till, rules::discountLimits, clock);
        tillEvents = new TillEvents(shop.journal());
        tillsReports = new TillsReports(database, shop.tills());
        retirement = new TillRetirement(database, shop.journal(), shop.tills());
        invoices = new Invoices(database, shop.journal(), shop::till, saleRecords, settings, clock);
        invoiceDuplicates = new InvoiceDuplicates(database, shop.journal());
        consumerSales = new ConsumerSales(database, () -> SuppliedCategories.of(settings::get));
        emailOutbox = new EmailOutbox(database, clock);
        itemLookup = new ItemLookup(
                catalogue,
                shop.customerFile().customers(),
                shop.customerFile().blankCards(),
                vouchers,
                sales,
                orders,
                promotions,
                () -> LabelPatterns.of(settings::get));
        receiptSearch = new ReceiptSearch(saleSearch, saleList, shop::till, clock);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Promotions promotions() {
        return promotions;
    }

    /// Reads the promotions and the discounts of levels again, in the background.
    public void refreshPromotions() {
        promotions.refresh();
        levelDiscounts.refresh();
    }

    public Stock stock() {
        return stock;
    }

    public Suppliers suppliers() {
        return suppliers;
    }

    public ArticleImport articleImport() {
        return articleImport;
    }

    public ArticleExport articleExport() {
        return articleExport;
    }

    public Vouchers vouchers() {
        return vouchers;
    }

    /// Blocks, replaces and extends vouchers.
    public VoucherDesk voucherDesk() {
        return voucherDesk;
    }

    /// What happened to vouchers, and what they are worth.
    public VoucherLedger voucherLedger() {
        return voucherLedger;
    }

    public Sales sales() {
        return sales;
    }

    /// What can still be returned of earlier sales.
    public Returns returns() {
        return returns;
    }

    /// By which rules goods are taken back, read now.
    public ReturnRules returnRules() {
        return ReturnRules.read(settings, businessDay.get());
    }

    /// For which reasons goods came back.
    public ReturnsByReason returnsByReason() {
        return returnsByReason;
    }

    /// Finds the sale that goods are returned from.
    public ReceiptSearch receiptSearch() {
        return receiptSearch;
    }

    /// The finished sales of all tills, page by page.
    public SaleList saleList() {
        return saleList;
    }

    /// Finished sales with what happened to them since.
    public SaleRecords saleRecords() {
        return saleRecords;
    }

    /// What somebody types to find a sale.
    public SaleSearch saleSearch() {
        return saleSearch;
    }

    /// Makes finished sales customers' who had forgotten their card.
    public SaleAttachments attachments() {
        return attachments;
    }

    /// Tells the technical log of gift receipts.
    public GiftReceipts giftReceipts() {
        return giftReceipts;
    }

    /// Invoices and credit notes of finished sales.
    public Invoices invoices() {
        return invoices;
    }

    /// Counts the copies of invoices.
    public InvoiceDuplicates invoiceDuplicates() {
        return invoiceDuplicates;
    }

    /// Receipts that go out by e-mail.
    public EmailOutbox emailOutbox() {
        return emailOutbox;
    }

    /// What is reported of a day's sales to consumers.
    public ConsumerSales consumerSales() {
        return consumerSales;
    }

    /// What a fiscal recorder made of the sales.
    public FiscalDocuments fiscalDocuments() {
        return fiscal.documents();
    }

    /// Has the fiscal recorder of this machine make the documents of its sales.
    public FiscalDesk fiscalDesk() {
        return fiscal.desk();
    }

    /// Which card terminals were used beside which fiscal recorders.
    public FiscalLinks fiscalLinks() {
        return fiscal.links();
    }

    /// Counts the duplicates of receipts.
    public ReceiptDuplicates duplicates() {
        return duplicates;
    }

    /// What a code means in this shop.
    public ItemLookup itemLookup() {
        return itemLookup;
    }

    /// The rules of ringing up as they are now, read from the database: keep it for a ticket or a day.
    public Register register() {
        refreshPromotions();
        return Register.read(settings, checkout);
    }

    /// What Z reports and X readings tell beside their totals.
    public PeriodActivities activities() {
        return activities;
    }

    /// What is worth a look in the open day.
    public DayIncidents incidents() {
        return incidents;
    }

    /// What the technical log has to be told of this till.
    public TillEvents tillEvents() {
        return tillEvents;
    }

    /// Who may take how much off.
    public DiscountDesk discounts() {
        return discounts;
    }

    /// What an amount without an article sells as.
    public OpenPrice openPrice() {
        return openPrice;
    }

    /// How payments are taken, read from the database.
    public TenderRules tenderRules() {
        return rules.tenders();
    }

    /// Which receipts are printed unasked, read from the database.
    public ReceiptPolicy receiptPolicy() {
        return ReceiptPolicy.of(settings::get, settings.recentProfile().country());
    }

    /// Quotes and goods put aside.
    public Orders orders() {
        return orders;
    }

    /// Who waits for goods.
    public WaitingList waitingList() {
        return waitingList;
    }

    /// Puts on the ticket what was agreed.
    public OrderDesk orderDesk() {
        return orderDesk;
    }

    public OpenTickets openTickets() {
        return openTickets;
    }

    public Checkout checkout() {
        return checkout;
    }

    /// The checkout of another till of this shop.
    public Checkout checkoutAt(Supplier<TillTerms> till) {
        return checkouts.apply(till, newMonths.apply(till));
    }

    public DayClosings dayEnd() {
        return dayEnd;
    }

    /// The closings of another till.
    public DayClosings dayEndAt(Supplier<TillTerms> till) {
        return days.apply(till);
    }

    /// Month and year closings.
    public PeriodClosings periods() {
        return periods;
    }

    /// Closes the month before a new one begins.
    public NewMonth newMonth() {
        return newMonth;
    }

    /// What is moved in the drawer of another till.
    public CashMovements cashAt(Supplier<TillTerms> till) {
        return cashDrawers.apply(till);
    }

    /// Cash that is moved without a sale.
    public CashMovements cash() {
        return cash;
    }

    public DayOpening dayOpening() {
        return dayOpening;
    }

    /// Adds up what all tills sold.
    public TillsReports tillsReports() {
        return tillsReports;
    }

    /// Takes tills out of use.
    public TillRetirement retirement() {
        return retirement;
    }
}
