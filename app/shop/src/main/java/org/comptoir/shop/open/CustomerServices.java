package org.comptoir.shop.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.comptoir.customers.account.AccountParticipant;
import org.comptoir.customers.account.AccountStatements;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.account.Debtors;
import org.comptoir.customers.account.PaymentReminders;
import org.comptoir.customers.account.PaymentTerm;
import org.comptoir.customers.account.ReminderRules;
import org.comptoir.customers.account.ReminderTimeline;
import org.comptoir.customers.agenda.AgendaService;
import org.comptoir.customers.agenda.AgendaTasks;
import org.comptoir.customers.agenda.AgendaTimeline;
import org.comptoir.customers.agenda.BirthdayList;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.BlankCards;
import org.comptoir.customers.customer.CustomerPromotions;
import org.comptoir.customers.customer.CustomerSummaries;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.changefeed.ChangeFeed;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.customers.field.OwnFieldService;
import org.comptoir.customers.household.Households;
import org.comptoir.customers.loyalty.CardJoining;
import org.comptoir.customers.loyalty.FrequentCards;
import org.comptoir.customers.loyalty.LevelDiscounts;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.loyalty.LoyaltyGifts;
import org.comptoir.customers.loyalty.LoyaltyParticipant;
import org.comptoir.customers.loyalty.PointsExpiries;
import org.comptoir.customers.loyalty.PointsGifts;
import org.comptoir.customers.loyalty.TopCustomers;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.template.LetterTemplates;
import org.comptoir.customers.merge.CustomerMerges;
import org.comptoir.customers.merge.Duplicates;
import org.comptoir.customers.relation.Employments;
import org.comptoir.customers.relation.Relations;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.search.LastPurchaseDates;
import org.comptoir.customers.segment.Segments;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.customers.timeline.Notes;
import org.comptoir.customers.timeline.Timeline;
import org.comptoir.customers.transfer.CustomerImport;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.table.ColumnMapping;
import org.comptoir.pos.database.location.FileTree;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.sales.AttachmentParticipant;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.shop.customers.CustomerAtTill;
import org.comptoir.shop.customers.DetailEntry;
import org.comptoir.shop.customers.QuickEntry;

/// The services of the customer file: customers, loyalty and mailings.
public final class CustomerServices implements AutoCloseable {

    private static final String INDEX = "search";

    private final Customers customers;
    private final ChangeFeed changes;
    private final CustomerList list;
    private final CustomerSearch search;
    private final Relations relations;
    private final Households households;
    private final QuickEntry quickEntry;
    private final Consents consents;
    private final Notes notes;
    private final CustomerDocuments documents;
    private final Timeline timeline;
    private final Loyalty loyalty;
    private final LevelDiscounts levelDiscounts;
    private final PointsGifts gifts;
    private final LoyaltyGifts loyaltyGifts;
    private final PointsExpiries expiries;
    private final FrequentCards frequentCards;
    private final BlankCards blankCards;
    private final CardJoining cardJoining;
    private final Accounts accounts;
    private final Debtors debtors;
    private final AccountStatements statements;
    private final PaymentReminders reminders;
    private final Duplicates duplicates;
    private final CustomerMerges merges;
    private final TopCustomers bestCustomers;
    private final CustomerImport customerImport;
    private final CustomerExport customerExport;
    private final OwnFieldService ownFields;
    private final Segments segments;
    private final LetterTemplates templates;
    private final Mailings mailings;
    private final CustomerAtTill atTill;
    private final DetailEntry detailEntry;
    private final AgendaService agenda;
    private final AgendaTasks agendaTasks;
    private final BirthdayList birthdays;

