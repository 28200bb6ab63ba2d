package org.comptoir.reports.engine;

import net.sf.jasperreports.engine.JasperPrint;

/// Pages that are laid out and wait to be written as a PDF or as dots.
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
