package org.comptoir.shop.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.company.CompanyField;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceResult;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.lists.ListData;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.documents.SaleExport;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What leaves the shop as a file: each test names the rule it holds.
class InvoiceFilesTest {

    @TempDir
    Path folder;

    private static Customer business(ShopFixture office, String name, PostalAddress address) {
        return office.customer(CustomerDetails.company(name)
                .draft()
                .addresses(List.of(new ContactAddress("", address, true)))
                .build());
    }

    private static InvoiceDesk desk(ShopFixture office) {
        return new InvoiceDesk(office.shop(), new DocumentPrinter(office.shop(), "Comptoir 1.0"));
    }

    private static Invoice issued(ShopFixture office, Customer buyer) {
        var sale = ShopFixture.sales(office.shop()).getLast().number();
        var result = desk(office).issue(office.owner(), sale, buyer.id(), Language.FRENCH);
        return Objects.requireNonNull(
                result instanceof InvoiceResult.Issued(var invoice) ? invoice : null, result::toString);
    }

    private static Invoice french(ShopFixture office) {
        var hotel = business(
                office,
                "Hôtel du Grand Chais SAS",
                new PostalAddress("5 boulevard Camille-Blanc", "34200", "Sète", "", "FR"));
        office.shop()
                .customerFile()
                .customers()
                .register(office.owner(), hotel.id(), Map.of(CompanyField.VAT_NUMBER, "FR19812345676"), "FR");
        office.sell("A1", 3, false);
        return issued(office, hotel);
    }

