package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;

/// Version 2: the sale by till and number, each reduction with kind and reason, returns by their original line,
/// payouts, vouchers by id, points.
///
/// @param tillName as printed on receipts
/// @param payouts refunds, credit notes included
/// @param change returned in cash
/// @param pointsTakenBack points earned by returned goods; points given back are a payout
/// @param discount all reductions of the lines sold
/// @param total negative if more was returned than sold
public record SignedSaleV2(
        SaleNumber number,
        String tillName,
        UUID request,
        Instant soldAt,
        LocalDate day,
        StaffId staff,
        String staffName,
        List<SignedLine> lines,
        TaxSummary taxes,
        List<SignedPayment> tenders,
        List<SignedPayment> payouts,
        Money change,
        int pointsEarned,
        int pointsSpent,
        int pointsTakenBack,
        Money discount,
        Money total)
        implements SignedSale {

    static final int VERSION = 2;

    public SignedSaleV2 {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
        payouts = List.copyOf(payouts);
    }

    static SignedSaleV2 of(Sale sale) {
        return new SignedSaleV2(
                sale.number(),
                sale.till(),
                sale.requestId(),
                sale.soldAt(),
                sale.businessDay(),
                sale.staff(),
                sale.staffName(),
                sale.lines().stream().map(SignedLine::of).toList(),
                sale.taxes(),
                sale.tenders().stream().map(SignedPayment::of).toList(),
                sale.payouts().stream().map(SignedPayment::of).toList(),
                sale.change(),
                sale.points().earned(),
                sale.points().spent(),
                sale.points().takenBack(),
                sale.discount(),
                sale.total());
    }

    /// Whether this version can say all of it. Later means of payment and kinds of lines are signed by [SignedSaleV3].
    boolean isComplete() {
        return Stream.concat(tenders.stream(), payouts.stream()).allMatch(SignedPayment::isOfVersionTwo)
                && lines.stream().allMatch(SignedLine::isOfVersionTwo);
    }

    @Override
    public String text() {
        return write(CanonicalText.version(VERSION)).text();
    }

    /// The same facts, as they stand in this and in later versions.
    CanonicalText write(CanonicalText text) {
        text.put("till", number.till().value())
                .put("number", number.number())
                .put("tillname", tillName)
                .put("request", request.toString())
                .put("sold", soldAt)
                .put("day", day)
                .put("staff", staff.value())
                .put("staffname", staffName)
                .put("lines", lines.size());
        for (var i = 0; i < lines.size(); i++) {
            lines.get(i).write(text, "line." + (i + 1) + ".");
        }
        SignedTaxes.write(text, taxes);
        write(text, "tender", tenders);
        write(text, "payout", payouts);
        return text.put("change", change)
                .put("earned", pointsEarned)
                .put("spent", pointsSpent)
                .put("takenback", pointsTakenBack)
                .put("discount", discount)
                .put("total", total);
    }

    private static void write(CanonicalText text, String name, List<SignedPayment> payments) {
        text.put(name + "s", payments.size());
        for (var i = 0; i < payments.size(); i++) {
            payments.get(i).write(text, name + "." + (i + 1) + ".");
        }
    }

    static SignedSaleV2 read(CanonicalReader reader) {
        return new SignedSaleV2(
                new SaleNumber(new TillId(reader.text("till")), reader.number("number")),
                reader.text("tillname"),
                UUID.fromString(reader.text("request")),
                reader.instant("sold"),
                reader.day("day"),
                new StaffId(reader.number("staff")),
                reader.text("staffname"),
                reader.list("lines", "line.", key -> SignedLine.read(reader, key)),
                SignedTaxes.read(reader),
                reader.list("tenders", "tender.", key -> SignedPayment.read(reader, key)),
                reader.list("payouts", "payout.", key -> SignedPayment.read(reader, key)),
                reader.money("change"),
                reader.whole("earned"),
                reader.whole("spent"),
                reader.whole("takenback"),
                reader.money("discount"),
                reader.money("total"));
    }
}
