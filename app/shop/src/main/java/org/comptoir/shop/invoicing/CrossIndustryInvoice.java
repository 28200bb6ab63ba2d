package org.comptoir.shop.invoicing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceLine;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.text.Texts;

/// The data of an invoice as EN 16931 wants them, in the syntax of UN/CEFACT (Cross Industry Invoice D16B). The
/// comments name the business terms of the norm.
final class CrossIndustryInvoice {

    private static final String STANDARD = "urn:un:unece:uncefact:data:standard:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String EURO = "EUR";

    /// Decimals of a price: enough for a thousand units to come to the cent.
    private static final int PRICE_SCALE = 6;

    private final Invoice invoice;
    private final Texts texts;
    private final XmlText xml;

    private CrossIndustryInvoice(Invoice invoice) {
        this.invoice = invoice;
        texts = Texts.of("einvoice", invoice.language());
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("rsm", STANDARD + "CrossIndustryInvoice:100");
        namespaces.put("ram", STANDARD + "ReusableAggregateBusinessInformationEntity:100");
        namespaces.put("qdt", STANDARD + "QualifiedDataType:100");
        namespaces.put("udt", STANDARD + "UnqualifiedDataType:100");
        xml = new XmlText("rsm:CrossIndustryInvoice", namespaces);
    }

    static byte[] of(Invoice invoice) {
        return new CrossIndustryInvoice(invoice).write();
    }

    private byte[] write() {
        xml.with("rsm:ExchangedDocumentContext", this::context);
        xml.with("rsm:ExchangedDocument", this::document);
        xml.with("rsm:SupplyChainTradeTransaction", () -> {
            for (var i = 0; i < invoice.lines().size(); i++) {
                var number = Integer.toString(i + 1);
                var line = invoice.lines().get(i);
                xml.with("ram:IncludedSupplyChainTradeLineItem", () -> line(number, line));
            }
            xml.with("ram:ApplicableHeaderTradeAgreement", () -> {
                xml.with("ram:SellerTradeParty", () -> party(invoice.seller()));
                xml.with("ram:BuyerTradeParty", () -> party(invoice.buyer()));
            });
            xml.with("ram:ApplicableHeaderTradeDelivery", this::delivery);
            xml.with("ram:ApplicableHeaderTradeSettlement", this::settlement);
        });
        return xml.bytes();
    }

    /// BG-15: goods are handed over at the shop.
    private void delivery() {
        if (invoice.saysSupply() && invoice.terms().supply().hasGoods()) {
            xml.with("ram:ShipToTradeParty", () -> {
                xml.put("ram:Name", invoice.seller().name());
                address(invoice.seller());
            });
        }
        xml.with(
                "ram:ActualDeliverySupplyChainEvent", // BT-72
                () -> day("ram:OccurrenceDateTime", invoice.soldOn()));
    }

