package org.comptoir.reports.engine;

import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.FillListener;

/// Ends the filling of a design that begins page after page.
record PageLimit(int pages) implements FillListener {

    @Override
    public void pageGenerated(JasperPrint print, int page) {
        if (page >= pages) {
            throw new TooManyPagesException(pages);
        }
    }

    @Override
    public void pageUpdated(JasperPrint print, int page) {
        // its texts came later
    }
}