    private static Invoice italian(ShopFixture office) {
        var settings = office.shop().settings();
        var profile = settings.profile();
        settings.change(
                office.owner(),
                profile,
                new ShopProfile(
                        "Bottega Corallo",
                        new PostalAddress("Via dei Mille 21", "10123", "Torino", "TO", "IT"),
                        "",
                        "",
                        "01234567897",
                        "TO-1234567",
                        "IT",
                        Language.ITALIAN,
                        profile.zone(),
                        "",
                        ""));
        var studio = business(
                office,
                "Studio Bianchi – Ferrero’s “& Associati”",
                new PostalAddress("Corso Re Umberto 8", "10121", "Torino", "TO", "IT"));
        office.shop()
                .customerFile()
                .customers()
                .register(
                        office.owner(),
                        studio.id(),
                        Map.of(
                                CompanyField.VAT_NUMBER,
                                "09876543217",
                                CompanyField.CERTIFIED_MAIL,
                                "studio@pec.example.it"),
                        "IT");
        office.sell("A1", 3, true);
        return issued(office, studio);
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document document, String name) {
        var texts = new ArrayList<String>();
        var found = document.getElementsByTagName(name);
        for (var i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static BigDecimal sum(List<String> amounts) {
        return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private byte[] written(ShopFixture office, Invoice invoice, InvoiceFormat format) throws IOException {
        var file = folder.resolve("out." + format.ending());
        desk(office).write(invoice, format, file);
        return Files.readAllBytes(file);
    }

    /// ISO 19005-3: an sRGB output intent, all fonts embedded, the part and the relationship of the file told.
    @Test
    void facturXIsThePaperWithItsData() throws Exception {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            var invoice = french(office);

            try (var pdf = Loader.loadPDF(written(office, invoice, InvoiceFormat.FACTUR_X))) {
                var catalog = pdf.getDocumentCatalog();
                assertThat(catalog.getOutputIntents()).hasSize(1);
                var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
                assertThat(xmp)
                        .contains(
                                "pdfaid", ">3<", "factur-x.xml", "EN 16931", "urn:factur-x:pdfa:CrossIndustryDocument");
                assertThat(embeddedFonts(pdf)).isNotEmpty().containsOnly(true);
                var files = catalog.getNames().getEmbeddedFiles().getNames();
                assertThat(files).containsOnlyKeys("factur-x.xml");
                var data = xml(Objects.requireNonNull(files.get("factur-x.xml"))
                        .getEmbeddedFile()
                        .toByteArray());
                assertSums(data, invoice);
                assertThat(texts(data, "ram:ShipToTradeParty"))
                        .as("BG-15: the shop")
                        .singleElement()
                        .asString()
                        .contains(
                                invoice.seller().name(),
                                invoice.seller().address().town());
                assertThat(texts(data, "ram:DueDateTypeCode")).isEmpty();
            }
        }
    }

    /// EN 16931: BT-23 the kind of operation, BT-8 when VAT is due, no BG-15 without goods.
    @Test
    void facturXSaysServicesAndVatOnDebits() throws Exception {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            var settings = office.shop().settings();
            settings.putAudited(office.owner(), InvoiceTerms.SUPPLY, SupplyKind.SERVICES.name());
            settings.putAudited(office.owner(), InvoiceTerms.ON_DEBITS, "yes");

            var data = xml(CrossIndustryInvoice.of(french(office)));

            assertThat(texts(data, "ram:BusinessProcessSpecifiedDocumentContextParameter"))
                    .containsExactly("S2");
            assertThat(texts(data, "ram:DueDateTypeCode")).isNotEmpty().containsOnly("5");
            assertThat(texts(data, "ram:ShipToTradeParty")).isEmpty();
        }
    }

    private static List<Boolean> embeddedFonts(PDDocument pdf) throws IOException {
        var embedded = new ArrayList<Boolean>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                embedded.add(page.getResources().getFont(name).isEmbedded());
            }
        }
        return embedded;
    }

    /// EN 16931: BR-CO-10 the lines make the sum, BR-CO-15 with VAT it is the total, BR-CO-16 less what is paid it is
    /// due.
    private static void assertSums(Document data, Invoice invoice) {
        assertThat(texts(data, "ram:TypeCode")).startsWith("380");
        assertThat(texts(data, "ram:ID")).contains("FR19812345676", "FR40303265045");
        var total = new BigDecimal(invoice.total().toDecimal());
        assertThat(sum(texts(data, "ram:TaxBasisTotalAmount")).add(sum(texts(data, "ram:TaxTotalAmount"))))
                .isEqualByComparingTo(total);
        assertThat(sum(texts(data, "ram:BasisAmount")))
                .isEqualByComparingTo(invoice.taxes().net().toDecimal());
        assertThat(sum(texts(data, "ram:GrandTotalAmount"))).isEqualByComparingTo(total);
        assertThat(sum(texts(data, "ram:TotalPrepaidAmount"))).isEqualByComparingTo(total);
        assertThat(sum(texts(data, "ram:DuePayableAmount"))).isZero();
        var lines = new ArrayList<String>();
        var summations = data.getElementsByTagName("ram:SpecifiedTradeSettlementLineMonetarySummation");
        for (var i = 0; i < summations.getLength(); i++) {
            lines.add(((Element) summations.item(i)).getTextContent());
        }
        assertThat(sum(lines)).isEqualByComparingTo(invoice.taxes().net().toDecimal());
    }

    /// Technical specification of FatturaPA 1.2, by the controls of the Sistema di Interscambio.
    @Test
    void fatturaPaHoldsItsControls() throws Exception {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            var invoice = italian(office);

            var data = xml(written(office, invoice, InvoiceFormat.FATTURA_PA));

            assertThat(data.getDocumentElement().getAttribute("versione")).isEqualTo("FPR12");
            assertThat(texts(data, "ProgressivoInvio")).as("1.1.2, at most ten").containsExactly("A00001");
            assertThat(texts(data, "CodiceDestinatario")).as("00427").containsExactly("0000000");
            assertThat(texts(data, "PECDestinatario")).as("00426").containsExactly("studio@pec.example.it");
            assertThat(texts(data, "IdCodice"))
                    .as("00417")
                    .containsExactly("01234567897", "01234567897", "09876543217");
            assertThat(texts(data, "Denominazione"))
                    .as("letters of Latin 1")
                    .containsExactly("Bottega Corallo", "Studio Bianchi - Ferrero's \"& Associati\"");
            assertThat(texts(data, "NumeroREA")).containsExactly("1234567");
            assertThat(texts(data, "TipoDocumento")).containsExactly("TD01");
            assertThat(texts(data, "Numero")).as("00425, has a digit").containsExactly("F-A-000001");
            assertThat(texts(data, "Natura")).as("00401").isEmpty();
            assertThat(texts(data, "EsigibilitaIVA")).isNotEmpty().containsOnly("I");
            assertThat(sum(texts(data, "PrezzoTotale")))
                    .as("00422")
                    .isEqualByComparingTo(sum(texts(data, "ImponibileImporto")));
            assertThat(sum(texts(data, "ImponibileImporto")).add(sum(texts(data, "Imposta"))))
                    .isEqualByComparingTo(invoice.total().toDecimal());
            assertThat(texts(data, "ImportoTotaleDocumento"))
                    .containsExactly(invoice.total().toDecimal());
            var price = new BigDecimal(texts(data, "PrezzoUnitario").getFirst());
            var quantity = new BigDecimal(texts(data, "Quantita").getFirst());
            assertThat(price.multiply(quantity)
                            .subtract(new BigDecimal(texts(data, "PrezzoTotale").getFirst()))
                            .abs())
                    .as("00423")
                    .isLessThan(new BigDecimal("0.01"));
            assertThat(texts(data, "ModalitaPagamento")).containsExactly("MP01");
            assertThat(desk(office).fileName(invoice, InvoiceFormat.FATTURA_PA)).isEqualTo("IT01234567897_A0001.xml");
        }
    }

    @Test
    void theDaysSalesToConsumersAreReportedByRate() throws Exception {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            french(office);
            office.sell("A1", 1, true);
            office.sell("A4", 2, true);
            var bytes = new ByteArrayOutputStream();

            var today = LocalDate.of(2026, 9, 12);
            var report = new ConsumerReport(office.shop());
            var reported = report.write(office.owner(), today, today, bytes).getLast();

            var data = xml(bytes.toByteArray());
            assertThat(reported.transactions()).as("without the hotel's").isEqualTo(2);
            assertThat(texts(data, "TransactionsCount")).containsExactly("2");
            assertThat(texts(data, "StartDate")).containsExactly("20260912");
            assertThat(texts(data, "CategoryCode")).containsExactly("TLB1");
            assertThat(sum(texts(data, "TaxableAmount")))
                    .isEqualByComparingTo(reported.taxes().net().toDecimal());
            assertThat(texts(data, "TaxExclusiveAmount"))
                    .containsExactly(reported.taxes().net().toDecimal());
            assertThat(texts(data, "RoleCode")).containsExactly("SE", "SE");
            assertThat(reported.taxes().gross()).isGreaterThan(Money.ZERO);

            var month = new ByteArrayOutputStream();
            var days = report.write(office.owner(), today.withDayOfMonth(1), today, month);
            assertThat(days).as("nothing was sold on the others").containsExactly(reported);
            assertThat(texts(xml(month.toByteArray()), "Id")).startsWith("303265045-20260901-20260912");
            assertThat(texts(xml(month.toByteArray()), "StartDate")).containsExactly("20260901");
            assertThat(ConsumerReport.isPeriod(today, today.minusDays(1))).isFalse();
            assertThat(ConsumerReport.isPeriod(today, today.plusDays(ConsumerReport.MAX_DAYS)))
                    .isFalse();
        }
    }

    @Test
    void theListOfSalesOnPaperNamesInvoicesWhereThereAreSome() {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            office.sell("A1", 1, true);
            var export = new SaleExport(office.shop());
            var formats = new Formats(Language.ENGLISH, ZoneOffset.UTC);
            var without = export.paper(office.owner(), SaleListing.ALL, "", formats);
            assertThat(without.columns()).extracting(ListData.Column::heading).doesNotContain("Invoice");

            var invoice = french(office);

            var with = export.paper(office.owner(), SaleListing.ALL, "", formats);
            assertThat(with.columns()).hasSize(without.columns().size() + 1);
            assertThat(with.rows())
                    .extracting(List::getLast)
                    .containsExactly(invoice.number().toString(), "");
        }
    }

    @Test
    void theBuyersLanguageIsThatOfTheirInvoice() {
        try (var office = ShopFixture.in(folder.resolve("shop")).open().withStock()) {
            var rossi = office.customer(CustomerDetails.company("Rossi S.r.l.")
                    .draft()
                    .language("it")
                    .addresses(List.of(new ContactAddress(
                            "", new PostalAddress("Via Roma 1", "10121", "Torino", "TO", "IT"), true)))
                    .build());
            office.sell("A1", 1, true);

            var invoice = issued(office, rossi);

            assertThat(invoice.language()).isEqualTo(Language.ITALIAN);
            assertThat(desk(office).print(invoice, 0)).isNotEmptyFile().hasFileName("F-A-000001.pdf");
            assertThat(desk(office).print(invoice, 2)).hasFileName("F-A-000001-2.pdf");
            assertThat(office.shop()
                            .verifier()
                            .verify(office.owner(), entries -> {})
                            .books()
                            .isSound())
                    .isTrue();
        }
    }
}
