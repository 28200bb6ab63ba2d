package org.comptoir.shop.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceLine;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.TenderKind;

/// The data of an invoice as FatturaPA 1.2 wants them between private parties (FPR12). The comments name the fields of
/// the technical specification, and the controls by which the Sistema di Interscambio refuses a file.
final class FatturaElettronica {

    private static final String NAMESPACE = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2";

    private static final int PROGRESSIVE_LENGTH = 6;
    private static final int PRICE_SCALE = 8;
    private static final int MAX_NAME = 80;
    private static final int MAX_STREET = 60;
    private static final int MAX_DESCRIPTION = 1_000;

    /// For whom there is no codice destinatario: Italians, and those abroad.
    private static final String NO_RECIPIENT = "0000000";

    private static final String ABROAD = "XXXXXXX";

    /// What a regime forfettario's lines are: not subject to VAT.
    private static final String NOT_SUBJECT = "N2.2";

    private static final String ITALY = "IT";

    private final Invoice invoice;
    private final XmlText xml = new XmlText("p:FatturaElettronica", Map.of("p", NAMESPACE), "versione", "FPR12");

    private FatturaElettronica(Invoice invoice) {
        this.invoice = invoice;
    }

    static byte[] of(Invoice invoice) {
        return new FatturaElettronica(invoice).write();
    }

    /// Who transmits: the shop itself, by its codice fiscale or the digits of its partita IVA.
    static String transmitter(Invoice invoice) {
        var numbers = invoice.seller().numbers();
        return numbers.taxCode().isEmpty() ? digits(numbers.vatNumber()) : numbers.taxCode();
    }

    private static String digits(String vatNumber) {
        return vatNumber.substring(Math.min(2, vatNumber.length()));
    }

    private byte[] write() {
        xml.with("FatturaElettronicaHeader", () -> {
            xml.with("DatiTrasmissione", this::transmission);
            xml.with("CedentePrestatore", this::seller);
            xml.with("CessionarioCommittente", () -> {
                xml.with("DatiAnagrafici", () -> identity(invoice.buyer()));
                xml.with("Sede", () -> address(invoice.buyer()));
            });
        });
        xml.with("FatturaElettronicaBody", () -> {
            xml.with("DatiGenerali", this::general);
            xml.with("DatiBeniServizi", this::goods);
            xml.with("DatiPagamento", this::payment);
        });
        return xml.bytes();
    }

    /// 1.1; control 00427 wants seven characters, 00426 a PEC only beside seven zeros.
    private void transmission() {
        xml.with("IdTrasmittente", () -> xml.put("IdPaese", ITALY).put("IdCodice", transmitter(invoice)));
        xml.put("ProgressivoInvio", FatturaPaChannel.progressive(invoice.number(), PROGRESSIVE_LENGTH));
        xml.put("FormatoTrasmissione", "FPR12");
        var buyer = invoice.buyer();
        var code = buyer.numbers().recipientCode();
        if (!buyer.address().country().equals(ITALY)) {
            xml.put("CodiceDestinatario", ABROAD);
        } else if (code.isEmpty()) {
            xml.put("CodiceDestinatario", NO_RECIPIENT);
            xml.put("PECDestinatario", buyer.numbers().certifiedMail());
        } else {
            xml.put("CodiceDestinatario", code);
        }
    }

    private void seller() {
        var seller = invoice.seller();
        xml.with("DatiAnagrafici", () -> {
            identity(seller);
            xml.put("RegimeFiscale", invoice.terms().isExempt() ? "RF19" : "RF01");
        });
        xml.with("Sede", () -> address(seller));
        var rea = seller.numbers().registration();
        if (rea.matches("[A-Z]{2}\\d{1,7}")) {
            xml.with(
                    "IscrizioneREA",
                    () -> xml.put("Ufficio", rea.substring(0, 2))
                            .put("NumeroREA", rea.substring(2))
                            .put("StatoLiquidazione", "LN"));
        }
    }

    /// Control 00417: a partita IVA or a codice fiscale.
    private void identity(InvoiceParty party) {
        var numbers = party.numbers();
        if (!numbers.vatNumber().isEmpty()) {
            xml.with(
                    "IdFiscaleIVA",
                    () -> xml.put("IdPaese", numbers.vatNumber().substring(0, 2))
                            .put("IdCodice", digits(numbers.vatNumber())));
        }
        xml.put("CodiceFiscale", numbers.taxCode());
        xml.with("Anagrafica", () -> xml.put("Denominazione", latin(party.name(), MAX_NAME)));
    }

    private void address(InvoiceParty party) {
        var address = party.address();
        var isItalian = address.country().equals(ITALY);
        xml.put("Indirizzo", latin(address.street().replace("\n", ", "), MAX_STREET));
        xml.put("CAP", isItalian && address.postalCode().matches("\\d{5}") ? address.postalCode() : "00000");
        xml.put("Comune", latin(address.town(), MAX_STREET));
        if (isItalian && address.region().matches("[A-Za-z]{2}")) {
            xml.put("Provincia", address.region().toUpperCase(Locale.ROOT));
        }
        xml.put("Nazione", address.country());
    }

    private void general() {
        xml.with("DatiGeneraliDocumento", () -> {
            xml.put("TipoDocumento", invoice.isCreditNote() ? "TD04" : "TD01");
            xml.put("Divisa", "EUR");
            xml.put("Data", invoice.day().toString());
            xml.put("Numero", invoice.number().toString());
            if (invoice.isStamped()) {
                xml.with("DatiBollo", () -> xml.put("BolloVirtuale", "SI").put("ImportoBollo", "2.00"));
            }
            xml.put("ImportoTotaleDocumento", invoice.total().toDecimal());
        });
        for (var reference : invoice.references()) {
            xml.with(
                    "DatiFattureCollegate",
                    () -> xml.put("IdDocumento", reference.number().toString())
                            .put("Data", reference.day().toString()));
        }
    }

