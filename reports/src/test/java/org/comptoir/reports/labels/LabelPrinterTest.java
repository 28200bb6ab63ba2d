package org.comptoir.reports.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class LabelPrinterTest {

    static final Iterable<LabelSheet> SHEETS = LabelSheet.DEFAULT;

    private static final List<String> MAX_LABEL = List.of(
            "Monsieur et Madame Jean-Christophe de La Rochefoucauld-Montbazon",
            "Résidence Les Hauts de Bellevue, bâtiment C, escalier 12, 4e étage",
            "1423 bis, avenue du Général-de-Gaulle-et-de-la-Résistance",
            "Lieu-dit Les Grandes Terres Blanches",
            "13100 AIX-EN-PROVENCE CEDEX 2",
            "ITALIE");

    @ParameterizedTest
    @FieldSource("SHEETS")
    void everyCodeOfASheetIsScannable(LabelSheet sheet) {
        var labels = new ArrayList<Label>();
        for (var label = 1; label <= sheet.size(); label++) {
            labels.add(new Label(List.of("Écharpe " + label, "29,90 €"), Barcode.code128("C10" + (100 + label))));
        }
        var pages = print(new LabelPrinter(sheet, 1, new PrintOffset(5, 3), Language.FRENCH), labels);
        for (var label : List.of(1, sheet.columns(), sheet.size() / 2, sheet.size())) {
            var place = sheet.place(label);
            var read = pages.code(
                    1, place.left() / 100.0, place.top() / 100.0, place.width() / 100.0, place.height() / 100.0);
            assertThat(read).isEqualTo("C10" + (100 + label));
        }
    }

    @ParameterizedTest
    @FieldSource("SHEETS")
    void theLongestAddressFitsItsLabel(LabelSheet sheet) {
        var pages = print(new LabelPrinter(sheet, 2, PrintOffset.NONE, Language.FRENCH), List.of(Label.of(MAX_LABEL)));
        assertThat(pages.text().replace(" ", ""))
                .contains(String.join("", MAX_LABEL).replace(" ", ""));
        var place = sheet.place(2);
        for (var letter : pages.characters(1)) {
            var left = letter.getXDirAdj() / 72 * 2540;
            var baseline = letter.getYDirAdj() / 72 * 2540;
            assertThat(left).isBetween((float) place.left(), (float) place.left() + place.width());
            assertThat(baseline).isBetween((float) place.top(), (float) place.top() + place.height());
        }
    }

    @Test
    void theFirstLineIsBold() {
        var label = Label.of(List.of("ÉÉÉ", "ooo"));
        var pages = print(new LabelPrinter(LabelSheet.L7160, 1, PrintOffset.NONE, Language.FRENCH), List.of(label));
        assertThat(pages.fonts(1, "É")).containsExactly("ComptoirSans-SemiBold");
        assertThat(pages.fonts(1, "o")).containsExactly("ComptoirSans-Regular");
    }

    /// A page and the next one begin where the sheet says, to a tenth of a millimetre, nudged or not.
    @ParameterizedTest
    @FieldSource("SHEETS")
    void everyLabelIsAtItsExactPlace(LabelSheet sheet) {
        var labels = IntStream.range(0, sheet.size())
                .mapToObj(i -> Label.of(List.of("H")))
                .toList();
        var letters = print(new LabelPrinter(sheet, 1, new PrintOffset(7, -4), Language.FRENCH), labels)
                .characters(1);
        assertThat(letters).hasSize(sheet.size());
        for (var label = 1; label <= sheet.size(); label++) {
            var letter = letters.get(label - 1);
            var first = letters.getFirst();
            var place = sheet.place(label);
            var left = letter.getXDirAdj() / 72 * 2540;
            assertThat(left).isCloseTo(place.left() + sheet.padding() + 70, within(10f));
            assertThat((letter.getYDirAdj() - first.getYDirAdj()) / 72 * 2540)
                    .isCloseTo(place.top() - sheet.place(1).top(), within(10f));
            var middle = place.top() + place.height() / 2 - 40;
            assertThat(letter.getYDirAdj() / 72 * 2540).isBetween((float) middle, middle + 250f);
        }
    }

    @Test
    void startsAtTheFirstFreeLabelAndContinuesOnNewSheets() {
        var labels = IntStream.range(0, 38)
                .mapToObj(i -> Label.of(List.of("Client " + i)))
                .toList();
        var pages = print(new LabelPrinter(LabelSheet.L7160, 5, PrintOffset.NONE, Language.FRENCH), labels);
        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.text(1, 1)).contains("Client 16").doesNotContain("Client 17");
    }

    @Test
    void tenThousandLabelsAreOneFile() {
        var labels = new LabelPrinter(LabelSheet.L7160, 1, PrintOffset.NONE, Language.FRENCH);
        var pages = print(
                labels,
                () -> IntStream.range(0, 10_000)
                        .mapToObj(i -> new Label(
                                List.of("Mme Élodie Durand " + i, "18, rue des Tanneurs", "84120 PERTUIS"),
                                Barcode.code128("C" + (100_000_000 + i))))
                        .iterator());
        assertThat(pages.count()).isEqualTo(477);
        assertThat(pages.text(477, 477)).contains("Mme Élodie Durand 9999");
    }

    @ParameterizedTest
    @EnumSource
    void theTestSheetExplainsItself(Language language) {
        var bytes = new ByteArrayOutputStream();
        new LabelPrinter(LabelSheet.L7651, 1, new PrintOffset(5, -10), language).writeTestSheet(bytes);
        assertThat(new Pages(bytes.toByteArray()).text()).contains("65").contains("100");
    }

    @Test
    void noLabelsProduceAnEmptySheet() {
        assertThat(print(new LabelPrinter(LabelSheet.Z3474, 1, PrintOffset.NONE, Language.ITALIAN), List.of())
                        .count())
                .isEqualTo(1);
    }

    private static Pages print(LabelPrinter labels, Iterable<Label> content) {
        var bytes = new ByteArrayOutputStream();
        labels.write(content, bytes);
        return new Pages(bytes.toByteArray());
    }
}
