package org.comptoir.reports.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.invoicing.Iban;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceTender;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;
import org.jspecify.annotations.Nullable;

/// How an invoice is paid, and what the law wants said of it.
///
/// @param code what a bank's app scans to pay; null where nothing is to be paid, or nobody knows where to
record PaymentWords(
        String title, String lines, String law, @Nullable DocumentImage code) {

    /// Of the European payments council's guideline EPC069-12, version 2.
    private static final int MAX_NAME = 70;

    static PaymentWords of(Invoice invoice, InvoiceWords words) {
        var texts = words.texts();
        var dueOn = invoice.dueOn();
        var law = law(invoice, words);
        if (dueOn == null) {
            return new PaymentWords(settled(invoice, words), "", law, null);
        }
        var title = texts.get("invoicepaper.due", words.formats().dateInWords(dueOn));
        var terms = invoice.terms();
        var iban = Iban.read(terms.iban());
        if (iban.isEmpty()) {
            return new PaymentWords(
                    title, texts.get("invoicepaper.reference", invoice.number().toString()), law, null);
        }
        var lines = new ArrayList<String>();
        lines.add(texts.get("invoicepaper.transfer"));
        lines.add("IBAN " + iban.get().grouped());
        if (!terms.bic().isEmpty()) {
            lines.add("BIC " + terms.bic());
        }
        lines.add(texts.get("invoicepaper.reference", invoice.number().toString()));
        var code = Barcode.qr(creditTransfer(invoice, iban.get())).picture();
        return new PaymentWords(title, String.join("\n", lines), law, code);
    }

    private static String settled(Invoice invoice, InvoiceWords words) {
        var means =
                invoice.tenders().stream().map(InvoiceTender::title).distinct().collect(Collectors.joining(", "));
        var day = words.formats().dateInWords(invoice.soldOn());
        var key = invoice.isCreditNote() ? "invoicepaper.refunded" : "invoicepaper.paid";
        return words.texts().get(means.isEmpty() ? key + ".at" : key, day, means);
    }

    /// The QR code of EPC069-12.
    private static String creditTransfer(Invoice invoice, Iban iban) {
        var name = invoice.seller().name();
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                invoice.terms().bic(),
                name.substring(0, Math.min(MAX_NAME, name.length())),
                iban.value(),
                "EUR" + invoice.due().toDecimal(),
                "",
                "",
                invoice.number().toString());
    }

    /// The kind of operation, where the goods were handed over and when VAT is due (CGI annexe II, art. 242 nonies A);
    /// why there is none, and the stamp (DPR 633/1972, art. 21).
    private static List<String> supply(Invoice invoice, InvoiceWords words) {
        var texts = words.texts();
        var isExempt = invoice.terms().isExempt();
        var said = new ArrayList<String>();
        var chargeable = isExempt ? "" : chargeable(invoice, words);
        var operation = invoice.saysSupply() ? operation(invoice, texts) : "";
        Stream.of((operation + " " + chargeable).strip())
                .filter(line -> !line.isEmpty())
                .forEach(said::add);
        if (!words.isItalian() && !isExempt && invoice.terms().isOnDebits()) {
            said.add(words.text("debits"));
        }
        var isUntaxed = invoice.taxes().rows().stream()
                .anyMatch(row -> row.rate().rate().equals(Percent.ZERO));
        if (words.isItalian() && !isExempt && isUntaxed) {
            said.add(texts.get("invoicepaper.nature", invoice.terms().zeroNature()));
        }
        if (invoice.isStamped()) {
            said.add(words.text("stamp"));
        }
        return said;
    }

    private static String operation(Invoice invoice, Texts texts) {
        var place = InvoiceWords.oneLine(invoice.seller());
        return switch (invoice.terms().supply()) {
            case GOODS -> texts.get("invoicepaper.goods", place);
            case SERVICES -> texts.get("invoicepaper.services");
            case GOODS_AND_SERVICES -> texts.get("invoicepaper.goodsandservices", place);
        };
    }

    /// When VAT is due: that of services when they are paid, unless the shop chose debits, which is said besides.
    private static String chargeable(Invoice invoice, InvoiceWords words) {
        var terms = invoice.terms();
        if (words.isItalian() || !terms.supply().hasServices()) {
            return words.text("chargeable");
        }
        if (terms.isOnDebits()) {
            return terms.supply().hasGoods() ? words.text("chargeable") : "";
        }
        return words.text(terms.supply().hasGoods() ? "chargeable.both" : "chargeable.services");
    }

    private static String law(Invoice invoice, InvoiceWords words) {
        var texts = words.texts();
        var said = new ArrayList<String>();
        var country = words.isItalian() ? "it" : "fr";
        if (words.isItalian()) {
            said.add(words.text("courtesy"));
        }
        if (invoice.terms().isExempt()) {
            said.add(words.text("exempt." + country));
        }
        if (invoice.buyer().isBusiness() && !invoice.isCreditNote()) {
            // What is paid already has no term; that there is no discount is to be said all the same.
            said.add(
                    invoice.dueOn() == null
                            ? words.text("nodiscount")
                            : texts.get("invoicepaper.term", invoice.terms().days()));
            said.add(words.text("late." + country));
        }
        said.addAll(supply(invoice, words));
        if (!invoice.terms().note().isEmpty()) {
            said.add(invoice.terms().note());
        }
        return String.join("\n", said);
    }
}
