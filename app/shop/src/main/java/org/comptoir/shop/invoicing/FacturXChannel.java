package org.comptoir.shop.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.shop.documents.DocumentPrinter;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA3;

/// Factur-X 1.0 in the profile EN 16931: the paper as PDF/A-3 with the invoice's data in it (CII D16B). The library
/// that
/// puts them together is loaded only when an invoice is written.
record FacturXChannel(DocumentPrinter documents) implements InvoiceChannel {

    private static final String PROGRAM = "Comptoir";
    private static final int VERSION = 2;

    @Override
    public String fileName(Invoice invoice) {
        return invoice.number() + "-factur-x.pdf";
    }

    @Override
    public void write(Invoice invoice, OutputStream output) throws IOException {
        var paper = new ByteArrayOutputStream();
        documents.invoice(invoice, 0, paper);
        try (var exporter = new ZUGFeRDExporterFromA3()) {
            exporter.load(paper.toByteArray())
                    .setProducer(PROGRAM)
                    .setCreator(invoice.seller().name())
                    .setCreatorTool(PROGRAM)
                    .setZUGFeRDVersion(VERSION)
                    .setProfile("EN16931")
                    .disableAutoClose(true)
                    .setXML(CrossIndustryInvoice.of(invoice));
            exporter.export(output);
        }
    }
}
