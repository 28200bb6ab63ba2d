package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.scan.Ean;
import org.comptoir.pos.spreadsheet.Table;

/// What stands in a column of articles, by which its meaning is guessed.
///
/// @param index of the column, from 0
/// @param texts that are not empty, of the first rows
record ColumnValues(int index, List<String> texts) {

    /// How many rows are looked at.
    static final int ROWS = 300;
    /// In 100 values, or rows; the others may be mistakes.
    static final int MIN_PERCENT = 80;
    /// In 100 prices; a spreadsheet takes the zeros away from the others.
    private static final int MIN_WITH_CENTS = 20;
    /// In 100 barcodes; the others are mistyped or of the shop's own.
    private static final int MIN_VALID = 50;
    private static final Pattern CENTS = Pattern.compile(".*\\d[.,]\\d{1,2}\\D*|.*(?:€|EUR).*");
    private static final Pattern QUANTITY = Pattern.compile("-?\\d{1,6}(?:[.,](?:0+|\\d{3}))?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?\\s?%");
    private static final Pattern WORD = Pattern.compile(".*\\p{L}{2}.*");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{1,24}");

    ColumnValues {
        texts = List.copyOf(texts);
    }

    static ColumnValues of(Table table, int index) {
        return new ColumnValues(
                index,
                table.rows().stream()
                        .limit(ROWS)
                        .map(row -> row.cell(index).strip())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    boolean most(Predicate<String> matches) {
        return share(matches) >= MIN_PERCENT;
    }

    boolean all(Predicate<String> matches) {
        return !texts.isEmpty() && texts.stream().allMatch(matches);
    }

    /// In 100 values.
    private long share(Predicate<String> matches) {
        return texts.isEmpty() ? 0 : texts.stream().filter(matches).count() * 100 / texts.size();
    }

    long distinct() {
        return texts.stream().distinct().count();
    }

    boolean isDistinct() {
        return distinct() == texts.size();
    }

    /// Numbers of the form of an EAN; of other numbers one in ten has its check digit.
    boolean isBarcodes() {
        return most(text -> RowReader.barcodes(text).allMatch(Ean::hasForm))
                && share(text -> RowReader.barcodes(text).allMatch(Ean::isValid)) >= MIN_VALID;
    }

    boolean isPercents() {
        return most(text -> PERCENT.matcher(text).matches());
    }

    boolean isAmounts() {
        return most(text -> AmountText.read(text)
                        .filter(amount -> !amount.isNegative())
                        .isPresent())
                && share(text -> CENTS.matcher(text).matches()) >= MIN_WITH_CENTS;
    }

    /// Whole numbers, or thousandths as of weights.
    boolean isQuantities() {
        return most(text -> QUANTITY.matcher(text).matches());
    }

    boolean isWords() {
        return most(text -> WORD.matcher(text).matches());
    }

    /// Of letters and digits, each another.
    boolean isCodes() {
        return isDistinct() && most(text -> CODE.matcher(text).matches());
    }

    long length() {
        return texts.stream().mapToLong(String::length).sum();
    }

    /// In cents; 0 for no amounts.
    long average() {
        return (long) texts.stream()
                .flatMap(text -> AmountText.read(text).stream())
                .mapToLong(amount -> amount.cents())
                .average()
                .orElse(0);
    }
}
