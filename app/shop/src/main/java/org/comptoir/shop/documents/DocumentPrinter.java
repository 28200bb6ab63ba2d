package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.letter.AddressBlock;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.closing.period.PeriodClosing;
import org.comptoir.pos.closing.period.PeriodKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.reports.closing.CashSlipLayout;
import org.comptoir.reports.closing.ClosingData;
import org.comptoir.reports.closing.ClosingLayout;
import org.comptoir.reports.closing.PeriodClosingLayout;
import org.comptoir.reports.design.Paper;
import org.comptoir.reports.invoice.InvoiceData;
import org.comptoir.reports.invoice.InvoicePrinter;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListPrinter;
import org.comptoir.reports.order.OrderPaper;
import org.comptoir.reports.order.PutAsideLabel;
import org.comptoir.reports.order.QuoteSheet;
import org.comptoir.reports.receipt.GiftReceiptLayout;
import org.comptoir.reports.receipt.ReceiptData;
import org.comptoir.reports.receipt.ReceiptLayout;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.RollPdf;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.reports.voucher.VoucherData;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherLook;
import org.comptoir.reports.voucher.VoucherSheets;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Produces every document of the shop, in the shop's language and with its letterhead. Streams passed in are left
/// open. Documents read the database, so call this from a background thread.
public final class DocumentPrinter {

    private static final DateTimeFormatter READING = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final OpenShop shop;
    private final OwnDesigns designs;
    private final TrainingPaper training;
    private final String program;

    /// @param program name and version of this program, printed on receipts and closings
    public DocumentPrinter(OpenShop shop, String program) {
        this.shop = shop;
        this.program = program;
        designs = new OwnDesigns(shop);
        training = new TrainingPaper(shop.isTraining());
    }

    /// What is printed of customers and for them.
    public CustomerPapers customers() {
        return new CustomerPapers(shop, designs, training, this::list);
    }

    /// The receipt on 80 mm paper.
    ///
    /// @param duplicate 0 for the original, n for the n-th reprint
    public byte[] receiptPdf(Sale sale, int duplicate) {
        return new RollPdf().on80Millimetres(receipt(sale, duplicate));
    }

    /// The same receipt for a receipt printer (ESC/POS).
    public byte[] receiptBytes(Sale sale, int duplicate, RollPrinter printer) {
        return new EscPos(printer).print(receipt(sale, duplicate));
    }

    ReceiptRoll receipt(Sale sale, int duplicate) {
        return training.mark(ReceiptLayout.of(receiptPapers(sale).receipt(sale, origins(sale), duplicate)));
    }

    private ReceiptDocuments receiptPapers(Sale sale) {
        var profile = profile();
        var scheme = shop.customerFile().loyalty().scheme();
        var words = PaperTexts.of(shop.settings()::get);
        var period = ReturnPeriod.of(shop.settings()::get);
        var fiscal = shop.counter().fiscalDocuments().ofSale(sale.number());
        return new ReceiptDocuments(profile, sender(profile), words, period, scheme, program, fiscal);
    }

    /// A gift receipt on 80 mm paper: what was bought, without any price.
    public byte[] giftReceiptPdf(Sale sale) {
        return new RollPdf().on80Millimetres(giftReceipt(sale));
    }

    /// The same gift receipt for a receipt printer (ESC/POS).
    public byte[] giftReceiptBytes(Sale sale, RollPrinter printer) {
        return new EscPos(printer).print(giftReceipt(sale));
    }

    ReceiptRoll giftReceipt(Sale sale) {
        return training.mark(GiftReceiptLayout.of(receiptPapers(sale).giftReceipt(sale)));
    }

    private List<ReceiptData.Origin> origins(Sale sale) {
        return sale.lines().stream()
                .map(SaleLine::returned)
                .filter(Objects::nonNull)
                .map(SoldLineId::sale)
                .distinct()
                .flatMap(number -> shop.counter().sales().byNumber(number).stream())
                .map(sold -> new ReceiptData.Origin(sold.number().toString(), sold.businessDay()))
                .toList();
    }

    /// A quote on A4.
    public byte[] quotePdf(SalesOrder order) {
        return training.marked(profile().language(), () -> QuoteSheet.pdf(orderPaper(order)));
    }

