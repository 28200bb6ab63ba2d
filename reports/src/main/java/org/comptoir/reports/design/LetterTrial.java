package org.comptoir.reports.design;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.letter.LetterDocument;
import org.comptoir.reports.letter.LetterDocument.ArticleBox;
import org.comptoir.reports.letter.LetterDocument.Block;
import org.comptoir.reports.letter.LetterDocument.Closing;
import org.comptoir.reports.letter.LetterDocument.Paragraph;
import org.comptoir.reports.letter.LetterDocument.ReducedPrice;
import org.comptoir.reports.letter.LetterDocument.SideNote;
import org.comptoir.reports.letter.LetterDocument.Span;
import org.comptoir.reports.letter.LetterDocument.VoucherBox;
import org.comptoir.reports.letter.LetterPrinter;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.picture.ArticleDrawing;

/// Letters.
record LetterTrial(Letterhead shop, Language language) implements PaperTrial {

    private static final int PARAGRAPHS = 16;
    private static final Money AMOUNT = Money.euros(10_000);
    private static final Money PRICE = Money.euros(1_000);
    private static final Money REDUCTION = Money.euros(200);
    private static final int PERCENT = 20;
    private static final List<String> ADDRESS = List.of(
            "ÉTABLISSEMENTS DUMAS-FAUCHER ET FILS SAS",
            "Madame Mireille DUMAS-FAUCHER DE LA TOUR",
            "RÉSIDENCE LES HAUTS DE BELLEVUE BÂT C",
            "1423 BIS AVENUE DU GÉNÉRAL DE GAULLE",
            "LIEU-DIT LES GRANDES TERRES DU MOULIN",
            "13100 AIX-EN-PROVENCE CEDEX 2");

    @Override
    public FilledReport longest(ShopDesign design) {
        return new LetterPrinter(design.template()).fill(List.of(longest()));
    }

    @Override
    public FilledReport emptiest(ShopDesign design) {
        return new LetterPrinter(design.template()).fill(List.of(emptiest()));
    }

    @Override
    public byte[] pdf(ShopDesign design) {
        var bytes = new ByteArrayOutputStream();
        new LetterPrinter(design.template()).write(List.of(longest(), emptiest()), bytes);
        return bytes.toByteArray();
    }

    @Override
    public Map<String, String> said() {
        var texts = texts();
        var paragraphs = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> texts.get("design.sample.paragraph", number))
                .collect(Collectors.joining(" "));
        return Map.of(
                "address", String.join(" ", ADDRESS),
                "text", paragraphs + " " + texts.get("design.sample.closing"),
                "markup", texts.get("design.sample.bold"),
                "signature", texts.get("design.sample.signature"),
                "amount", new Formats(language, ZoneOffset.UTC).money(AMOUNT),
                "code", DesignSamples.CODE,
                "conditions", texts.get("design.sample.conditions"),
                "validity", texts.get("design.sample.validity"),
                "foot", shop.name() + " " + texts.get("design.sample.foot"));
    }

    @Override
    public int barcodes() {
        return 1;
    }

    private LetterDocument longest() {
        var texts = texts();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.of(new Span(texts.get("design.sample.bold"), true, false))));
        for (var number = 1; number <= PARAGRAPHS; number++) {
            blocks.add(new Paragraph(texts.get("design.sample.paragraph", number)));
        }
        var picture = ArticleDrawing.of("blanket", CategoryColour.HOME).orElseThrow();
        var reduced = new ReducedPrice(PRICE, PERCENT, texts.get("design.sample.until"));
        blocks.add(new ArticleBox(
                texts.get("design.sample.article"),
                texts.get("design.sample.note"),
                PRICE.minus(REDUCTION),
                "/kg",
                picture,
                reduced));
        blocks.add(
                new ArticleBox(texts.get("design.sample.article"), "", PRICE.minus(REDUCTION), "/kg", null, reduced));
        blocks.add(new VoucherBox(
                texts.get("design.sample.title"),
                AMOUNT,
                texts.get("design.sample.conditions"),
                texts.get("design.sample.validity"),
                DesignSamples.CODE,
                DesignSamples.BARCODE));
        blocks.add(new Closing(texts.get("design.sample.closing"), texts.get("design.sample.signature")));
        var side = new ArrayList<SideNote>();
        side.add(new SideNote(texts.get("design.sample.side"), shop.lines()));
        side.add(new SideNote(texts.get("design.sample.title"), List.of(texts.get("design.sample.conditions"))));
        return new LetterDocument(
                shop,
                ADDRESS,
                texts.get("design.sample.date"),
                side,
                blocks,
                texts.get("design.sample.foot"),
                language);
    }

    private LetterDocument emptiest() {
        var line = new Paragraph(texts().get("design.sample.short"));
        return new LetterDocument(shop, List.of(), "", List.of(), List.of(line), "", language);
    }

    private Texts texts() {
        return Texts.of("design", language);
    }
}
