package org.comptoir.shop.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// What the Sistema di Interscambio checks of a file: the schema of FatturaPA, and the controls of its contents. The
/// schema comes with the library `ph-fatturapa`; that of signatures, which our files have none of, is stood in for.
class FatturaPaTest {

    private static final String SCHEMA = "/external/schemas/fatturapa/Schema_del_file_xml_FatturaPA_v1.2.2.xsd";
    private static final String SIGNATURES = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/09/xmldsig#">
                <xs:element name="Signature"/>
            </xs:schema>
            """;

    private static final Map<String, Document> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void sellAndInvoice(@TempDir Path folder) throws Exception {
        try (var office = ShopFixture.in(folder.resolve("shop"))
                .country("IT")
                .language(Language.ITALIAN)
                .open()) {
            for (var entry : InvoicedSales.of(office, "IT").entrySet()) {
                FILES.put(entry.getKey(), xml(FatturaElettronica.of(entry.getValue())));
            }
        }
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static Schema schema() throws SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var sources = new Source[] {
            new StreamSource(new ByteArrayInputStream(SIGNATURES.getBytes(StandardCharsets.UTF_8))),
            new StreamSource(FatturaPaTest.class.getResourceAsStream(SCHEMA))
        };
        return factory.newSchema(sources);
    }

    @Test
    void everyKindOfInvoiceIsValidByTheSchema() throws Exception {
        var validator = schema().newValidator();
        for (var file : FILES.values()) {
            validator.validate(new DOMSource(file));
        }
        assertThat(FILES).hasSize(12);
    }

    @Test
    void theSchemaRefusesWhatLacksItsKind() throws Exception {
        var file = (Document) file("rates").cloneNode(true);
        var kind = file.getElementsByTagName("TipoDocumento").item(0);
        kind.getParentNode().removeChild(kind);
        var validator = schema().newValidator();

        assertThatThrownBy(() -> validator.validate(new DOMSource(file))).hasMessageContaining("TipoDocumento");
    }

    @Test
    void everyKindOfInvoiceHoldsTheControls() {
        FILES.forEach((name, file) ->
                assertThat(new FatturaPaControls(file).broken()).as(name).isEmpty());
    }

    @Test
    void theKindOfAnInvoiceIsTold() {
        assertThat(text("rates", "TipoDocumento")).isEqualTo("TD01");
        assertThat(text("returned", "TipoDocumento")).isEqualTo("TD04");
        assertThat(text("covered-back", "TipoDocumento"))
                .as("though nothing is left to be taxed")
                .isEqualTo("TD04");
        assertThat(text("returned", "IdDocumento")).isEqualTo(text("rates", "Numero"));
        assertThat(text("abroad", "CodiceDestinatario")).isEqualTo("XXXXXXX");
        assertThat(text("exempt", "RegimeFiscale")).isEqualTo("RF19");
        assertThat(text("exempt", "ImportoBollo")).as("above 77.47 without VAT").isEqualTo("2.00");
        assertThat(new BigDecimal(text("account", "ImportoPagamento")))
                .as("paid by card")
                .isEqualByComparingTo("100.01");
    }

    private static Document file(String name) {
        return Objects.requireNonNull(FILES.get(name));
    }

    private static String text(String name, String element) {
        return file(name).getElementsByTagName(element).item(0).getTextContent();
    }
}
