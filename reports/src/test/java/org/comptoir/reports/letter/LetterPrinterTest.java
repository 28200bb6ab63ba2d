package org.comptoir.reports.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.picture.ArticleDrawing;
import org.junit.jupiter.api.Test;

class LetterPrinterTest {

    private static final List<String> LONGEST_ADDRESS = List.of(
            "SOCIÉTÉ ANONYME DES ÉTABLISSEMENTS DUMAS",
            "Madame Mireille DUMAS-FAUCHER DE LA TOUR",
            "RÉSIDENCE LES HAUTS DE BELLEVUE BÂT C",
            "1423 BIS AVENUE DU GÉNÉRAL DE GAULLE",
            "LIEU-DIT LES GRANDES TERRES",
            "13100 AIX-EN-PROVENCE CEDEX 2");

    private final LetterPrinter printer = new LetterPrinter();

    /// The window of a DL envelope shows, wherever the sheet has slipped to, 100 to 190 mm from the left and 55 to 79
    /// mm from the top of an A4 letter.
    @Test
    void theWholeAddressIsVisibleInTheWindow() {
        var page = print(List.of(letter(1)));
        assertThat(page.text()).contains(LONGEST_ADDRESS);
        var inWindow = page.characters(1).stream()
                .filter(letter -> letter.getXDirAdj() > 290 && letter.getYDirAdj() < 280 && letter.getYDirAdj() > 100)
                .toList();
        assertThat(inWindow).hasSizeGreaterThan(180).allSatisfy(letter -> {
            assertThat(letter.getXDirAdj()).isBetween(284f, 538f);
            assertThat(letter.getYDirAdj()).isBetween(159f, 227f);
        });
    }

    @Test
    void continuesOnASecondPageWithoutLosingText() {
        var pages = print(List.of(letter(10)));
        assertThat(pages.count()).isEqualTo(2);
        var text = pages.text();
        for (var paragraph = 0; paragraph < 10; paragraph++) {
            assertThat(text).contains("Paragraphe " + paragraph + " :", "fin " + paragraph + ".");
        }
        assertThat(pages.codes(2)).containsExactly("VML265R2D81HT9QXAC");
        assertThat(text).contains("10 000,00 €", "Hélène Lavigne", "ML26-5R2D-81HT-9QXA-C");
    }

    @Test
    void theNextPageSaysWhoseItIsAndItsNumber() {
        var pages = print(List.of(letter(10), letter(10)));
        assertThat(pages.text(2, 2)).contains("Maison Lavigne 2");
        assertThat(pages.text(4, 4)).contains("Maison Lavigne 2");
        assertThat(pages.text(3, 3)).contains("Votre carte", "637 points", "SIRET 123 456 789 00012");
    }

    @Test
    void boldAndItalicLettersAreNeverPeoplesMarkup() {
        var spans = List.of(
                new LetterDocument.Span("ÉÉ <b>&amp;", true, false),
                new LetterDocument.Span(" oo ", false, false),
                new LetterDocument.Span("ùù", false, true));
        var letter = new LetterDocument(
                Fixtures.SHOP,
                List.of(),
                "",
                List.of(),
                List.of(new LetterDocument.Paragraph(spans)),
                "",
                Language.FRENCH);
        var page = print(List.of(letter));
        assertThat(page.text()).contains("ÉÉ <b>&amp; oo ùù");
        assertThat(page.fonts(1, "É")).containsExactly("ComptoirSans-SemiBold");
        assertThat(page.fonts(1, "ù")).containsExactly("ComptoirSans-Regular");
    }

    @Test
    void recommendsAnArticle() {
        var letter = new LetterDocument(
                Fixtures.SHOP,
                List.of(),
                "",
                List.of(),
                List.of(
                        new LetterDocument.ArticleBox(
                                Fixtures.LONGEST_ARTICLE, "Écru, sauge, brique. ".repeat(9), Money.of("71.20"), ""),
                        new LetterDocument.ArticleBox("Olives lucques", "", Money.of("17.98"), "/kg"),
                        new LetterDocument.ArticleBox("Panier garni", "", null, "")),
                "",
                Language.FRENCH);
        var page = print(List.of(letter));
        assertThat(page.count()).isEqualTo(1);
        assertThat(page.text())
                .contains(Fixtures.LONGEST_ARTICLE.split(" "))
                .contains("71,20 €", "Olives lucques 17,98 €/kg", "Panier garni");
        assertThat(page.fonts(1, "7")).contains("ComptoirSansDisplay-SemiBold");
    }

