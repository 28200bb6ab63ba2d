package org.comptoir.pos.spreadsheet.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.TableRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the visible sheets of an OpenDocument spreadsheet (ISO/IEC 26300-3 chapter 9), as LibreOffice writes it.
/// Dates become `2026-03-09`, numbers use a dot, and what is shown as a percentage is one: `5.5%`.
final class OdsFile {

    private static final Logger LOG = LoggerFactory.getLogger(OdsFile.class);
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = "content.xml";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;
    private final String name;

    private OdsFile(XMLStreamReader xml, String name) {
        this.xml = xml;
        this.name = name;
    }

    /// The media type is the first entry, uncompressed.
    static boolean isOne(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 120), StandardCharsets.ISO_8859_1)
                .contains("mimetype" + MEDIA_TYPE);
    }

    static List<TableReadResult> read(byte[] bytes, String name) {
        var refused = XlsxParts.check(bytes, CONTENT);
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            try (var content = zip.getInputStream(zip.getEntry(CONTENT))) {
                return new OdsFile(factory().createXMLStreamReader(content), name).sheets();
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            LOG.info("An OpenDocument spreadsheet could not be read", e);
            return List.of(new TableReadResult.Damaged());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private List<TableReadResult> sheets() throws XMLStreamException {
        var rows = new ArrayList<Rows>();
        var names = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                names.add(attribute(TABLE, "name"));
                rows.add(sheet());
            }
        }
        var tables = new ArrayList<TableReadResult>();
        for (var i = 0; i < rows.size(); i++) {
            var called = rows.size() > 1 ? name + " [" + names.get(i) + "]" : name;
            tables.add(rows.get(i).asTable(called, TableKind.XLSX, "UTF-8", '\t'));
        }
        return tables;
    }

    /// Hidden rows and columns are read as those shown.
    private Rows sheet() throws XMLStreamException {
        var rows = new Rows();
        var number = 0;
        var more = true;
        while (!isEnd("table")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row")) {
                var repeated = repeated("number-rows-repeated");
                var cells = row();
                var isBlank = cells.stream().allMatch(String::isBlank);
                for (var i = 0; i < (isBlank ? 1 : Math.min(repeated, Limits.ROWS)) && more; i++) {
                    more = rows.add(new TableRow(number + i + 1, cells));
                }
                number += repeated;
            }
        }
        return rows;
    }

    private List<String> row() throws XMLStreamException {
        var cells = new ArrayList<String>();
        var blank = 0;
        while (!isEnd("table-row")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell"))) {
                var repeated = repeated("number-columns-repeated");
                var text = cell();
                if (text.isEmpty()) {
                    blank += repeated;
                    continue;
                }
                // One more than may be, so that too many are told.
                for (; blank > 0 && cells.size() <= Limits.COLUMNS; blank--) {
                    cells.add("");
                }
                blank = 0;
                for (var i = 0; i < repeated && cells.size() <= Limits.COLUMNS; i++) {
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    private String cell() throws XMLStreamException {
        var type = attribute(OFFICE, "value-type");
        var value = attribute(OFFICE, "value");
        var date = attribute(OFFICE, "date-value");
        var element = xml.getLocalName();
        var text = new StringBuilder();
        var notes = 0;
        while (!isEnd(element)) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    notes += is(OFFICE, "annotation") ? 1 : 0;
                    append(text, notes == 0);
                }
                case XMLStreamConstants.END_ELEMENT -> notes -= is(OFFICE, "annotation") ? 1 : 0;
                case XMLStreamConstants.CHARACTERS -> text.append(notes == 0 ? xml.getText() : "");
                default -> {}
            }
        }
        return switch (type) {
            case "float", "currency" -> number(value, text.toString().strip());
            case "percentage" -> percentage(value, text.toString().strip());
            case "date" -> date.substring(0, Math.min(date.length(), 10));
            default -> text.toString().strip();
        };
    }

    /// A paragraph is a line; several blanks are an element of their own.
    private void append(StringBuilder text, boolean isShown) {
        if (!isShown) {
            return;
        }
        if (is(TEXT, "p") && !text.isEmpty() || is(TEXT, "line-break")) {
            text.append('\n');
        } else if (is(TEXT, "s") || is(TEXT, "tab")) {
            text.append(' ');
        }
    }

    /// Digits shown with their leading zeros are no amount.
    private static String number(String value, String shown) {
        if (shown.matches("0\\d+")) {
            return shown;
        }
        try {
            var number = new BigDecimal(value).stripTrailingZeros();
            return number.precision() > 40 || Math.abs(number.scale()) > 40 ? shown : plain(number);
        } catch (NumberFormatException e) {
            return shown;
        }
    }

    private static String percentage(String value, String shown) {
        try {
            var number = new BigDecimal(value).movePointRight(2).stripTrailingZeros();
            return Math.abs(number.scale()) > 40 ? shown : plain(number) + "%";
        } catch (NumberFormatException e) {
            return shown;
        }
    }

    private static String plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    private int repeated(String attribute) {
        var text = attribute(TABLE, attribute);
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
    }

    private String attribute(String namespace, String attribute) {
        var text = xml.getAttributeValue(namespace, attribute);
        return text == null ? "" : text;
    }

    private boolean is(String namespace, String element) {
        return element.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private boolean isEnd(String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && is(TABLE, element);
    }
}
