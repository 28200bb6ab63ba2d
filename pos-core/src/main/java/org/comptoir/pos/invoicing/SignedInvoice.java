package org.comptoir.pos.invoicing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.comptoir.pos.journal.CanonicalText;

/// Writes the text of an invoice that the journal signs: its number, its amounts, and the digest of all that it says.
/// Version 1 is frozen by a test.
final class SignedInvoice {

    private static final int VERSION = 1;
    private static final String DIGEST = "SHA-256";

    private SignedInvoice() {}

    static String text(Invoice invoice) {
        var text = CanonicalText.version(VERSION)
                .put("number", invoice.number().number())
                .put("till", invoice.number().till().value())
                .put("tillname", invoice.tillName())
                .put("kind", invoice.kind().name())
                .put("sale", invoice.sale().toString())
                .put("day", invoice.day())
                .put("issued", invoice.issuedAt())
                .put("staff", invoice.staffName());
        InvoiceText.write(text, invoice.taxes());
        text.put("total", invoice.total()).put("due", invoice.due());
        InvoiceText.writeReferences(text, invoice.references());
        return text.put("content", digest(InvoiceText.of(invoice))).text();
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance(DIGEST).digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(DIGEST, e);
        }
    }
}
