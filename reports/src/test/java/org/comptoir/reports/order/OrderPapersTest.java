package org.comptoir.reports.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.order.OrderPaper.Line;
import org.comptoir.reports.order.OrderPaper.Paid;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.RollPdf;
import org.comptoir.reports.roll.RollPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderPapersTest {

    private static final Instant MADE = Instant.parse("2026-11-28T10:12:00Z");
    private static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(20));
    private static final String CODE = "PA000208X";

    private static Line line(String name, String quantity, String price, String reduction) {
        var many = Quantity.of(quantity);
        var unit = Money.of(price);
        return new Line(name, "PLA-MER-S", many, !many.isWhole(), unit, Money.of(reduction), unit.times(many), "");
    }

    private static OrderPaper paper(Language language, String customer, List<Line> lines, List<Paid> deposits) {
        var total = Money.sum(lines.stream().map(Line::total).toList());
        return new OrderPaper(
                Fixtures.SHOP,
                language,
                Fixtures.PARIS,
                "PA-000208",
                CODE,
                customer,
                "06 39 98 04 71",
                "1318",
                List.of("12 rue des Lilas", "38000 GRENOBLE"),
                MADE,
                LocalDate.of(2026, 12, 12),
                "Élise",
                "emballage cadeau, sans prix. SMS dès lundi.",
                "B 4",
                lines,
                total,
                TaxSummary.ofGross(Map.of(NORMAL, total)),
                deposits,
                "Comptoir 0.1");
    }

    private static OrderPaper usual(Language language) {
        return paper(
                language,
                "Mireille Dumas-Faucher",
                List.of(
                        line("Plaid mérinos, 130 × 170 cm", "1", "71.20", "17.80"),
                        line("Bougie parfumée, 220 g, figuier", "2", "23.40", "0"),
                        line("Fromage de brebis", "0.425", "31.20", "0")),
                List.of(new Paid("A-001588", MADE, Money.euros(50))));
    }

    private static Path keep(String name, byte[] pdf) {
        try {
            var file = Path.of("target", "papers", name + ".pdf");
            Files.createDirectories(file.getParent());
            return Files.write(file, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLabelTellsWhoseTheGoodsAreUntilWhenAndWhatIsToBePaid(Language language) {
        var pdf = new RollPdf().on80Millimetres(PutAsideLabel.of(usual(language)));
        keep("label-" + language.code(), pdf);
        var page = new Pages(pdf);

        assertThat(page.count()).isEqualTo(1);
        assertThat(page.codes(1)).containsExactly(CODE);
        assertThat(page.text())
                .contains("Dumas-Faucher", "06 39 98 04 71", "1318", "Plaid mérinos", "A-001588", "PA-000208", "B 4");
    }

    @Test
    void aLabelIsReadInTheLanguageOfTheShop() {
        var page = new Pages(new RollPdf().on80Millimetres(PutAsideLabel.of(usual(Language.FRENCH))));

        assertThat(page.text().replace('\u00A0', ' ').replace('\n', ' '))
                .contains("samedi 12 décembre", "Reste à payer", "81,26 €", "Acompte du 28/11/2026", "un acompte");
    }

    @Test
    void theReceiptPrinterPrintsTheSame() {
        var bytes = new EscPos(RollPrinter.DEFAULT).print(PutAsideLabel.of(usual(Language.FRENCH)));

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("PA-000208", "Dumas-Faucher", CODE);
    }

    @ParameterizedTest
    @EnumSource
    void aQuoteTellsThePricesAndUntilWhenTheyHold(Language language) {
        var pdf = QuoteSheet.pdf(usual(language));
        keep("quote-" + language.code(), pdf);
        var page = new Pages(pdf);

        assertThat(page.count()).isEqualTo(1);
        assertThat(page.codes(1)).containsExactly(CODE);
        assertThat(page.text())
                .contains("Mireille Dumas-Faucher", "38000 GRENOBLE", "Plaid mérinos", "12/12/2026", "PA-000208");
    }

    @Test
    void aLongQuoteGoesOnAndKeepsItsTotalTogether() {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < 60; i++) {
            lines.add(line(Fixtures.LONGEST_ARTICLE, "12", "999.99", "1200.00"));
        }
        var pdf = QuoteSheet.pdf(paper(
                Language.FRENCH,
                "Société des Établissements Dumas-Faucher de la Tour et Fils réunis, succursale",
                lines,
                List.of()));
        keep("quote-long", pdf);
        var page = new Pages(pdf);

        assertThat(page.count()).isGreaterThan(2);
        assertThat(page.codes(page.count())).containsExactly(CODE);
        assertThat(page.text(page.count(), page.count())).contains("Total TTC").contains("Bon pour accord");
    }

    @Test
    void theEmptiestQuoteHasNoCustomerAndNoNote() {
        var usual = usual(Language.ITALIAN);
        var empty = new OrderPaper(
                Fixtures.SHOP,
                Language.ITALIAN,
                Fixtures.PARIS,
                "QA-000001",
                CODE,
                "",
                "",
                "",
                List.of(),
                MADE,
                usual.lastDay(),
                "Élise",
                "",
                "",
                usual.lines(),
                usual.total(),
                usual.taxes(),
                List.of(),
                "Comptoir 0.1");

        assertThat(new Pages(QuoteSheet.pdf(empty)).text())
                .contains("Preventivo")
                .doesNotContain("Nota");
    }
}