    /// The label of goods put aside on 80 mm paper, with the customer's part below.
    public byte[] putAsidePdf(SalesOrder order) {
        return new RollPdf().on80Millimetres(putAside(order));
    }

    /// The same label for a receipt printer (ESC/POS).
    public byte[] putAsideBytes(SalesOrder order, RollPrinter printer) {
        return new EscPos(printer).print(putAside(order));
    }

    ReceiptRoll putAside(SalesOrder order) {
        return training.mark(PutAsideLabel.of(orderPaper(order)));
    }

    private OrderPaper orderPaper(SalesOrder order) {
        var profile = profile();
        var customer = order.customer();
        var known = customer == null
                ? null
                : shop.customerFile().customers().customer(customer.id()).orElse(null);
        return new OrderDocuments(profile, sender(profile), program).paper(order, known);
    }

    /// A Z report on A4.
    public byte[] closingPdf(DayClosing closing) {
        return new RollPdf().onA4(closing(closing));
    }

    /// The default file of a Z report: in the shop's folder, beside the backups.
    public Path defaultFile(DayClosing closing) {
        return file("Z-" + closing.tillId() + "-" + closing.number());
    }

    private Path file(String name) {
        return shop.folder().root().resolve("papers").resolve(name + ".pdf");
    }

    /// A Z report for a receipt printer (ESC/POS).
    public byte[] closingBytes(DayClosing closing, RollPrinter printer) {
        return new EscPos(printer).print(closing(closing));
    }

    private ReceiptRoll closing(DayClosing closing) {
        var before = closedAt(closing.tillId(), closing.figures().previousClosing());
        return training.mark(ClosingLayout.of(closingPapers()
                .closing(closing, before, shop.counter().activities().of(closing))));
    }

    /// An X reading on A4: the current state of the day, without closing it.
    public byte[] readingPdf(DayFigures figures, String staffName) {
        return new RollPdf().onA4(reading(figures, staffName));
    }

    /// The same reading for a receipt printer (ESC/POS).
    public byte[] readingBytes(DayFigures figures, String staffName, RollPrinter printer) {
        return new EscPos(printer).print(reading(figures, staffName));
    }

    private ReceiptRoll reading(DayFigures figures, String staffName) {
        var before = closedAt(shop.till().id(), figures.previousClosing());
        var activity = shop.counter().activities().ofOpenDay(figures);
        return training.mark(ClosingLayout.of(
                closingPapers().reading(figures, before, activity, shop.clock().instant(), staffName)));
    }

    /// The default file of an X reading taken at this moment.
    public Path defaultReadingFile(Instant moment) {
        return file("X-" + READING.withZone(profile().zone()).format(moment));
    }

    /// A month or year closing on A4.
    public byte[] periodPdf(PeriodClosing closing) {
        return new RollPdf().onA4(period(closing));
    }

    /// The same closing for a receipt printer (ESC/POS).
    public byte[] periodBytes(PeriodClosing closing, RollPrinter printer) {
        return new EscPos(printer).print(period(closing));
    }

    /// An invoice or a credit note on A4.
    ///
    /// @param duplicate 0 for the original, n for the n-th copy
    public void invoice(Invoice invoice, int duplicate, OutputStream output) {
        var profile = profile();
        var buyer = invoice.buyer();
        var address = AddressBlock.of(
                List.of(buyer.name(), buyer.attention()), buyer.address(), invoice.language(), profile.country());
        var data = new InvoiceData(sender(profile), invoice, address, profile.zone(), duplicate);
        training.marking(invoice.language(), () -> new InvoicePrinter().write(data, output));
    }

    /// The default file of an invoice, or of its n-th copy: in the shop's folder, beside the backups.
    public Path defaultFile(Invoice invoice, int duplicate) {
        return file(invoice.number() + (duplicate == 0 ? "" : "-" + duplicate));
    }

    private ReceiptRoll period(PeriodClosing closing) {
        return training.mark(PeriodClosingLayout.of(closingPapers().period(closing)));
    }

    /// The default file of a month or year closing: in the shop's folder, beside the backups.
    public Path defaultFile(PeriodClosing closing) {
        return file((closing.kind() == PeriodKind.YEAR ? "Y-" : "M-") + closing.tillId() + "-" + closing.number());
    }

