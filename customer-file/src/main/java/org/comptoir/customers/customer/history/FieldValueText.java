package org.comptoir.customers.customer.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;

/// Values of the shop's own fields as texts that stay readable when fields are renamed: `12 number:4.5`.
final class FieldValueText {

    private FieldValueText() {}

    static List<String> of(FieldValues values) {
        return values.values().entrySet().stream()
                .map(entry -> entry.getKey().value() + " " + of(entry.getValue()))
                .toList();
    }

    private static String of(FieldValue value) {
        return switch (value) {
            case FieldValue.Words(var text) -> "text:" + text;
            case FieldValue.Quantity(var number) -> "number:" + number.toPlainString();
            case FieldValue.Amount(var money) -> "cents:" + money.cents();
            case FieldValue.Day(var date) -> "day:" + date;
            case FieldValue.Choice(var choice) -> "choice:" + choice;
            case FieldValue.Choices(var choices) ->
                "choices:" + choices.stream().map(String::valueOf).collect(Collectors.joining(","));
            case FieldValue.Answer(var yes) -> "answer:" + yes;
            case FieldValue.Other(var customer) -> "customer:" + customer.value();
        };
    }

    /// Of two values of one field the later holds.
    ///
    /// @throws IllegalStateException if a text is none of [#of]
    static FieldValues read(List<String> texts) {
        var values = new LinkedHashMap<FieldId, FieldValue>();
        for (var text : texts) {
            var space = text.indexOf(' ');
            var colon = text.indexOf(':', space);
            if (space < 1 || colon < 0) {
                throw new IllegalStateException("no value of a field: " + text);
            }
            values.put(
                    new FieldId(Long.parseLong(text.substring(0, space))),
                    value(text.substring(space + 1, colon), text.substring(colon + 1)));
        }
        return new FieldValues(values);
    }

    private static FieldValue value(String kind, String text) {
        return switch (kind) {
            case "text" -> new FieldValue.Words(text);
            case "number" -> new FieldValue.Quantity(new BigDecimal(text));
            case "cents" -> new FieldValue.Amount(Money.ofCents(Long.parseLong(text)));
            case "day" -> new FieldValue.Day(LocalDate.parse(text));
            case "choice" -> new FieldValue.Choice(Long.parseLong(text));
            case "choices" ->
                new FieldValue.Choices(
                        Arrays.stream(text.split(",")).map(Long::valueOf).toList());
            case "answer" -> new FieldValue.Answer(Boolean.parseBoolean(text));
            case "customer" -> new FieldValue.Other(new CustomerId(Long.parseLong(text)));
            default -> throw new IllegalStateException("a value of an unknown kind: " + kind);
        };
    }
}