    private void goods() {
        for (var i = 0; i < invoice.lines().size(); i++) {
            var number = Integer.toString(i + 1);
            var line = invoice.lines().get(i);
            xml.with("DettaglioLinee", () -> line(number, line));
        }
        RateSums.of(invoice.taxes())
                .forEach(sums -> xml.with("DatiRiepilogo", () -> {
                    xml.put("AliquotaIVA", percent(sums.rate()));
                    xml.put("Natura", nature(sums.rate()));
                    xml.put("ImponibileImporto", sums.net().toDecimal());
                    xml.put("Imposta", sums.tax().toDecimal());
                    if (nature(sums.rate()).isEmpty()) {
                        xml.put("EsigibilitaIVA", "I");
                    } else {
                        xml.put("RiferimentoNormativo", reason());
                    }
                }));
    }

    /// 2.2.1; control 00423: the price less the discount, by the quantity, is the total.
    private void line(String number, InvoiceLine line) {
        xml.put("NumeroLinea", number);
        if (!line.code().isEmpty()) {
            xml.with("CodiceArticolo", () -> xml.put("CodiceTipo", "INT").put("CodiceValore", latin(line.code(), 35)));
        }
        var description = line.note().isEmpty() ? line.description() : line.description() + ", " + line.note();
        xml.put("Descrizione", latin(description, MAX_DESCRIPTION));
        // A quantity is never negative: what was taken back has a negative price.
        var back = line.quantity().isNegative();
        var quantity = BigDecimal.valueOf(Math.abs(line.quantity().thousandths()), 3);
        xml.put("Quantita", quantity.toPlainString());
        xml.put("UnitaMisura", line.soldBy() == SoldBy.WEIGHT ? "kg" : "pz");
        var paid = line.paidUnitNet(PRICE_SCALE);
        var before = line.isDiscounted() ? line.unitNet(PRICE_SCALE).max(paid) : paid;
        xml.put("PrezzoUnitario", signed(before, back));
        if (before.compareTo(paid) != 0) {
            xml.with(
                    "ScontoMaggiorazione",
                    () -> xml.put("Tipo", "SC").put("Importo", signed(before.subtract(paid), back)));
        }
        xml.put("PrezzoTotale", line.net().toDecimal());
        xml.put("AliquotaIVA", percent(line.tax().rate()));
        xml.put("Natura", nature(line.tax().rate()));
    }

    private static String signed(BigDecimal amount, boolean isNegative) {
        return (isNegative ? amount.negate() : amount).toPlainString();
    }

    private static String percent(Percent rate) {
        return BigDecimal.valueOf(rate.basisPoints(), 2)
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /// Controls 00400 and 00401 of the lines, 00429 and 00430 of the sums: where there is no VAT, and only there.
    private String nature(Percent rate) {
        if (!rate.equals(Percent.ZERO)) {
            return "";
        }
        return invoice.terms().isExempt() ? NOT_SUBJECT : invoice.terms().zeroNature();
    }

    private String reason() {
        return invoice.terms().isExempt()
                ? "Operazione senza IVA, art. 1, commi da 54 a 89, L. 190/2014"
                : "Operazione senza IVA, natura " + invoice.terms().zeroNature();
    }

    private void payment() {
        xml.put("CondizioniPagamento", "TP02");
        var dueOn = invoice.dueOn();
        if (dueOn == null) {
            xml.with(
                    "DettaglioPagamento",
                    () -> xml.put("ModalitaPagamento", means())
                            .put("ImportoPagamento", invoice.total().toDecimal()));
            return;
        }
        if (invoice.paid().isPositive()) {
            xml.with(
                    "DettaglioPagamento",
                    () -> xml.put("ModalitaPagamento", means())
                            .put("ImportoPagamento", invoice.paid().toDecimal()));
        }
        xml.with(
                "DettaglioPagamento",
                () -> xml.put("ModalitaPagamento", "MP05")
                        .put("DataScadenzaPagamento", dueOn.toString())
                        .put("ImportoPagamento", invoice.due().toDecimal())
                        .put("IBAN", invoice.terms().iban())
                        .put("BIC", invoice.terms().bic()));
    }

    private String means() {
        var kind = invoice.tenders().isEmpty()
                ? TenderKind.CASH
                : invoice.tenders().getFirst().kind();
        return switch (kind) {
            case CASH, VOUCHER, POINTS, MEAL_VOUCHER, OWN -> "MP01";
            case CHEQUE -> "MP02";
            case TRANSFER, ACCOUNT -> "MP05";
            case CARD -> "MP08";
        };
    }

    /// The fields allow the letters of Latin 1 alone.
    private static String latin(String text, int length) {
        var plain = text.replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[“”«»]", "\"")
                .replaceAll("[‐‑–—−]", "-")
                .replace("€", "EUR")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ");
        var letters = new StringBuilder();
        plain.codePoints()
                .forEach(letter -> letters.append(letter <= 0xFF ? Character.toString(letter) : base(letter)));
        var whole = letters.toString().strip();
        return whole.substring(0, Math.min(length, whole.length()));
    }

    private static String base(int letter) {
        var base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePointAt(0);
        return base <= 0xFF ? Character.toString(base) : "?";
    }
}
