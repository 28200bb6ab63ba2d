package org.comptoir.pos.closing.period;

import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.closing.SignedTenderType;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.TillId;

/// Writes and reads the text of a month or year closing that the journal signs. Version 1 is frozen by a test.
final class SignedPeriodClosing {

    private static final int VERSION = 1;

    private SignedPeriodClosing() {}

    static String text(PeriodClosing closing) {
        var figures = closing.figures();
        var text = CanonicalText.version(VERSION)
                .put("number", closing.number())
                .put("previous", closing.previous())
                .put("kind", closing.kind().name())
                .put("till", closing.tillId().value())
                .put("tillname", closing.till())
                .put("from", closing.firstDay())
                .put("until", closing.lastDay())
                .put("closed", closing.closedAt())
                .put("firstclosing", closing.firstClosing())
                .put("lastclosing", closing.lastClosing())
                .put("closings", closing.closings())
                .put("first", figures.firstSale())
                .put("last", figures.lastSale())
                .put("sales", figures.sales())
                .put("turnover", figures.turnover())
                .put("perpetual", figures.perpetual());
        var rates = figures.taxes().rows();
        text.put("vats", rates.size());
        for (var i = 0; i < rates.size(); i++) {
            var key = "vat." + (i + 1) + ".";
            text.put(key + "code", rates.get(i).rate().code().value())
                    .put(key + "rate", rates.get(i).rate().rate())
                    .put(key + "net", rates.get(i).net())
                    .put(key + "tax", rates.get(i).tax());
        }
        var tenders = figures.tenders();
        text.put("tenders", tenders.size());
        for (var i = 0; i < tenders.size(); i++) {
            var key = "tender." + (i + 1) + ".";
            SignedTenderType.put(text, key, tenders.get(i).type());
            text.put(key + "count", tenders.get(i).count())
                    .put(key + "amount", tenders.get(i).amount());
        }
        counted(text, "vouchers", figures.vouchersSold());
        counted(text, "returns", figures.returns());
        counted(text, "discounts", figures.discounts());
        counted(text, "rounding", figures.rounding());
        counted(text, "repaid", figures.accountPaid());
        return text.put("difference", figures.cashDifference()).text();
    }

    private static void counted(CanonicalText text, String key, Counted counted) {
        text.put(key + ".count", counted.count()).put(key + ".amount", counted.amount());
    }

    /// @throws IllegalArgumentException if the entry has not, byte for byte, the text of such a closing
    static PeriodClosing read(JournalEntry entry) {
        var reader = CanonicalReader.of(entry.content());
        if (reader.version() != VERSION) {
            throw new IllegalArgumentException("a closing signed by a later version of the program");
        }
        var closing = closing(reader);
        reader.end();
        if (!text(closing).equals(entry.content())
                || closing.number() != entry.number()
                || !closing.tillId().equals(entry.till())
                || !closing.kind().entryKind().equals(entry.kind())) {
            throw new IllegalArgumentException("not the canonical text of a closing");
        }
        return closing.signed(entry.number(), entry.signatureExcerpt());
    }

    private static PeriodClosing closing(CanonicalReader reader) {
        var number = reader.number("number");
        var previous = reader.number("previous");
        var kind = PeriodKind.valueOf(reader.text("kind"));
        var till = new TillId(reader.text("till"));
        var name = reader.text("tillname");
        var firstDay = reader.day("from");
        if (!kind.firstDay(firstDay).equals(firstDay) || !kind.lastDay(firstDay).equals(reader.day("until"))) {
            throw new IllegalArgumentException("no whole month or year");
        }
        return new PeriodClosing(
                till,
                number,
                kind,
                name,
                firstDay,
                reader.instant("closed"),
                previous,
                reader.number("firstclosing"),
                reader.number("lastclosing"),
                reader.whole("closings"),
                figures(reader),
                "");
    }

    private static PeriodFigures figures(CanonicalReader reader) {
        var first = reader.number("first");
        var last = reader.number("last");
        var sales = reader.whole("sales");
        var turnover = reader.money("turnover");
        var perpetual = reader.money("perpetual");
        var figures = new PeriodFigures(
                first,
                last,
                sales,
                new TaxSummary(reader.list("vats", "vat.", key -> tax(reader, key))),
                reader.list(
                        "tenders",
                        "tender.",
                        key -> new TenderTotal(
                                SignedTenderType.read(reader, key),
                                reader.whole(key + "count"),
                                reader.money(key + "amount"))),
                counted(reader, "vouchers"),
                counted(reader, "returns"),
                counted(reader, "discounts"),
                counted(reader, "rounding"),
                counted(reader, "repaid"),
                reader.money("difference"),
                perpetual);
        if (!figures.turnover().equals(turnover)) {
            throw new IllegalArgumentException("a closing that does not add up");
        }
        return figures;
    }

    private static TaxSummary.Row tax(CanonicalReader reader, String key) {
        return new TaxSummary.Row(
                new TaxRate(new TaxCode(reader.text(key + "code")), reader.percent(key + "rate")),
                reader.money(key + "net"),
                reader.money(key + "tax"));
    }

    private static Counted counted(CanonicalReader reader, String key) {
        return new Counted(reader.whole(key + ".count"), reader.money(key + ".amount"));
    }
}
