package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherLedger;
import org.comptoir.pos.vouchers.VouchersInCirculation;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;

/// The lists of vouchers that are read, printed and exported: what is in circulation, and what expires soon. The
/// technical log is told of what leaves the program; customers are named there only for those who may take them out.
public final class VoucherLists {

    /// More than a shop of the kind has.
    public static final int MAX_LISTED = 20_000;

    private final VoucherLedger ledger;
    private final Customers customers;
    private final ShopSettings settings;
    private final Clock clock;
    private final AuditLog log;

    public VoucherLists(OpenShop shop) {
        ledger = shop.counter().voucherLedger();
        customers = shop.customerFile().customers();
        settings = shop.settings();
        clock = shop.clock();
        log = shop.journal()::event;
    }

    public VouchersInCirculation inCirculation(SignedInStaff by) {
        return ledger.inCirculation(by);
    }

    /// The vouchers that expire within some days, the soonest first.
    public List<ExpiringVoucher> expiring(SignedInStaff by, int days) {
        return expiring(by, days, Permission.SEE_CUSTOMERS);
    }

    private List<ExpiringVoucher> expiring(SignedInStaff by, int days, Permission naming) {
        var vouchers = ledger.expiring(by, days);
        var known = by.may(naming) ? known(vouchers) : Map.<CustomerId, Customer>of();
        return vouchers.stream().map(voucher -> named(voucher, known)).toList();
    }

    private Map<CustomerId, Customer> known(List<Voucher> vouchers) {
        var ids = vouchers.stream()
                .map(Voucher::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return customers.customers(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private static ExpiringVoucher named(Voucher voucher, Map<CustomerId, Customer> known) {
        var customer = voucher.customer() == null ? null : known.get(voucher.customer());
        if (customer == null) {
            return ExpiringVoucher.ofBearer(voucher);
        }
        var details = customer.details();
        return new ExpiringVoucher(
                voucher,
                customer.listName(),
                details.phone().map(phone -> phone.number().raw()).orElse(""),
                details.email().map(email -> email.address()).orElse(""));
    }

    /// Writes what is in circulation to a table; the stream stays open.
    ///
    /// @return the number of rows
    public int circulation(SignedInStaff by, TableKind kind, Formats formats, OutputStream out) {
        var table = new CirculationTable(ledger.inCirculation(by), formats);
        tell(by, "vouchers in circulation", kind.name());
        return write(table.title(), table.headings(), table.cells(), kind, formats, out);
    }

    public ListData circulationPaper(SignedInStaff by, Formats formats) {
        var table = new CirculationTable(ledger.inCirculation(by), formats);
        tell(by, "vouchers in circulation", "PDF");
        return table.paper(settings.profile().name(), printed(by, formats));
    }

    /// Writes what expires soon to a table; the stream stays open.
    ///
    /// @return the number of vouchers
    public int expiring(SignedInStaff by, int days, TableKind kind, Formats formats, OutputStream out) {
        var table = new ExpiringTable(expiring(by, days, Permission.EXPORT_CUSTOMERS), days, formats);
        tell(by, table.rows().size() + " expiring vouchers", kind.name());
        return write(table.title(), table.headings(), table.cells(), kind, formats, out);
    }

    public ListData expiringPaper(SignedInStaff by, int days, Formats formats) {
        var table = new ExpiringTable(expiring(by, days, Permission.EXPORT_CUSTOMERS), days, formats);
        tell(by, table.rows().size() + " expiring vouchers", "PDF");
        return table.paper(settings.profile().name(), printed(by, formats));
    }

    /// Writes vouchers to a table; the stream stays open.
    ///
    /// @return the number of vouchers
    public int vouchers(SignedInStaff by, List<Voucher> vouchers, TableKind kind, Formats formats, OutputStream out) {
        by.require(Permission.ISSUE_VOUCHERS);
        var table = new VoucherTable(vouchers, LocalDate.now(clock), formats);
        tell(by, vouchers.size() + " vouchers", kind.name());
        return write(table.title(), table.headings(), table.cells(), kind, formats, out);
    }

    public ListData vouchersPaper(SignedInStaff by, List<Voucher> vouchers, Formats formats) {
        by.require(Permission.ISSUE_VOUCHERS);
        tell(by, vouchers.size() + " vouchers", "PDF");
        return new VoucherTable(vouchers, LocalDate.now(clock), formats)
                .paper(settings.profile().name(), printed(by, formats));
    }

    private static int write(
            String sheet,
            List<String> headings,
            List<List<Cell>> rows,
            TableKind kind,
            Formats formats,
            OutputStream out) {
        try (var writer = TableWriter.to(out, kind, formats.language(), sheet)) {
            writer.headings(headings);
            rows.forEach(writer::row);
        }
        return rows.size();
    }

    private void tell(SignedInStaff by, String what, String kind) {
        log.happened(by.name(), "export", what + " " + kind);
    }

    private PrintNote printed(SignedInStaff by, Formats formats) {
        return PrintNote.of(LocalDateTime.ofInstant(clock.instant(), formats.zone()), by.name());
    }
}
