package org.comptoir.reports.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.StyledMarkup;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// A block of a letter as the template knows it: which kind it is, and its texts.
sealed interface LetterBlock extends TemplateRow {

    String MINUS = "\u2212";

    static LetterBlock of(LetterDocument.Block block, Formats formats) {
        return switch (block) {
            case LetterDocument.Paragraph(var spans) -> paragraph(spans);
            case LetterDocument.Closing(var text, var name) when name.isEmpty() -> new Plain(text);
            case LetterDocument.Closing(var text, var name)
            when text.isEmpty() -> new Styled(StyledMarkup.of(name, true, false));
            case LetterDocument.Closing(var text, var name) -> new Close(text, name);
            case LetterDocument.AmountLine line -> new Amount(line);
            case LetterDocument.ArticleBox article -> Article.of(article, price(article, formats), formats);
            case LetterDocument.VoucherBox box ->
                new Voucher(
                        box,
                        formats.money(box.amount()),
                        Barcode.code128(box.barcode()).picture());
        };
    }

    private static String price(LetterDocument.ArticleBox article, Formats formats) {
        return article.price() == null ? "" : formats.money(article.price()) + article.unit();
    }

    /// For a design of the shop's own that knows no articles.
    static LetterBlock inWords(LetterDocument.ArticleBox article, Formats formats) {
        return new Plain(Stream.of(article.name(), article.note(), price(article, formats))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    /// For a design of the shop's own that knows no lines of amounts.
    static LetterBlock inWords(LetterDocument.AmountLine line) {
        return paragraph(List.of(new LetterDocument.Span(
                line.text().isEmpty() ? line.amount() : line.text() + " · " + line.amount(), line.isTotal(), false)));
    }

    private static LetterBlock paragraph(List<LetterDocument.Span> spans) {
        if (spans.stream().noneMatch(span -> span.bold() || span.italic())) {
            return new Plain(spans.stream().map(LetterDocument.Span::text).collect(Collectors.joining()));
        }
        return new Styled(spans.stream()
                .map(span -> StyledMarkup.of(span.text(), span.bold(), span.italic()))
                .collect(Collectors.joining()));
    }

    /// What a block of another kind has in this field.
    static @Nullable Object nothing(String field) {
        return switch (field) {
            case "isParagraph",
                    "isStyled",
                    "isClosing",
                    "isVoucher",
                    "isArticle",
                    "isPictured",
                    "isAmount",
                    "isTotal" -> false;
            case "text", "markup", "signature", "title", "amount", "conditions", "validity", "code" -> "";
            case "article", "note", "price", "before", "cut", "lowest" -> "";
            case "barcode", "picture" -> null;
            default -> throw TemplateRow.unknown(field);
        };
    }

    record Plain(String text) implements LetterBlock {

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "isParagraph" -> true;
                case "text" -> text;
                default -> nothing(field);
            };
        }
    }

    /// @param markup of bold and italic letters, in which people's text is escaped
    record Styled(String markup) implements LetterBlock {

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "isStyled" -> true;
                case "markup" -> markup;
                default -> nothing(field);
            };
        }
    }

    record Amount(LetterDocument.AmountLine line) implements LetterBlock {

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "isAmount" -> !line.isTotal();
                case "isTotal" -> line.isTotal();
                case "text" -> line.text();
                case "amount" -> line.amount();
                default -> nothing(field);
            };
        }
    }

    record Close(String text, String name) implements LetterBlock {

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "isClosing" -> true;
                case "text" -> text;
                case "signature" -> name;
                default -> nothing(field);
            };
        }
    }

    /// @param before the price before it was reduced, or empty, as the next two
    /// @param cut by how much and until when
    /// @param lowest price of the last 30 days, in a sentence
    record Article(
            String name,
            String note,
            String price,
            String before,
            String cut,
            String lowest,
            @Nullable DocumentImage picture)
            implements LetterBlock {

        static Article of(LetterDocument.ArticleBox box, String price, Formats formats) {
            var reduction = box.reduction();
            if (reduction == null) {
                return new Article(box.name(), box.note(), price, "", "", "", box.picture());
            }
            var texts = Texts.of("letterpage", formats.language());
            var before = formats.money(reduction.before()) + box.unit();
            var percent = MINUS + formats.percent(Percent.whole(reduction.percent()));
            return new Article(
                    box.name(),
                    box.note(),
                    price,
                    before,
                    reduction.until().isEmpty() ? percent : percent + " " + reduction.until(),
                    texts.get("letterpage.lowest", before),
                    box.picture());
        }

        /// For a design that has no place for a picture.
        Article withoutPicture() {
            return new Article(name, note, price, before, cut, lowest, null);
        }

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "isArticle" -> picture == null;
                case "isPictured" -> picture != null;
                case "picture" -> picture;
                case "article" -> name;
                case "note" -> note;
                case "price" -> price;
                case "before" -> before;
                case "cut" -> cut;
                case "lowest" -> lowest;
                default -> nothing(field);
            };
        }
    }

    record Voucher(LetterDocument.VoucherBox box, String amount, DocumentImage barcode) implements LetterBlock {

        @Override
        public @Nullable Object value(String field) {
            return switch (field) {
                case "isVoucher" -> true;
                case "title" -> box.title();
                case "amount" -> amount;
                case "conditions" -> box.conditions();
                case "validity" -> box.validity();
                case "code" -> box.code();
                case "barcode" -> barcode;
                default -> nothing(field);
            };
        }
    }
}
