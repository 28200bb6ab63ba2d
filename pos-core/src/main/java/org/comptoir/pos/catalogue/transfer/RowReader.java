package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// Reads one row. The first cell that cannot be parsed is the reason for refusing the row.
final class RowReader {

    /// A long number damaged by a spreadsheet: its last digits are lost.
    private static final Pattern SPOILED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private static final Pattern BETWEEN_BARCODES = Pattern.compile("[\\s,;|]+");

    private static final int MAX_CATEGORY_LENGTH = 80;
    private static final int MAX_SUPPLIER_LENGTH = 120;

    private final TableRow row;
    private final ArticleMapping mapping;
    private final TaxCodes taxCodes;
    private final Texts texts;
    private @Nullable String reason;

    RowReader(TableRow row, ArticleMapping mapping, TaxCodes taxCodes, Texts texts) {
        this.row = row;
        this.mapping = mapping;
        this.taxCodes = taxCodes;
        this.texts = texts;
    }

    /// Why the row is refused, after reading it.
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    ImportedArticle read() {
        var incoming = new ImportedArticle(
                row,
                unspoiled(ArticleColumn.CODE),
                cell(ArticleColumn.NAME),
                cell(ArticleColumn.VARIANT),
                atMost(MAX_CATEGORY_LENGTH, ArticleColumn.CATEGORY),
                read(ArticleColumn.TAX, taxCodes::read),
                read(ArticleColumn.PRICE, RowReader::amount),
                read(ArticleColumn.SOLD_BY, CellWords::soldBy),
                read(ArticleColumn.GUARANTEED, CellWords::yesOrNo),
                barcodes(),
                atMost(MAX_SUPPLIER_LENGTH, ArticleColumn.SUPPLIER),
                cell(ArticleColumn.SUPPLIER_REFERENCE),
                read(ArticleColumn.COST, RowReader::amount),
                read(ArticleColumn.REORDER_POINT, QuantityText::read),
                read(ArticleColumn.STOCK, QuantityText::readSigned),
                cell(ArticleColumn.PICTURE),
                read(ArticleColumn.FAVOURITE, CellWords::position),
                read(ArticleColumn.ACTIVE, CellWords::yesOrNo));
        if (incoming.code().isEmpty() && incoming.name().isEmpty()) {
            refuse(texts.get("articlefile.refused.no-name"));
        }
        return incoming;
    }

    private String cell(ArticleColumn column) {
        return mapping.cell(row, column);
    }

    private <T> @Nullable T read(ArticleColumn column, Function<String, Optional<T>> reader) {
        var text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = reader.apply(text);
        if (value.isEmpty()) {
            refuse(texts.get("articlefile.refused.not-understood", column.heading(texts), text));
            return null;
        }
        return value.get();
    }

    private String atMost(int length, ArticleColumn column) {
        var text = cell(column);
        if (text.length() > length) {
            refuse(texts.get("articlefile.refused.too-long", column.heading(texts), length));
        }
        return text;
    }

    private String unspoiled(ArticleColumn column) {
        var text = cell(column);
        if (SPOILED.matcher(text).matches()) {
            refuse(texts.get("articlefile.refused.spoiled", column.heading(texts), text));
        }
        return text;
    }

    private List<String> barcodes() {
        return barcodes(unspoiled(ArticleColumn.BARCODES)).toList();
    }

    /// The barcodes in a cell, with the zeros that spreadsheets took away.
    static Stream<String> barcodes(String text) {
        return BETWEEN_BARCODES
                .splitAsStream(text)
                .filter(code -> !code.isEmpty())
                .map(CellWords::withLostZero);
    }

    private void refuse(String message) {
        if (reason == null) {
            reason = message;
        }
    }

    private static Optional<Money> amount(String text) {
        return Optional.of(text)
                .filter(written -> !AmountText.isAmbiguous(written))
                .flatMap(AmountText::read)
                .filter(amount -> !amount.isNegative() && amount.compareTo(ArticleDraft.MAX_PRICE) <= 0);
    }
}