    /// The picture is 31 mm wide, and text beside it begins 37 mm from the edge of the text.
    @Test
    void showsAnArticleWithItsPictureAndWhatItCostBefore() {
        var picture = ArticleDrawing.of("blanket", CategoryColour.HOME).orElseThrow();
        var reduced = new LetterDocument.ReducedPrice(Money.of("89.00"), 20, "jusqu’au 24 décembre");
        var page = print(List.of(letterOf(
                new LetterDocument.ArticleBox("Plaid mérinos", "Écru", Money.of("71.20"), "", picture, reduced),
                new LetterDocument.ArticleBox("Torchon", "", Money.of("12.90"), "", picture, null),
                new LetterDocument.ArticleBox("Sans image", "", Money.of("7.50"), "/kg", null, reduced))));

        assertThat(page.text())
                .contains("Plaid mérinos", "71,20 €", "89,00 €", "−20 % jusqu’au 24 décembre")
                .contains("Prix le plus bas des 30 derniers jours : 89,00 €", "7,50 €/kg", "89,00 €/kg")
                .containsSubsequence("Torchon", "12,90 €", "Sans image");
        assertThat(page.text().split("Prix le plus bas", -1))
                .as("only beside reduced prices")
                .hasSize(3);
        assertThat(page.left(1, "Plaid")).isBetween(280f, 283f);
        assertThat(page.left(1, "Sans image")).isBetween(175f, 178f);
    }

    @Test
    void aDesignWithoutPlaceForAPictureHasTheArticleWithoutIt() {
        var design = LetterPrinter.original()
                .source()
                .replaceAll(
                        "(?s)<band height=\"\\d+\" splitType=\"Prevent\">\\s*<printWhenExpression><!\\[CDATA\\["
                                + "\\$F\\{isPictured}.*?</band>",
                        "")
                .replaceAll("<field name=\"(isPictured|picture)\"[^>]*/>", "");
        var picture = ArticleDrawing.of("blanket", null).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        new LetterPrinter(Template.ofShop(design))
                .write(
                        List.of(letterOf(
                                new LetterDocument.ArticleBox("Plaid", "", Money.of("71.20"), "", picture, null))),
                        bytes);
        assertThat(new Pages(bytes.toByteArray()).text()).contains("Plaid", "71,20 €");
    }

    @Test
    void putsAmountsInLinesAndInWordsWhereADesignHasNoneForThem() {
        var letter = letterOf(
                new LetterDocument.AmountLine("A-000012 du 02/03/2026", "64,90 €", false),
                new LetterDocument.AmountLine("Échu", "64,90 €", true));
        var ours = new ByteArrayOutputStream();
        new LetterPrinter().write(List.of(letter), ours);
        var page = new Pages(ours.toByteArray());
        assertThat(page.text())
                .contains("A-000012 du 02/03/2026", "Échu", "64,90 €")
                .doesNotContain("·");

        var old = LetterPrinter.original()
                .source()
                .replaceAll(
                        "(?s)<band height=\"\\d+\" splitType=\"Prevent\">\\s*<printWhenExpression><!\\[CDATA\\["
                                + "\\$F\\{is(Amount|Total)}.*?</band>",
                        "")
                .replaceAll("<field name=\"(isAmount|isTotal)\"[^>]*/>", "");
        var theirs = new ByteArrayOutputStream();
        new LetterPrinter(Template.ofShop(old)).write(List.of(letter), theirs);
        assertThat(new Pages(theirs.toByteArray()).text())
                .contains("A-000012 du 02/03/2026 · 64,90 €", "Échu · 64,90 €");
    }

    private static LetterDocument letterOf(LetterDocument.Block... blocks) {
        return new LetterDocument(Fixtures.SHOP, List.of(), "", List.of(), List.of(blocks), "", Language.FRENCH);
    }

