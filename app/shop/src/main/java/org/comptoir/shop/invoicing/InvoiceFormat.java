package org.comptoir.shop.invoicing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.shop.documents.DocumentPrinter;

/// The forms in which invoices are written to files.
public enum InvoiceFormat {
    /// The paper.
    PDF,
    /// The paper with the invoice's data in it.
    FACTUR_X,
    /// The data for the Sistema di Interscambio.
    FATTURA_PA;

    /// The electronic form of a country.
    public static InvoiceFormat of(String country) {
        return country.equals("IT") ? FATTURA_PA : FACTUR_X;
    }

    /// As it is typed: in lower case, with dashes.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InvoiceFormat> read(String typed) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String ending() {
        return this == FATTURA_PA ? "xml" : "pdf";
    }

    /// @param documents prints the paper
    public InvoiceChannel channel(DocumentPrinter documents) {
        return switch (this) {
            case PDF -> new PaperChannel(documents);
            case FACTUR_X -> new FacturXChannel(documents);
            case FATTURA_PA -> new FatturaPaChannel();
        };
    }
}
