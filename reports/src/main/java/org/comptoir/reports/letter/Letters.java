package org.comptoir.reports.letter;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.comptoir.pos.language.Formats;
import org.comptoir.pos.language.Language;
import org.comptoir.pos.language.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.Filled;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Picture;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.sender.Sender;
import org.jspecify.annotations.Nullable;

/// Prints letters.
public final class Letters {

    private final Template template = Template.beside(Letters.class, "letter");

    /// So many letters are laid out at once.
    private static final int SLICE = 50;

    /// Writes the letters one after the other into one PDF, some at a time; the stream stays open.
    public void write(List<Letter> letters, OutputStream out) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("no letters");
        }
        var logos = logos(letters);
        var slices = letters.stream().gather(Gatherers.windowFixed(SLICE)).toList();
        var language = letters.getFirst().language();
        var title = Texts.of("letterpage", language).get("letterpage.title", letters.size());
        new Pdf(title, language).write(slices.size(), slice -> fill(slices.get(slice), logos), out);
    }

    /// Each logo once, so that the PDF holds it once.
    private static Map<Sender, Picture> logos(List<Letter> letters) {
        var logos = new IdentityHashMap<Sender, Picture>();
        for (var letter : letters) {
            if (letter.sender().logo() != null) {
                logos.computeIfAbsent(letter.sender(), sender -> picture(sender.logo()));
            }
        }
        return logos;
    }

    private static Picture picture(byte @Nullable [] logo) {
        return Picture.ofImage(logo == null ? new byte[0] : logo);
    }

    private Filled fill(List<Letter> slice, Map<Sender, Picture> logos) {
        return Filled.joined(slice.stream().map(letter -> fill(letter, logos)).toList());
    }

    private Filled fill(Letter letter, Map<Sender, Picture> logos) {
        var rows = letter.blocks().stream()
                .map(block -> row(block, letter.language()))
                .toList();
        return template.fill(Head.of(letter, logos.get(letter.sender())), rows);
    }

    private static Row row(Letter.Block block, Language language) {
        return switch (block) {
            case Letter.Heading(var text) -> Row.of("HEADING", text);
            case Letter.Paragraph(var text) -> Row.of("PARAGRAPH", text);
            case Letter.Signature(var text) -> Row.of("SIGNATURE", text);
            case Letter.VoucherBox(var title, var amount, var conditions, var code, var barcode) ->
                new Row(
                        "VOUCHER",
                        "",
                        title,
                        new Formats(language, ZoneOffset.UTC).money(amount),
                        conditions,
                        code,
                        Barcode.code128(barcode).picture());
        };
    }

    /// The template's row.
    private record Row(
            String kind,
            String text,
            String title,
            String amount,
            String conditions,
            String code,
            @Nullable Picture picture) {

        static Row of(String kind, String text) {
            return new Row(kind, text, "", "", "", "", null);
        }
    }

    /// The template's parameters.
    private record Head(
            @Nullable Picture logo,
            String sender,
            String senderLines,
            String address1,
            String address2,
            String address3,
            String address4,
            String address5,
            String address6,
            String dateLine,
            String footNote) {

        static Head of(Letter letter, @Nullable Picture logo) {
            return new Head(
                    logo,
                    letter.sender().name(),
                    String.join(", ", letter.sender().lines()),
                    line(letter, 0),
                    line(letter, 1),
                    line(letter, 2),
                    line(letter, 3),
                    line(letter, 4),
                    line(letter, 5),
                    letter.dateLine(),
                    letter.footNote());
        }

        private static String line(Letter letter, int at) {
            return at < letter.address().size() ? letter.address().get(at) : "";
        }
    }
}