    private void context() {
        if (isFrench()) {
            xml.with(
                    "ram:BusinessProcessSpecifiedDocumentContextParameter", () -> xml.put("ram:ID", businessProcess()));
        }
        xml.with("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.put("ram:ID", "urn:cen.eu:en16931:2017"));
    }

    /// BT-23: goods, services or both, to be paid or paid already.
    private String businessProcess() {
        var letter = switch (invoice.terms().supply()) {
            case GOODS -> "B";
            case SERVICES -> "S";
            case GOODS_AND_SERVICES -> "M";
        };
        return letter + (invoice.due().isPositive() || invoice.isCreditNote() ? "1" : "2");
    }

    private boolean isFrench() {
        return invoice.seller().address().country().equals("FR");
    }

    private void document() {
        xml.put("ram:ID", invoice.number().toString());
        xml.put("ram:TypeCode", invoice.isCreditNote() ? "381" : "380");
        day("ram:IssueDateTime", invoice.day());
        note(invoice.terms().note(), "AAI");
        note(invoice.terms().register(), "REG");
        if (isFrench() && invoice.buyer().isBusiness()) {
            // Code de commerce, L441-9, L441-10 and D441-5.
            note(texts.get("einvoice.recovery"), "PMT");
            note(texts.get("einvoice.penalty"), "PMD");
            note(texts.get("einvoice.nodiscount"), "AAB");
        }
    }

    private void note(String text, String subject) {
        if (!text.isEmpty()) {
            xml.with("ram:IncludedNote", () -> xml.put("ram:Content", text).put("ram:SubjectCode", subject));
        }
    }

    private void day(String element, LocalDate day) {
        xml.with(element, () -> xml.put("udt:DateTimeString", DAY.format(day), "format", "102"));
    }

    private void line(String number, InvoiceLine line) {
        xml.with("ram:AssociatedDocumentLineDocument", () -> {
            xml.put("ram:LineID", number);
            if (!line.note().isEmpty()) {
                xml.with("ram:IncludedNote", () -> xml.put("ram:Content", line.note()));
            }
        });
        xml.with(
                "ram:SpecifiedTradeProduct",
                () -> xml.put("ram:SellerAssignedID", line.code()).put("ram:Name", line.description()));
        xml.with("ram:SpecifiedLineTradeAgreement", () -> prices(line));
        xml.with(
                "ram:SpecifiedLineTradeDelivery",
                () -> xml.put(
                        "ram:BilledQuantity",
                        line.quantity().toDecimal(),
                        "unitCode",
                        line.soldBy() == SoldBy.WEIGHT ? "KGM" : "C62"));
        xml.with("ram:SpecifiedLineTradeSettlement", () -> {
            xml.with(
                    "ram:ApplicableTradeTax",
                    () -> xml.put("ram:TypeCode", "VAT")
                            .put("ram:CategoryCode", category(line.tax().rate().basisPoints()))
                            .put("ram:RateApplicablePercent", line.tax().rate().toDecimal()));
            xml.with(
                    "ram:SpecifiedTradeSettlementLineMonetarySummation",
                    () -> xml.put("ram:LineTotalAmount", line.net().toDecimal()));
        });
    }

    /// BT-148 minus BT-147 is BT-146, by the unit.
    private void prices(InvoiceLine line) {
        var paid = line.paidUnitNet(PRICE_SCALE);
        if (line.isDiscounted()) {
            var before = line.unitNet(PRICE_SCALE).max(paid);
            xml.with("ram:GrossPriceProductTradePrice", () -> {
                xml.put("ram:ChargeAmount", before.toPlainString());
                xml.with("ram:AppliedTradeAllowanceCharge", () -> {
                    xml.with("ram:ChargeIndicator", () -> xml.put("udt:Indicator", "false"));
                    xml.put("ram:ActualAmount", before.subtract(paid).toPlainString());
                });
            });
        }
        xml.with("ram:NetPriceProductTradePrice", () -> xml.put("ram:ChargeAmount", paid.toPlainString()));
    }

    /// BT-151: standard, exempt, or zero-rated.
    private String category(int rate) {
        if (rate != 0) {
            return "S";
        }
        return invoice.terms().isExempt() ? "E" : "Z";
    }

    private void party(InvoiceParty party) {
        var numbers = party.numbers();
        var isFrenchParty = party.address().country().equals("FR");
        xml.put("ram:Name", party.name());
        if (isFrenchParty && !numbers.siren().isEmpty()) {
            xml.with("ram:SpecifiedLegalOrganization", () -> xml.put("ram:ID", numbers.siren(), "schemeID", "0002"));
        }
        if (!party.attention().isEmpty()) {
            xml.with("ram:DefinedTradeContact", () -> xml.put("ram:PersonName", party.attention()));
        }
        address(party);
        if (!party.email().isEmpty()) {
            xml.with("ram:URIUniversalCommunication", () -> xml.put("ram:URIID", party.email(), "schemeID", "EM"));
        }
        if (!numbers.vatNumber().isEmpty()) {
            xml.with("ram:SpecifiedTaxRegistration", () -> xml.put("ram:ID", numbers.vatNumber(), "schemeID", "VA"));
        } else if (!numbers.siren().isEmpty() && party == invoice.seller()) {
            xml.with("ram:SpecifiedTaxRegistration", () -> xml.put("ram:ID", numbers.siren(), "schemeID", "FC"));
        }
    }

    private void address(InvoiceParty party) {
        xml.with("ram:PostalTradeAddress", () -> {
            var street = party.address().street().lines().toList();
            xml.put("ram:PostcodeCode", party.address().postalCode());
            for (var i = 0; i < Math.min(street.size(), 3); i++) {
                xml.put("ram:Line" + new String[] {"One", "Two", "Three"}[i], street.get(i));
            }
            xml.put("ram:CityName", party.address().town());
            xml.put("ram:CountryID", party.address().country());
        });
    }

    private void settlement() {
        xml.put("ram:PaymentReference", invoice.number().toString());
        xml.put("ram:InvoiceCurrencyCode", EURO);
        xml.with("ram:SpecifiedTradeSettlementPaymentMeans", this::means);
        RateSums.of(invoice.taxes()).forEach(sums -> xml.with("ram:ApplicableTradeTax", () -> tax(sums)));
        var dueOn = invoice.dueOn();
        if (dueOn != null) {
            xml.with("ram:SpecifiedTradePaymentTerms", () -> day("ram:DueDateDateTime", dueOn));
        }
        xml.with("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::sums);
        for (var reference : invoice.references()) {
            xml.with("ram:InvoiceReferencedDocument", () -> {
                xml.put("ram:IssuerAssignedID", reference.number().toString());
                xml.with(
                        "ram:FormattedIssueDateTime",
                        () -> xml.put("qdt:DateTimeString", DAY.format(reference.day()), "format", "102"));
            });
        }
    }

    /// BT-81, of UNTDID 4461.
    private void means() {
        var iban = invoice.terms().iban();
        if (invoice.due().isPositive() && !iban.isEmpty()) {
            xml.put("ram:TypeCode", "58");
            xml.with("ram:PayeePartyCreditorFinancialAccount", () -> xml.put("ram:IBANID", iban));
            if (!invoice.terms().bic().isEmpty()) {
                xml.with(
                        "ram:PayeeSpecifiedCreditorFinancialInstitution",
                        () -> xml.put("ram:BICID", invoice.terms().bic()));
            }
            return;
        }
        var kind = invoice.tenders().isEmpty()
                ? TenderKind.OWN
                : invoice.tenders().getFirst().kind();
        xml.put(
                "ram:TypeCode",
                switch (kind) {
                    case CASH -> "10";
                    case CHEQUE -> "20";
                    case CARD -> "48";
                    case VOUCHER, POINTS, MEAL_VOUCHER, ACCOUNT, OWN, TRANSFER -> "1";
                });
    }

    private void tax(RateSums sums) {
        var category = category(sums.rate().basisPoints());
        xml.put("ram:CalculatedAmount", sums.tax().toDecimal())
                .put("ram:TypeCode", "VAT")
                .put("ram:ExemptionReason", category.equals("E") ? texts.get("einvoice.exempt") : "")
                .put("ram:BasisAmount", sums.net().toDecimal())
                .put("ram:CategoryCode", category)
                .put("ram:DueDateTypeCode", dueDateType())
                .put("ram:RateApplicablePercent", sums.rate().toDecimal());
    }

    /// BT-8, of UNTDID 2475: VAT on debits is due on the day of the invoice.
    private String dueDateType() {
        return isFrench() && invoice.terms().isOnDebits() && !invoice.terms().isExempt() ? "5" : "";
    }

    private void sums() {
        var taxes = invoice.taxes();
        xml.put("ram:LineTotalAmount", taxes.net().toDecimal())
                .put("ram:TaxBasisTotalAmount", taxes.net().toDecimal())
                .put("ram:TaxTotalAmount", taxes.tax().toDecimal(), "currencyID", EURO)
                .put("ram:GrandTotalAmount", invoice.total().toDecimal())
                .put("ram:TotalPrepaidAmount", prepaid(invoice.paid()))
                .put("ram:DuePayableAmount", invoice.due().toDecimal());
    }

    private static String prepaid(Money paid) {
        return paid.isZero() ? "" : paid.toDecimal();
    }
}
