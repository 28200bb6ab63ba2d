package org.comptoir.pos.invoicing;

import java.util.List;
import java.util.function.BiConsumer;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;

/// Writes and reads all that an invoice says, as it is kept. Version 2 is written where version 1 cannot say it: by
/// shops that supply services, or chose to pay VAT on debits. Both are frozen by a test.
///
/// The text names the buyer, so it is no part of the journal, which signs its digest: once the law no longer wants an
/// invoice kept, its row can go and the chain stays whole.
final class InvoiceText {

    private static final int GOODS_ONLY = 1;
    private static final int VERSION = 2;
    private static final String YES = "yes";
    private static final String NO = "no";

    private InvoiceText() {}

    static String of(Invoice invoice) {
        var text = CanonicalText.version(isOfGoodsOnly(invoice.terms()) ? GOODS_ONLY : VERSION)
                .put("number", invoice.number().number())
                .put("till", invoice.number().till().value())
                .put("kind", invoice.kind().name())
                .put("sale", invoice.sale().toString())
                .put("sold", invoice.soldOn())
                .put("day", invoice.day())
                .put("issued", invoice.issuedAt())
                .put("tillname", invoice.tillName())
                .put("staff", invoice.staffName())
                .put("language", invoice.language().code());
        write(text, "seller.", invoice.seller());
        write(text, "buyer.", invoice.buyer());
        write(text, invoice.terms());
        list(text, "lines", "line.", invoice.lines(), (key, line) -> write(text, key, line));
        write(text, invoice.taxes());
        list(
                text,
                "tenders",
                "tender.",
                invoice.tenders(),
                (key, tender) -> text.put(key + "kind", tender.kind().name())
                        .put(key + "title", tender.title())
                        .put(key + "amount", tender.amount()));
        text.put("due", invoice.due());
        var dueOn = invoice.dueOn();
        if (dueOn != null) {
            text.put("dueday", dueOn);
        }
        writeReferences(text, invoice.references());
        return text.text();
    }

    private static <T> void list(
            CanonicalText text, String countKey, String prefix, List<T> list, BiConsumer<String, T> writer) {
        text.put(countKey, list.size());
        for (var i = 0; i < list.size(); i++) {
            writer.accept(prefix + (i + 1) + ".", list.get(i));
        }
    }

    private static void write(CanonicalText text, String key, InvoiceParty party) {
        text.put(key + "name", party.name())
                .put(key + "attention", party.attention())
                .put(key + "street", party.address().street())
                .put(key + "postalcode", party.address().postalCode())
                .put(key + "town", party.address().town())
                .put(key + "region", party.address().region())
                .put(key + "country", party.address().country())
                .put(key + "vat", party.numbers().vatNumber())
                .put(key + "registration", party.numbers().registration())
                .put(key + "taxcode", party.numbers().taxCode())
                .put(key + "recipient", party.numbers().recipientCode())
                .put(key + "mail", party.numbers().certifiedMail())
                .put(key + "phone", party.phone())
                .put(key + "email", party.email())
                .put(key + "register", party.register());
    }

    private static InvoiceParty party(CanonicalReader reader, String key) {
        return new InvoiceParty(
                reader.text(key + "name"),
                reader.text(key + "attention"),
                new PostalAddress(
                        reader.text(key + "street"),
                        reader.text(key + "postalcode"),
                        reader.text(key + "town"),
                        reader.text(key + "region"),
                        reader.text(key + "country")),
                new CompanyNumbers(
                        reader.text(key + "vat"),
                        reader.text(key + "registration"),
                        reader.text(key + "taxcode"),
                        reader.text(key + "recipient"),
                        reader.text(key + "mail")),
                reader.text(key + "phone"),
                reader.text(key + "email"),
                reader.text(key + "register"));
    }

    private static void write(CanonicalText text, InvoiceTerms terms) {
        text.put("terms.days", terms.days())
                .put("terms.iban", terms.iban())
                .put("terms.bic", terms.bic())
                .put("terms.register", terms.register())
                .put("terms.exempt", terms.isExempt() ? YES : NO)
                .put("terms.zero", terms.zeroNature())
                .put("terms.note", terms.note());
        if (!isOfGoodsOnly(terms)) {
            text.put("terms.supply", terms.supply().name()).put("terms.debits", terms.isOnDebits() ? YES : NO);
        }
    }

    private static boolean isOfGoodsOnly(InvoiceTerms terms) {
        return terms.supply() == SupplyKind.GOODS && !terms.isOnDebits();
    }

