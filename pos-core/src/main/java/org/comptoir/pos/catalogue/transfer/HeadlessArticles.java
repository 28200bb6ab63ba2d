package org.comptoir.pos.catalogue.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.tax.TaxRate;

/// Guesses what stands in the columns of articles without any headings. A column that could be several things is left
/// for a person to say.
final class HeadlessArticles {

    /// In so few rows a category need not stand twice.
    private static final int FEW_ROWS = 4;

    private final Table table;
    private final TaxCodes taxCodes;
    private final List<ColumnValues> free = new ArrayList<>();
    private final Map<ArticleColumn, Integer> found = new EnumMap<>(ArticleColumn.class);

    private HeadlessArticles(Table table, List<TaxRate> rates) {
        this.table = table;
        this.taxCodes = new TaxCodes(rates);
        IntStream.range(0, table.columns())
                .mapToObj(index -> ColumnValues.of(table, index))
                .filter(column -> !column.texts().isEmpty())
                .forEach(free::add);
    }

    /// @param rates of the shop, by which a column of VAT is known
    static Map<ArticleColumn, Integer> columns(Table table, List<TaxRate> rates) {
        var guess = new HeadlessArticles(table, rates);
        guess.clear();
        guess.amounts();
        guess.words();
        guess.numbers();
        return guess.found;
    }

    /// What can be nothing else.
    private void clear() {
        take(ArticleColumn.BARCODES, ColumnValues::isBarcodes);
        take(ArticleColumn.TAX, ColumnValues::isPercents);
        take(ArticleColumn.TAX, this::isTax);
        take(
                ArticleColumn.SOLD_BY,
                column -> column.all(text -> CellWords.soldBy(text).isPresent()));
    }

    /// Rates of the shop, some more than once; or its codes, of which `N` alone is also a no.
    private boolean isTax(ColumnValues column) {
        return column.all(text -> taxCodes.read(text).isPresent())
                && (column.all(text -> AmountText.read(text).isPresent())
                        ? column.texts().size() == 1 || !column.isDistinct()
                        : column.distinct() > 1);
    }

    /// The highest are the prices; lower ones are what was paid, unless they are the prices without their VAT.
    private void amounts() {
        var amounts = free.stream()
                .filter(ColumnValues::isAmounts)
                .sorted(Comparator.comparingLong(ColumnValues::average).reversed())
                .toList();
        if (amounts.isEmpty()) {
            return;
        }
        var price = amounts.getFirst();
        take(ArticleColumn.PRICE, price::equals);
        var others = amounts.stream()
                .skip(1)
                .filter(column -> !isNetOf(price, column))
                .toList();
        if (others.size() == 1) {
            take(ArticleColumn.COST, others.getFirst()::equals);
        }
        free.removeAll(amounts);
    }

    private boolean isNetOf(ColumnValues price, ColumnValues net) {
        var matching = table.rows().stream()
                .limit(ColumnValues.ROWS)
                .filter(row -> amount(row, price)
                        .filter(gross -> amount(row, net)
                                .filter(without -> isNetOf(gross, without))
                                .isPresent())
                        .isPresent())
                .count();
        return matching * 100 >= (long) net.texts().size() * ColumnValues.MIN_PERCENT;
    }

    private boolean isNetOf(Money gross, Money net) {
        return taxCodes.rates().stream()
                .anyMatch(rate -> Math.abs(gross.cents() - rate.within(gross).cents() - net.cents()) <= 1);
    }

    private static Optional<Money> amount(TableRow row, ColumnValues column) {
        return AmountText.read(row.cell(column.index()).strip());
    }

    /// The name is what differs most; a category stands in several rows.
    private void words() {
        take(ArticleColumn.CODE, column -> !column.isQuantities() && column.isCodes());
        free.stream()
                .filter(ColumnValues::isWords)
                .max(Comparator.comparingLong(ColumnValues::distinct)
                        .thenComparingLong(ColumnValues::length)
                        .thenComparing(ColumnValues::index, Comparator.reverseOrder()))
                .ifPresent(name -> take(ArticleColumn.NAME, name::equals));
        take(
                ArticleColumn.CATEGORY,
                column -> column.isWords()
                        && (!column.isDistinct() || table.rows().size() < FEW_ROWS && isOnlyWords(column)));
    }

    private boolean isOnlyWords(ColumnValues column) {
        return free.stream().filter(ColumnValues::isWords).allMatch(column::equals);
    }

    /// Whole numbers, each another, are codes before the name. Those left are the stock if they are the only ones, and
    /// not perhaps the prices.
    private void numbers() {
        var name = found.getOrDefault(ArticleColumn.NAME, table.columns());
        take(ArticleColumn.CODE, column -> column.isQuantities() && column.isDistinct() && column.index() < name);
        var left = free.stream().filter(ColumnValues::isQuantities).toList();
        if (left.size() == 1 && found.containsKey(ArticleColumn.PRICE)) {
            take(ArticleColumn.STOCK, left.getFirst()::equals);
        }
    }

    /// The first column that is one, unless there is one already.
    private void take(ArticleColumn meaning, Predicate<ColumnValues> isOne) {
        if (!found.containsKey(meaning)) {
            free.stream().filter(isOne).findFirst().ifPresent(column -> {
                found.put(meaning, column.index());
                free.remove(column);
            });
        }
    }
}
