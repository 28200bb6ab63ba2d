package org.comptoir.reports.engine;

import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;

/// Pages that are laid out and wait to be written as a PDF or as dots.
public final class Filled {

    private final JasperPrint print;

    Filled(JasperPrint print) {
        this.print = print;
    }

    /// Several papers from one template, one after the other.
    public static Filled joined(List<Filled> papers) {
        var print = papers.getFirst().print;
        papers.stream()
                .skip(1)
                .flatMap(paper -> paper.print.getPages().stream())
                .forEach(print::addPage);
        return new Filled(print);
    }

    public int pages() {
        return print.getPages().size();
    }

    JasperPrint print() {
        return print;
    }
}
