package org.comptoir.customers.transfer.vcard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// Writes customers as vCards in UTF-8. Closing flushes the stream but leaves it open.
public final class VCardWriter implements AutoCloseable {

    private final ezvcard.io.text.VCardWriter writer;
    private final VCardVersion version;
    private final Language language;

    /// @param language of country names
    public VCardWriter(OutputStream out, VCardVersion version, Language language) {
        var folding = new FoldingStream(new BufferedOutputStream(out, 64 * 1024));
        writer = new ezvcard.io.text.VCardWriter(
                new OutputStreamWriter(folding, StandardCharsets.UTF_8), version.library());
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
        writer.setCaretEncodingEnabled(true);
        writer.setIncludeTrailingSemicolons(true);
        writer.setAddProdId(false);
        // Version 3.0 has no language property, but programs understand that of 4.0 there, too.
        writer.setVersionStrict(false);
        this.version = version;
        this.language = language;
    }

    /// @param details of the customer with what else goes out
    /// @param photo the customer's picture, if any
    public void write(Customer customer, CustomerDetails details, @Nullable Photo photo) {
        write(details, customer.displayName(), customer.number(), photo);
    }

    /// Writes a contact without its customer number.
    public void write(CustomerDetails details, @Nullable Photo photo) {
        write(details, details.displayName(), "", photo);
    }

    private void write(CustomerDetails details, String displayName, String number, @Nullable Photo photo) {
        try {
            writer.write(new WrittenCard(details, version, language.locale()).build(displayName, number, photo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
