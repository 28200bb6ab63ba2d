package org.comptoir.reports.engine;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;

/// Keeps the pictures of one paper for the next within one PDF. JasperReports forgets them between papers, so that a
/// logo would be decoded, and stand in the file, once for each letter.
final class PdfWriting extends JRPdfExporter {

    PdfWriting() {
        super(DefaultJasperReportsContext.getInstance());
    }

    @Override
    protected void initReport() {
        var pictures = loadedImagesMap;
        super.initReport();
        if (pictures != null) {
            loadedImagesMap = pictures;
        }
    }
}
