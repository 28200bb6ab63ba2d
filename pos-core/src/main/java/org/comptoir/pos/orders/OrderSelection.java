package org.comptoir.pos.orders;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.FoldedWords;
import org.comptoir.pos.till.OrderNumber;
import org.jspecify.annotations.Nullable;

/// Which orders a list shows.
///
/// @param kind null for both
/// @param words all of which are in the number, the customer's name, the note or the goods; none for all
public record OrderSelection(OrderNumber.@Nullable Kind kind, Stage stage, List<String> words) {

    /// How far orders have come.
    public enum Stage {
        PENDING,
        /// Whose last day is over.
        EXPIRED,
        DONE,
        ALL;

        /// The key of its name in `texts/orders`.
        public String textKey() {
            return "orders.stage." + name().toLowerCase(Locale.ROOT);
        }
    }

    public OrderSelection {
        words = List.copyOf(words);
    }

    /// @param typed by somebody who looks for an order: words, or its number however it is written
    public static OrderSelection of(OrderNumber.@Nullable Kind kind, Stage stage, String typed) {
        var number = OrderNumber.parse(typed).map(OrderSelection::code).orElse(typed);
        return new OrderSelection(kind, stage, FoldedWords.of(number));
    }

    private static String code(OrderNumber number) {
        return number.kind().letter() + number.body();
    }

    boolean takes(SalesOrder order) {
        return (kind == null || kind == order.number().kind()) && isOfStage(order.state()) && hasWords(order);
    }

    private boolean isOfStage(OrderState state) {
        return switch (stage) {
            case PENDING -> state.isPending();
            case EXPIRED -> state instanceof OrderState.Expired;
            case DONE -> !state.isPending();
            case ALL -> true;
        };
    }

    private boolean hasWords(SalesOrder order) {
        if (words.isEmpty()) {
            return true;
        }
        var customer = order.customer();
        var number = order.number();
        var there = Stream.of(
                        Stream.of(
                                number.toString(),
                                code(number),
                                Long.toString(number.number()),
                                customer == null ? "" : customer.displayName(),
                                order.note(),
                                order.shelf()),
                        order.lines().stream().flatMap(line -> Stream.of(line.code(), line.name())))
                .flatMap(text -> text)
                .flatMap(text -> FoldedWords.of(text).stream())
                .toList();
        return words.stream().allMatch(word -> there.stream().anyMatch(known -> known.startsWith(word)));
    }
}
