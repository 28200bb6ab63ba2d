package org.comptoir.program.cli.sales;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.jspecify.annotations.Nullable;

/// An article as it is typed: `CODE`, `CODExQTY`, and a price of its own with `@PRICE` behind. A code that itself
/// contains an x or an @ takes precedence.
///
/// @param code without quantity and price
/// @param found nothing if no article has the code
/// @param price null for the list price
record TypedArticle<A>(
        String code,
        Optional<A> found,
        Quantity quantity,
        @Nullable Money price) {

    private static final Pattern PRICED = Pattern.compile("(.+)@(\\d{1,9}(?:[.,]\\d{1,2})?)");
    private static final Pattern TIMES = Pattern.compile("(.+)[x×*](-?\\d{1,9}(?:[.,]\\d{1,3})?)");

    static <A> TypedArticle<A> read(String text, Function<String, Optional<A>> find) {
        var whole = find.apply(text);
        var priced = PRICED.matcher(text);
        return whole.isEmpty() && priced.matches()
                ? read(priced.group(1), Money.of(withPoint(priced.group(2))), find)
                : read(text, null, find);
    }

    private static String withPoint(String number) {
        return number.replace(',', '.');
    }

    private static <A> TypedArticle<A> read(String text, @Nullable Money price, Function<String, Optional<A>> find) {
        var whole = find.apply(text);
        var times = TIMES.matcher(text);
        return whole.isEmpty() && times.matches()
                ? new TypedArticle<>(
                        times.group(1), find.apply(times.group(1)), Quantity.of(withPoint(times.group(2))), price)
                : new TypedArticle<>(text, whole, Quantity.ONE, price);
    }
}