    /// Has the search index rebuilt from the database the next time the shop is opened.
    static void forgetIndex(ShopFolder folder) {
        try {
            FileTree.delete(folder.root().resolve(INDEX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CustomerServices(OpenShop shop, Vouchers vouchers) {
        var database = shop.database();
        var clock = shop.clock();
        customers = new Customers(database, clock);
        changes = new ChangeFeed(database, clock);
        list = new CustomerList(database, clock, () -> shop.settings().profile().language());
        search = new CustomerSearch(
                customers,
                changes,
                new LastPurchaseDates(database),
                new Employments(database),
                shop.folder().root().resolve(INDEX),
                () -> shop.settings().recentProfile().country());
        relations = new Relations(database, clock);
        households = new Households(database, clock);
        quickEntry = new QuickEntry(shop.settings(), customers, households, search);
        consents = new Consents(database, clock, shop.trail());
        notes = new Notes(database, clock);
        documents = new CustomerDocuments(database, clock);
        loyalty = new Loyalty(database, clock, shop.trail());
        levelDiscounts = new LevelDiscounts(database);
        gifts = new PointsGifts(
                shop.trail(), vouchers, () -> shop.settings().recentProfile().language());
        loyaltyGifts = new LoyaltyGifts(database, clock, gifts);
        expiries = new PointsExpiries(database, clock, shop.trail());
        frequentCards = new FrequentCards(database);
        blankCards = new BlankCards(database, clock);
        cardJoining = new CardJoining(database, clock, customers, blankCards, shop.trail());
        accounts = new Accounts(database, shop.trail());
        Supplier<PaymentTerm> term =
                () -> new PaymentTerm(InvoiceTerms.of(shop.settings()::get).days(), false);
        debtors = new Debtors(database, clock, term);
        statements = new AccountStatements(database, clock, term);
        reminders = new PaymentReminders(database, clock, debtors, () -> ReminderRules.of(shop.settings()::get));
        duplicates = new Duplicates(database, clock);
        merges = new CustomerMerges(database, clock, customers, shop.trail());
        bestCustomers = new TopCustomers(database, clock);
        customerImport = new CustomerImport(database, customers, consents, clock);
        customerExport = new CustomerExport(database, clock.getZone(), shop.journal()::event);
        ownFields = new OwnFieldService(
                database,
                changes,
                name -> ColumnMapping.isKnown(name)
                        || SizeNames.of(shop.settings()::get).names().stream()
                                .anyMatch(size -> Folding.of(size).equals(Folding.of(name))));
        segments = new Segments(database, clock, () -> shop.settings().profile().language());
        templates = new LetterTemplates(database);
        mailings = new Mailings(database, clock, loyalty, vouchers);
        var visits = new LastPurchaseDates(database);
        atTill = new CustomerAtTill(
                shop.settings(),
                new CustomerSummaries(database),
                new CustomerSizes(database),
                loyalty,
                accounts,
                debtors,
                vouchers,
                visits,
                clock);
        agenda = new AgendaService(database, clock);
        agendaTasks = new AgendaTasks(database, clock);
        birthdays = new BirthdayList(database);
        detailEntry = new DetailEntry(shop.settings(), customers, consents, search, clock);
        timeline = new Timeline(
                database,
                notes,
                consents,
                loyalty,
                mailings,
                vouchers,
                new EmailOutbox(database, clock),
                new AgendaTimeline(agenda, agendaTasks, clock),
                new ReminderTimeline(reminders));
    }

    /// The parts of the customer file that participate in each sale.
    List<SaleParticipant> participants() {
        return List.of(
                new CustomerPromotions(),
                levelDiscounts,
                new LoyaltyParticipant(gifts),
                new AccountParticipant(),
                changes);
    }

    /// The parts of the customer file that participate when a finished sale is attached to a customer.
    List<AttachmentParticipant> attachmentParticipants() {
        return List.of(new LoyaltyParticipant(gifts), changes);
    }

    public Customers customers() {
        return customers;
    }

    /// All customers, page by page.
    public CustomerList list() {
        return list;
    }

    public CustomerSearch search() {
        return search;
    }

    /// Creates customers from one line.
    public QuickEntry quickEntry() {
        return quickEntry;
    }

    /// How customers belong together.
    public Relations relations() {
        return relations;
    }

    /// Who gets one letter together.
    public Households households() {
        return households;
    }

    public Consents consents() {
        return consents;
    }

    /// Files kept with customers.
    public CustomerDocuments documents() {
        return documents;
    }

    public Notes notes() {
        return notes;
    }

    public Timeline timeline() {
        return timeline;
    }

    public Loyalty loyalty() {
        return loyalty;
    }

    /// The standing discounts of levels.
    public LevelDiscounts levelDiscounts() {
        return levelDiscounts;
    }

    /// Birthday gifts of a month, and vouchers for points.
    public LoyaltyGifts loyaltyGifts() {
        return loyaltyGifts;
    }

    /// Points that end.
    public PointsExpiries expiries() {
        return expiries;
    }

    /// Cards that are handed out before they have a name.
    public BlankCards blankCards() {
        return blankCards;
    }

    /// Joins such cards to the customers whose they are.
    public CardJoining cardJoining() {
        return cardJoining;
    }

    /// Cards that one person used often.
    public FrequentCards frequentCards() {
        return frequentCards;
    }

    /// What customers owe, and up to how much they may.
    public Accounts accounts() {
        return accounts;
    }

    /// Who owes what since when.
    public Debtors debtors() {
        return debtors;
    }

    /// What moved on accounts.
    public AccountStatements statements() {
        return statements;
    }

    /// Letters to those who should have paid.
    public PaymentReminders reminders() {
        return reminders;
    }

    /// Records that may be the same person's.
    public Duplicates duplicates() {
        return duplicates;
    }

    /// Makes one record of several, and takes that back.
    public CustomerMerges merges() {
        return merges;
    }

    public TopCustomers bestCustomers() {
        return bestCustomers;
    }

    public CustomerImport customerImport() {
        return customerImport;
    }

    public CustomerExport customerExport() {
        return customerExport;
    }

    /// The shop's own fields.
    public OwnFieldService ownFields() {
        return ownFields;
    }

    public Segments segments() {
        return segments;
    }

    public LetterTemplates templates() {
        return templates;
    }

    public Mailings mailings() {
        return mailings;
    }

    /// What the till tells of a customer.
    public CustomerAtTill atTill() {
        return atTill;
    }

    /// Adds what is missing of a customer.
    public DetailEntry detailEntry() {
        return detailEntry;
    }

    /// The appointments of the shop.
    public AgendaService agenda() {
        return agenda;
    }

    /// What is to be done.
    public AgendaTasks agendaTasks() {
        return agendaTasks;
    }

    /// The birthdays of customers.
    public BirthdayList birthdays() {
        return birthdays;
    }

    @Override
    public void close() {
        search.close();
    }
}
