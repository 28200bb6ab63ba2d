package org.comptoir.reports.cards;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// Prints customers' loyalty cards.
public record CardSheets(Letterhead shop, Language language) {

    /// Writes the PDF; the stream stays open.
    public void write(List<CustomerCard> cards, OutputStream out) {
        var texts = Texts.of("cards", language);
        var rows = cards.stream()
                .map(card -> new Row(
                        card.name(),
                        card.number(),
                        Barcode.code128(card.barcode()).picture()))
                .toList();
        var logo = shop.logo() == null ? null : DocumentImage.ofImage(shop.logo());
        var head = new Head(shop.name(), texts.get("cards.caption"), logo);
        var filled =
                Template.beside(CardSheets.class, "cards").in(shop.accent()).fill(head, rows);
        new Pdf(texts.get("cards.file", cards.size()), language).write(List.of(filled), out);
    }

    /// A row of the template.
    private record Row(String name, String number, DocumentImage picture) {}

    /// The template's parameters.
    private record Head(
            String shop, String caption, @Nullable DocumentImage logo) {}
}
