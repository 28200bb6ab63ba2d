package org.comptoir.shop.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The controls of the contents of a file that the Sistema di Interscambio publishes by number, as far as they are of
/// what our files have.
final class FatturaPaControls {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Element file;
    private final Set<String> broken = new TreeSet<>();

    FatturaPaControls(Document document) {
        file = document.getDocumentElement();
    }

    /// The numbers of those that would refuse the file.
    Set<String> broken() {
        recipient();
        document();
        all("DettaglioLinee").forEach(this::line);
        all("DatiRiepilogo").forEach(this::sums);
        correspondence();
        return broken;
    }

    private void hold(String control, boolean isHeld) {
        if (!isHeld) {
            broken.add(control);
        }
    }

    private void recipient() {
        var code = text(file, "CodiceDestinatario");
        hold("00427", code.length() == 7);
        hold("00426", text(file, "PECDestinatario").isEmpty() || code.equals("0000000"));
        var buyer = all("CessionarioCommittente").getFirst();
        hold(
                "00417",
                !text(buyer, "IdCodice").isEmpty()
                        || !text(buyer, "CodiceFiscale").isEmpty());
    }

    private void document() {
        var general = all("DatiGeneraliDocumento").getFirst();
        hold("00425", text(general, "Numero").matches(".*\\d.*"));
        all("DatiFattureCollegate")
                .forEach(earlier -> hold("00418", text(earlier, "Data").compareTo(text(general, "Data")) <= 0));
        var total = all("DatiRiepilogo").stream()
                .map(sums -> number(sums, "ImponibileImporto").add(number(sums, "Imposta")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        hold("total", total.compareTo(number(general, "ImportoTotaleDocumento")) == 0);
    }

    private void line(Element line) {
        var rate = number(line, "AliquotaIVA");
        var nature = text(line, "Natura");
        hold("00400", rate.signum() != 0 || !nature.isEmpty());
        hold("00401", rate.signum() == 0 || nature.isEmpty());
        hold("00424", rate.signum() == 0 || rate.compareTo(BigDecimal.ONE) >= 0);
        hold("00445", !Set.of("N2", "N3", "N6").contains(nature));
        for (var reduction : elements(line, "ScontoMaggiorazione")) {
            hold(
                    "00438",
                    !text(reduction, "Importo").isEmpty()
                            || !text(reduction, "Percentuale").isEmpty());
        }
        var price = number(line, "PrezzoUnitario").subtract(number(line, "Importo"));
        hold("00423", isNear(price.multiply(number(line, "Quantita")), number(line, "PrezzoTotale"), CENT));
    }

    private void sums(Element sums) {
        var rate = number(sums, "AliquotaIVA");
        var nature = text(sums, "Natura");
        var net = number(sums, "ImponibileImporto");
        hold("00429", rate.signum() != 0 || !nature.isEmpty());
        hold("00430", rate.signum() == 0 || nature.isEmpty());
        hold("00420", !nature.startsWith("N6") || !text(sums, "EsigibilitaIVA").equals("S"));
        var tax = net.multiply(rate).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        hold("00421", isNear(tax, number(sums, "Imposta"), CENT));
        var lines = all("DettaglioLinee").stream()
                .filter(line -> kind(line).equals(kind(sums)))
                .map(line -> number(line, "PrezzoTotale"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        hold("00422", isNear(lines, net, BigDecimal.ONE));
    }

    /// 00419 and 00443 of the rates, 00444 of the natures.
    private void correspondence() {
        var lines = new LinkedHashSet<String>();
        all("DettaglioLinee").forEach(line -> lines.add(kind(line)));
        var sums = new LinkedHashSet<String>();
        all("DatiRiepilogo").forEach(row -> sums.add(kind(row)));
        hold("00419", sums.containsAll(lines));
        hold("00443", lines.containsAll(sums));
    }

    private static String kind(Element element) {
        return text(element, "AliquotaIVA") + text(element, "Natura");
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private List<Element> all(String name) {
        return elements(file, name);
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList());
    }

    private static String text(Element within, String name) {
        return elements(within, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal number(Element within, String name) {
        var text = text(within, name);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