    /// The slip of a movement of cash on 80 mm paper.
    public byte[] cashSlipPdf(CashMovement movement) {
        return new RollPdf().on80Millimetres(cashSlip(movement));
    }

    /// The same slip for a receipt printer (ESC/POS).
    public byte[] cashSlipBytes(CashMovement movement, RollPrinter printer) {
        return new EscPos(printer).print(cashSlip(movement));
    }

    ReceiptRoll cashSlip(CashMovement movement) {
        return training.mark(CashSlipLayout.of(closingPapers().slip(movement)));
    }

    /// The default file of a slip: in the shop's folder, beside the backups.
    public Path defaultFile(CashMovement movement) {
        return file("C-" + movement.till() + "-" + movement.number());
    }

    private ClosingData.SigningKey signingKey() {
        var guard = shop.journal().guard();
        return new ClosingData.SigningKey(guard.keyExcerpt(), guard.keyProtection() instanceof KeyProtection.OpenFile);
    }

    private ClosingDocuments closingPapers() {
        var profile = profile();
        return new ClosingDocuments(profile, shop.till(), sender(profile), signingKey(), program);
    }

    private @Nullable Instant closedAt(TillId till, long closing) {
        return shop.counter()
                .dayEnd()
                .closing(till, closing)
                .map(DayClosing::closedAt)
                .orElse(null);
    }

    /// Gift vouchers, three to a sheet, in the shop's usual look.
    public void vouchers(List<Voucher> vouchers, OutputStream output) {
        vouchers(vouchers, VoucherDedication.NONE, voucherLook(), output);
    }

    /// The shop's usual look of gift vouchers.
    public VoucherLook voucherLook() {
        return VoucherLook.of(shop.settings()::get);
    }

    /// Whether gift vouchers have a design of the shop's own, whatever their look.
    public boolean hasOwnVouchers() {
        return designs.template(Paper.VOUCHER).isPresent();
    }

    /// Gift vouchers, three to a sheet.
    ///
    /// @param dedication the same on each; a voucher of a customer names that one
    /// @param look unless the shop has a design of its own
    public void vouchers(List<Voucher> vouchers, VoucherDedication dedication, VoucherLook look, OutputStream output) {
        var profile = profile();
        var conditions = texts(profile).get("papers.voucher.conditions", profile.name());
        var holders = holders(vouchers.stream()
                .map(Voucher::customer)
                .filter(Objects::nonNull)
                .toList());
        var data = vouchers.stream()
                .map(voucher -> data(voucher, dedication.to(holder(voucher, holders))))
                .toList();
        var sender = sender(profile);
        var template =
                designs.template(Paper.VOUCHER).orElseGet(() -> look.template().in(sender.accent()));
        training.marking(
                profile.language(),
                () -> new VoucherSheets(sender, conditions, profile.language(), template).write(data, output));
    }

    private static String holder(Voucher voucher, Map<CustomerId, Customer> holders) {
        var holder = voucher.customer() == null ? null : holders.get(voucher.customer());
        return holder == null ? "" : PrintableNames.orNothing(holder.displayName());
    }

    private static VoucherData data(Voucher voucher, VoucherDedication dedication) {
        return new VoucherData(
                voucher.balance(),
                voucher.expiresOn(),
                voucher.code().grouped(),
                voucher.code().scanned(),
                dedication,
                voucher.tax());
    }

    private Map<CustomerId, Customer> holders(Collection<CustomerId> ids) {
        return shop.customerFile().customers().customers(ids).stream()
                .collect(Collectors.toMap(Customer::id, customer -> customer));
    }

    /// Any list as shown on the screen.
    public void list(ListData list, OutputStream output) {
        var sender = sender(profile());
        var printer = designs.template(Paper.LIST)
                .map(own -> new ListPrinter(sender, own))
                .orElseGet(() -> new ListPrinter(sender));
        training.marking(list.language(), () -> printer.write(list, output));
    }

    private ShopProfile profile() {
        return shop.settings().profile();
    }

    private Letterhead sender(ShopProfile profile) {
        return LetterheadReader.of(shop.settings(), profile);
    }

    private static Texts texts(ShopProfile profile) {
        return Texts.of("papers", profile.language());
    }
}