    @Test
    void aDesignThatKnowsNoArticlesHasThemInWords() {
        var design = LetterPrinter.original()
                .source()
                .replaceAll(
                        "(?s)<band height=\"\\d+\" splitType=\"Prevent\">\\s*<printWhenExpression><!\\[CDATA\\["
                                + "\\$F\\{is(Article|Pictured)}.*?</band>",
                        "")
                .replaceAll(
                        "<field name=\"(isArticle|isPictured|article|note|price|before|cut|lowest|picture)\"[^>]*/>",
                        "");
        var letter = new LetterDocument(
                Fixtures.SHOP,
                List.of(),
                "",
                List.of(),
                List.of(new LetterDocument.ArticleBox("Plaid", "Écru", Money.of("71.20"), "")),
                "",
                Language.FRENCH);
        var bytes = new ByteArrayOutputStream();
        new LetterPrinter(Template.ofShop(design)).write(List.of(letter), bytes);
        assertThat(new Pages(bytes.toByteArray()).text()).contains("Plaid · Écru · 71,20 €");
    }

    @Test
    void manyLettersFormOneFileInOrder() {
        var pages = print(List.of(letter(1), letter(10), letter(1)));
        assertThat(pages.count()).isEqualTo(4);
        assertThat(pages.codes(1)).containsExactly("VML265R2D81HT9QXAC");
    }

    @Test
    void manyLettersContainTheLogoOnce() throws IOException {
        var logo = logo();
        var sender = new Letterhead("Maison Lavigne", List.of("84120 PERTUIS"), List.of(), logo);
        var letter = new LetterDocument(
                sender,
                LONGEST_ADDRESS,
                "",
                List.of(),
                List.of(new LetterDocument.Paragraph("Bonjour")),
                "",
                Language.FRENCH);
        var single = new ByteArrayOutputStream();
        printer.write(List.of(letter), single);
        var thirty = new ByteArrayOutputStream();
        printer.write(Collections.nCopies(30, letter), thirty);
        assertThat(thirty.size() - single.size()).isLessThan(2 * logo.length);
    }

    /// A picture that cannot be compressed.
    private static byte[] logo() throws IOException {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var i = 0; i < 200 * 100; i++) {
            image.setRGB(i % 200, i / 200, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void customerTextIsNeitherExpressionNorMarkup() {
        var nasty = "$F{text} <b>gras</b> ${T(java.lang.Runtime)} $P{logo} \"+1+\"";
        var letter = new LetterDocument(
                Fixtures.SHOP,
                List.of(nasty),
                "",
                List.of(),
                List.of(new LetterDocument.Paragraph(nasty)),
                "",
                Language.ENGLISH);
        assertThat(print(List.of(letter)).text()).contains(nasty);
    }

    private Pages print(List<LetterDocument> content) {
        var bytes = new ByteArrayOutputStream();
        printer.write(content, bytes);
        return new Pages(bytes.toByteArray());
    }

    private static LetterDocument letter(int paragraphs) {
        var blocks = new ArrayList<LetterDocument.Block>();
        blocks.add(new LetterDocument.Paragraph("Chère Madame Dumas-Faucher,"));
        for (var i = 0; i < paragraphs; i++) {
            blocks.add(new LetterDocument.Paragraph(
                    "Paragraphe " + i + " : " + "L’œuvre en façade de Noël. ".repeat(12) + "fin " + i + "."));
        }
        blocks.add(new LetterDocument.VoucherBox(
                "Bon à votre nom",
                Money.of("10000"),
                "dès 40 € d’achat",
                "valable jusqu’au 31 octobre 2026",
                "ML26-5R2D-81HT-9QXA-C",
                "VML265R2D81HT9QXAC"));
        blocks.add(new LetterDocument.Closing("Bien à vous,", "Hélène Lavigne"));
        return new LetterDocument(
                Fixtures.SHOP,
                LONGEST_ADDRESS,
                "Pertuis, le 14 septembre 2026",
                List.of(
                        new LetterDocument.SideNote("La boutique", Fixtures.SHOP.lines()),
                        new LetterDocument.SideNote("Votre carte", List.of("637 points", "soit 6,37 €"))),
                blocks,
                "Vous ne souhaitez plus recevoir nos lettres ? Dites-le au magasin.",
                Language.FRENCH);
    }
}
