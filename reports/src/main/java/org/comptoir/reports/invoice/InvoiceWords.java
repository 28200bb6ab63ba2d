package org.comptoir.reports.invoice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceLine;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// What an invoice says, in its language.
record InvoiceWords(Invoice invoice, Texts texts, Formats formats) {

    private static final String PREFIX = "invoicepaper.";

    /// The Italian law calls what is printed a copy of the file that is the invoice.
    private static final String ITALY = "IT";

    static InvoiceWords of(InvoiceData data) {
        var language = data.invoice().language();
        return new InvoiceWords(data.invoice(), Texts.of("invoicepaper", language), new Formats(language, data.zone()));
    }

    String text(String key) {
        return texts.get(PREFIX + key);
    }

    String title() {
        return text(invoice.isCreditNote() ? "creditnote" : "invoice");
    }

    String numbered() {
        return texts.get("invoicepaper.number", invoice.number().toString());
    }

    String duplicate(int copy) {
        return copy == 0 ? "" : texts.get("invoicepaper.duplicate", copy);
    }

    boolean isItalian() {
        return invoice.seller().address().country().equals(ITALY);
    }

    boolean isDiscounted() {
        return invoice.lines().stream().anyMatch(InvoiceLine::isDiscounted);
    }

    /// What stands beside the address, by its name.
    SequencedMap<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put(text("issued"), formats.dateInWords(invoice.day()));
        facts.put(text("delivered"), formats.dateInWords(invoice.soldOn()));
        facts.put(text("receipt"), invoice.sale().toString());
        for (var reference : invoice.references()) {
            facts.merge(
                    text(invoice.isCreditNote() ? "corrects" : "earlier"),
                    reference.number().toString(),
                    (before, next) -> before + ", " + next);
        }
        var country = invoice.buyer().address().country();
        var numbers = invoice.buyer().numbers();
        for (var field : CompanyField.of(country)) {
            var value =
                    field == CompanyField.REGISTRATION && numbers.registration().isEmpty()
                            ? numbers.siren()
                            : numbers.value(field);
            if (!value.isEmpty()) {
                facts.put(field.title(country, invoice.language()), value);
            }
        }
        return facts;
    }

    /// The seller as the law wants it told, whatever the letterhead says today.
    String foot() {
        var seller = invoice.seller();
        return Stream.of(joined(seller.name(), seller.register()), joined(oneLine(seller), registered(seller)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String registered(InvoiceParty seller) {
        var country = seller.address().country();
        return CompanyField.of(country).stream()
                .filter(field -> !seller.numbers().value(field).isEmpty())
                .map(field -> field.title(country, invoice.language()) + "\u00a0"
                        + seller.numbers().value(field))
                .collect(Collectors.joining(", "));
    }

    static String oneLine(InvoiceParty seller) {
        var address = seller.address();
        return joined(
                address.street().replace("\n", ", "),
                (address.postalCode() + " " + address.town() + " " + address.region()).strip());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// Without the currency, with as many decimals as it takes, from two to four.
    String unitPrice(BigDecimal price) {
        var format = NumberFormat.getNumberInstance(invoice.language().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format.format(price);
    }
}
