package org.comptoir.reports.design;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.labels.Label;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.PrintOffset;

/// Labels on one format of sheets.
record LabelTrial(LabelSheet sheet, Language language) implements PaperTrial {

    private static final List<String> LINES = List.of(
            "Madame Mireille DUMAS-FAUCHER DE LA TOUR",
            "RÉSIDENCE LES HAUTS DE BELLEVUE BÂT C",
            "1423 BIS AVENUE DU GÉNÉRAL DE GAULLE",
            "13100 AIX-EN-PROVENCE CEDEX 2");
    private static final List<String> BESIDE = List.of("Coffret de bougies au figuier", "29,90 €");

    @Override
    public FilledReport longest(ShopDesign design) {
        return printer(design).fill(List.of(Label.of(LINES), coded()));
    }

    @Override
    public FilledReport emptiest(ShopDesign design) {
        return printer(design).fill(List.of(Label.of(List.of("1"))));
    }

    @Override
    public byte[] pdf(ShopDesign design) {
        var bytes = new ByteArrayOutputStream();
        var labels = List.of(Label.of(LINES), coded(), Label.of(List.of("1")), Label.of(LINES), coded());
        printer(design).write(labels, bytes);
        return bytes.toByteArray();
    }

    @Override
    public Map<String, String> said() {
        return Map.of("text", String.join(" ", LINES) + " " + String.join(" ", BESIDE));
    }

    @Override
    public int barcodes() {
        return 1;
    }

    private static Label coded() {
        return new Label(BESIDE, Barcode.ean13("3760123456784"));
    }

    private LabelPrinter printer(ShopDesign design) {
        return new LabelPrinter(sheet, 1, PrintOffset.NONE, language, design.template());
    }
}