    private static InvoiceTerms terms(CanonicalReader reader) {
        return new InvoiceTerms(
                reader.whole("terms.days"),
                reader.text("terms.iban"),
                reader.text("terms.bic"),
                reader.text("terms.register"),
                reader.text("terms.exempt").equals(YES),
                reader.text("terms.zero"),
                reader.text("terms.note"),
                reader.has("terms.supply") ? SupplyKind.valueOf(reader.text("terms.supply")) : SupplyKind.GOODS,
                reader.has("terms.debits") && reader.text("terms.debits").equals(YES));
    }

    private static void write(CanonicalText text, String key, InvoiceLine line) {
        text.put(key + "code", line.code())
                .put(key + "text", line.description())
                .put(key + "note", line.note())
                .put(key + "soldby", line.soldBy().name())
                .put(key + "quantity", line.quantity())
                .put(key + "price", line.unitPrice())
                .put(key + "discount", line.discount());
        write(text, key, line.tax());
        text.put(key + "net", line.net());
    }

    private static InvoiceLine line(CanonicalReader reader, String key) {
        return new InvoiceLine(
                reader.text(key + "code"),
                reader.text(key + "text"),
                reader.text(key + "note"),
                SoldBy.valueOf(reader.text(key + "soldby")),
                reader.quantity(key + "quantity"),
                reader.money(key + "price"),
                reader.money(key + "discount"),
                rate(reader, key),
                reader.money(key + "net"));
    }

    private static void write(CanonicalText text, String key, TaxRate rate) {
        text.put(key + "vat", rate.code().value()).put(key + "rate", rate.rate());
    }

    private static TaxRate rate(CanonicalReader reader, String key) {
        return new TaxRate(new TaxCode(reader.text(key + "vat")), reader.percent(key + "rate"));
    }

    /// The VAT as both texts have it.
    static void write(CanonicalText text, TaxSummary taxes) {
        list(text, "vats", "vat.", taxes.rows(), (key, row) -> {
            write(text, key, row.rate());
            text.put(key + "net", row.net()).put(key + "tax", row.tax());
        });
    }

    private static TaxSummary taxes(CanonicalReader reader) {
        return new TaxSummary(reader.list(
                "vats",
                "vat.",
                key -> new TaxSummary.Row(rate(reader, key), reader.money(key + "net"), reader.money(key + "tax"))));
    }

    /// The earlier invoices as both texts have them.
    static void writeReferences(CanonicalText text, List<InvoiceReference> references) {
        list(
                text,
                "references",
                "reference.",
                references,
                (key, reference) ->
                        text.put(key + "number", reference.number().toString()).put(key + "day", reference.day()));
    }

    private static InvoiceReference reference(CanonicalReader reader, String key) {
        return new InvoiceReference(
                InvoiceNumber.parse(reader.text(key + "number"))
                        .orElseThrow(() -> new IllegalArgumentException("an invoice that refers to no number")),
                reader.day(key + "day"));
    }

    /// @throws IllegalArgumentException if it is not, byte for byte, the text of an invoice
    static Invoice read(String content, String mark) {
        var reader = CanonicalReader.of(content);
        var version = reader.version();
        if (version != GOODS_ONLY && version != VERSION) {
            throw new IllegalArgumentException("an invoice kept by a later version of the program");
        }
        var number = reader.number("number");
        var invoice = new Invoice(
                new InvoiceNumber(new TillId(reader.text("till")), number),
                InvoiceKind.valueOf(reader.text("kind")),
                SaleNumber.parse(reader.text("sale"))
                        .orElseThrow(() -> new IllegalArgumentException("an invoice of no sale")),
                reader.day("sold"),
                reader.day("day"),
                reader.instant("issued"),
                reader.text("tillname"),
                reader.text("staff"),
                Language.ofCode(reader.text("language"))
                        .orElseThrow(() -> new IllegalArgumentException("an invoice in no language")),
                party(reader, "seller."),
                party(reader, "buyer."),
                terms(reader),
                reader.list("lines", "line.", key -> line(reader, key)),
                taxes(reader),
                reader.list(
                        "tenders",
                        "tender.",
                        key -> new InvoiceTender(
                                TenderKind.valueOf(reader.text(key + "kind")),
                                reader.text(key + "title"),
                                reader.money(key + "amount"))),
                reader.money("due"),
                reader.has("dueday") ? reader.day("dueday") : null,
                reader.list("references", "reference.", key -> reference(reader, key)),
                mark);
        reader.end();
        if (!of(invoice).equals(content)) {
            throw new IllegalArgumentException("not the canonical text of an invoice");
        }
        return invoice;
    }
}
