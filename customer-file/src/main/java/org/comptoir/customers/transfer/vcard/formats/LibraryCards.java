package org.comptoir.customers.transfer.vcard.formats;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comptoir.customers.transfer.vcard.formats.UnreadableCardsException.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// jCard (RFC 7095) and xCard (RFC 6351), read by ez-vcard.
final class LibraryCards {

    private static final Pattern JSON = Pattern.compile("\\[\\s*(\\[\\s*)?\"vcard\"\\s*,.*", Pattern.DOTALL);
    private static final Pattern XML =
            Pattern.compile("(<\\?xml.*)?<(\\w+:)?vcards?[\\s>].*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private LibraryCards() {}

    static boolean isJson(String start) {
        return JSON.matcher(start).matches();
    }

    static boolean isXml(String start) {
        return start.startsWith("<") && XML.matcher(start).matches();
    }

    static byte[] ofJson(String text) throws UnreadableCardsException {
        try {
            return written(Ezvcard.parseJson(text).all());
        } catch (RuntimeException e) {
            throw new UnreadableCardsException(Reason.DAMAGED, e);
        }
    }

    /// No document type is accepted, so nothing is expanded or fetched.
    static byte[] ofXml(String text) throws UnreadableCardsException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return written(Ezvcard.parseXml(builder.parse(new InputSource(new StringReader(text))))
                    .all());
        } catch (ParserConfigurationException | SAXException | IOException | RuntimeException e) {
            throw new UnreadableCardsException(Reason.DAMAGED, e);
        }
    }

    private static byte[] written(List<VCard> cards) throws UnreadableCardsException {
        if (cards.isEmpty()) {
            throw new UnreadableCardsException(Reason.DAMAGED);
        }
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.setCaretEncodingEnabled(true);
            for (var card : cards) {
                writer.write(card);
            }
        } catch (IOException e) {
            throw new UnreadableCardsException(Reason.DAMAGED, e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
