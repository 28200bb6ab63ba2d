package org.comptoir.reports.engine;

import net.sf.jasperreports.engine.JasperPrint;

/// Laid-out pages, ready to be written as a PDF or rasterised.
public final class FilledReport {

    private final JasperPrint print;

    FilledReport(JasperPrint print) {
        this.print = print;
    }

    public int pages() {
        return print.getPages().size();
    }

    JasperPrint print() {
        return print;
    }
}
