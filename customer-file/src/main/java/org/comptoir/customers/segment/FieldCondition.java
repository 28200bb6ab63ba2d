package org.comptoir.customers.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.Folding;
import org.jspecify.annotations.Nullable;

/// Translates what is asked of one of the shop's own fields into SQL.
///
/// @param value names a value, which stands in the query under that name
record FieldCondition(Function<Object, String> value) {

    private static final String ESCAPE = "!";

    String of(Criterion.InField criterion) {
        var conditions = new ArrayList<String>();
        conditions.add("o.customer_id = c.id and o.field_id = "
                + value.apply(criterion.field().value()));
        conditions.addAll(tested(criterion.test()));
        var exists = "exists (select 1 from customer_value o where " + String.join(" and ", conditions) + ")";
        return criterion.test() instanceof FieldTest.Unknown ? "not " + exists : exists;
    }

    private List<String> tested(FieldTest test) {
        return switch (test) {
            case FieldTest.Contains(var words) ->
                List.of("o.folded like " + value.apply("%" + escaped(Folding.of(words)) + "%") + " escape '" + ESCAPE
                        + "'");
            case FieldTest.Says(var words) -> List.of("o.folded = " + value.apply(Folding.of(words)));
            case FieldTest.NumberBetween(var from, var to) ->
                between("o.whole_value", millionths(from), millionths(to));
            case FieldTest.AmountBetween(var from, var to) ->
                between("o.whole_value", from == null ? null : from.cents(), to == null ? null : to.cents());
            case FieldTest.DayBetween(var from, var to) -> between("o.day_value", from, to);
            case FieldTest.Chosen(var choices) ->
                List.of("o.whole_value in ("
                        + String.join(", ", choices.stream().map(value).toList()) + ")");
            case FieldTest.Answered(var yes) -> List.of("o.whole_value = " + value.apply(yes ? 1L : 0L));
            case FieldTest.Known known -> List.of();
            case FieldTest.Unknown unknown -> List.of();
        };
    }

    private List<String> between(String column, @Nullable Object from, @Nullable Object to) {
        var ends = new ArrayList<String>();
        if (from != null) {
            ends.add(column + " >= " + value.apply(from));
        }
        if (to != null) {
            ends.add(column + " <= " + value.apply(to));
        }
        return ends;
    }

    private static @Nullable Long millionths(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.scaleByPowerOfTen(FieldValue.MAX_SCALE).longValueExact();
    }

    /// The words are no pattern.
    private static String escaped(String words) {
        return words.replaceAll("([!%_])", ESCAPE + "$1");
    }
}
