package org.comptoir.pos.invoicing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.invoicing.InvoiceResult.BuyerIncomplete;
import org.comptoir.pos.invoicing.InvoiceResult.BuyerUnregistered;
import org.comptoir.pos.invoicing.InvoiceResult.Issued;
import org.comptoir.pos.invoicing.InvoiceResult.IssuedBefore;
import org.comptoir.pos.invoicing.InvoiceResult.NoSuchSale;
import org.comptoir.pos.invoicing.InvoiceResult.NothingSupplied;
import org.comptoir.pos.invoicing.InvoiceResult.SellerIncomplete;
import org.comptoir.pos.invoicing.InvoiceResult.Unconfirmed;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleLock;
import org.comptoir.pos.sales.SaleRecords;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.TransactionRetry;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Issues invoices of finished sales, and credit notes for goods that came back of them. Each has the next number of
/// this till, taken and signed in the transaction that writes it (CGI annexe II, art. 242 nonies A; DPR 633/72, art.
/// 21). A sale is invoiced once, whichever till is asked, and however often.
public final class Invoices {

    /// Of the entries that sign invoices.
    static final String KIND = "invoice";

    /// More than anybody reads at once.
    public static final int MAX_LISTED = 1_000;

    private final Database database;
    private final Journal journal;
    private final Supplier<TillTerms> till;
    private final SaleRecords sales;
    private final ShopSettings settings;
    private final Clock clock;

    /// @param till read at each call, so that changed settings take effect at once
    public Invoices(
            Database database,
            Journal journal,
            Supplier<TillTerms> till,
            SaleRecords sales,
            ShopSettings settings,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.till = till;
        this.sales = sales;
        this.settings = settings;
        this.clock = clock;
    }

    static TillChain chain(TillId of) {
        return new TillChain(of, Chain.INVOICES);
    }

    /// Issues the invoice of a sale; a credit note if more came back in it than was sold, to the buyer of the invoice.
    ///
    /// @param buyer asked for where nothing came back; null if nobody knows
    /// @param language of the paper
    public InvoiceResult issue(SignedInStaff by, SaleNumber number, @Nullable InvoiceParty buyer, Language language) {
        by.require(Permission.SELL);
        var record = sales.of(by, number);
        if (record.isEmpty()) {
            return new NoSuchSale(number);
        }
        var sale = record.get().sale();
        if (!record.get().isConfirmed()) {
            return new Unconfirmed(number);
        }
        if (sale.lines().stream().allMatch(line -> line.tax() == null)) {
            return new NothingSupplied(number);
        }
        var terms = InvoiceTerms.of(settings::get);
        var seller = SellerFacts.of(settings.profile(), terms);
        if (seller.isEmpty()) {
            return new SellerIncomplete();
        }
        var draft = new InvoiceDraft(sale, till.get(), by.name(), seller.get(), terms, language);
        return TransactionRetry.of(() -> database.write(session -> issue(session, draft, buyer)));
    }

    private InvoiceResult issue(StatelessSession session, InvoiceDraft draft, @Nullable InvoiceParty buyer) {
        SaleLock.take(session, draft.sale().number());
        var before = ofSale(session, draft.sale().number());
        if (before.isPresent()) {
            return new IssuedBefore(before.get().invoice());
        }
        var origins = InvoiceOrigins.of(session, draft.sale());
        if (draft.isCreditNote()) {
            return origins.refusal(draft.sale().number())
                    .<InvoiceResult>map(refused -> refused)
                    .orElseGet(() -> record(session, draft.creditNote(now(), origins)));
        }
        return refusal(buyer, draft.seller().address().country())
                .<InvoiceResult>map(refused -> refused)
                .orElseGet(() -> record(session, draft.invoice(now(), known(buyer), origins)));
    }

    private Instant now() {
        return ClockFault.requirePossible(clock.instant());
    }

    private static InvoiceParty known(@Nullable InvoiceParty buyer) {
        if (buyer == null) {
            throw new IllegalStateException("an invoice to nobody");
        }
        return buyer;
    }

    private static Optional<InvoiceResult.Refused> refusal(@Nullable InvoiceParty buyer, String country) {
        if (buyer == null || buyer.name().isEmpty() || !buyer.address().isDeliverable()) {
            return Optional.of(new BuyerIncomplete());
        }
        var numbers = buyer.numbers();
        return country.equals("IT")
                        && buyer.address().country().equals("IT")
                        && numbers.vatNumber().isEmpty()
                        && numbers.taxCode().isEmpty()
                ? Optional.of(new BuyerUnregistered())
                : Optional.empty();
    }

    private InvoiceResult record(StatelessSession session, Invoice draft) {
        var id = draft.number().till();
        var entry = journal.forTill(id)
                .record(
                        session,
                        Chain.INVOICES,
                        KIND,
                        number -> SignedInvoice.text(draft.numbered(new InvoiceNumber(id, number))));
        var invoice = draft.numbered(new InvoiceNumber(id, entry.number())).signed(entry.signatureExcerpt());
        session.insert(new InvoiceRow(invoice));
        return new Issued(invoice);
    }

    /// Whether its invoice would be a credit note, whose buyer is known: more comes back than is sold, or nothing is
    /// sold, although goods that single-purpose vouchers had paid whole leave nothing to be taxed.
    public static boolean isCreditNote(Sale sale) {
        var gross = sale.taxes().gross();
        return gross.isNegative()
                || gross.isZero()
                        && sale.lines().stream().anyMatch(SaleLine::isReturn)
                        && sale.lines().stream().noneMatch(line -> line.kind().isSold());
    }

    /// The invoice of a sale, if it has one.
    public Optional<Invoice> ofSale(SignedInStaff by, SaleNumber sale) {
        by.require(Permission.SELL);
        return database.read(session -> ofSale(session, sale).map(InvoiceRow::invoice));
    }

    static Optional<InvoiceRow> ofSale(StatelessSession session, SaleNumber sale) {
        return session
                .createSelectionQuery(
                        "from InvoiceRow where saleTill = :till and saleNumber = :number", InvoiceRow.class)
                .setParameter("till", sale.till().value())
                .setParameter("number", sale.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<Invoice> invoice(SignedInStaff by, InvoiceNumber number) {
        by.require(Permission.SELL);
        return database.read(session -> Optional.ofNullable(session.get(InvoiceRow.class, InvoiceRow.Key.of(number)))
                .map(InvoiceRow::invoice));
    }

    /// The invoices of some days, the newest first.
    ///
    /// @param limit at most [#MAX_LISTED]
    public List<ListedInvoice> list(SignedInStaff by, LocalDate from, LocalDate to, int limit) {
        by.require(Permission.SEE_FIGURES);
        return database.read(session -> session.createSelectionQuery(
                        "from InvoiceRow where issueDay >= :first and issueDay <= :last"
                                + " order by issuedAt desc, tillId, number desc",
                        InvoiceRow.class)
                .setParameter("first", from)
                .setParameter("last", to)
                .setMaxResults(Math.min(limit, MAX_LISTED))
                .getResultStream()
                .map(InvoiceRow::listed)
                .toList());
    }
}
