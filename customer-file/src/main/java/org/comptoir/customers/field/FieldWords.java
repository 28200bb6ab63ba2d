package org.comptoir.customers.field;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Writes the values of fields.
public final class FieldWords {

    private static final String BUNDLE = "fields";

    private FieldWords() {}

    /// Names customers to whoever reads it.
    @FunctionalInterface
    public interface Naming {

        Naming BY_ID = customer -> Long.toString(customer.value());

        /// Empty if there is no such customer.
        String of(CustomerId customer);
    }

    /// For people, in their language.
    public static String shown(OwnField field, FieldValue value, Formats formats, Naming naming) {
        return switch (value) {
            case FieldValue.Words(var text) -> text;
            case FieldValue.Quantity(var number) -> formats.decimal(number);
            case FieldValue.Amount(var money) -> formats.money(money);
            case FieldValue.Day(var date) -> formats.date(date);
            case FieldValue.Choice choice -> chosen(field, choice, ", ");
            case FieldValue.Choices choices -> chosen(field, choices, ", ");
            case FieldValue.Answer(var yes) -> answer(yes, Texts.of(BUNDLE, formats.language()));
            case FieldValue.Other(var customer) -> naming.of(customer);
        };
    }

    /// As somebody types it into the field: without a separator of thousands, which [FieldReader] would take for the
    /// decimal one where it stands alone.
    public static String typed(OwnField field, FieldValue value, Formats formats, Naming naming) {
        return switch (value) {
            case FieldValue.Quantity(var number) -> {
                var symbols =
                        DecimalFormatSymbols.getInstance(formats.language().locale());
                yield number.toPlainString().replace('.', symbols.getDecimalSeparator());
            }
            case FieldValue.Amount(var money) -> formats.moneyWithoutSymbol(money);
            case FieldValue.Words words -> shown(field, words, formats, naming);
            case FieldValue.Day day -> shown(field, day, formats, naming);
            case FieldValue.Choice choice -> shown(field, choice, formats, naming);
            case FieldValue.Choices choices -> shown(field, choices, formats, naming);
            case FieldValue.Answer answer -> shown(field, answer, formats, naming);
            case FieldValue.Other other -> shown(field, other, formats, naming);
        };
    }

    /// For files and programs, as [FieldReader] reads it in any language: numbers and amounts with a dot, days in
    /// ISO 8601.
    ///
    /// @param naming by number
    /// @param texts of `fields`, for yes and no
    public static String written(OwnField field, FieldValue value, Texts texts, Naming naming) {
        return switch (value) {
            case FieldValue.Words(var text) -> text;
            case FieldValue.Quantity(var number) -> number.toPlainString();
            case FieldValue.Amount(var money) -> money.toDecimal();
            case FieldValue.Day(var date) -> date.toString();
            case FieldValue.Choice choice -> chosen(field, choice, FieldChoice.JOINT + " ");
            case FieldValue.Choices choices -> chosen(field, choices, FieldChoice.JOINT + " ");
            case FieldValue.Answer(var yes) -> answer(yes, texts);
            case FieldValue.Other(var customer) -> naming.of(customer);
        };
    }

    /// All values of some fields, each after the field's name, for people.
    public static String listed(List<OwnField> fields, FieldValues values, Formats formats, Naming naming) {
        return fields.stream()
                .flatMap(
                        field -> values
                                .of(field.id())
                                .map(value -> field.name() + " " + shown(field, value, formats, naming))
                                .stream())
                .collect(Collectors.joining(" \u00B7 "));
    }

    static Stream<String> searched(OwnField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Words(var text) -> Stream.of(text);
            case FieldValue.Choice choice -> Stream.of(chosen(field, choice, " "));
            case FieldValue.Choices choices -> Stream.of(chosen(field, choices, " "));
            case FieldValue.Quantity number -> Stream.of();
            case FieldValue.Amount amount -> Stream.of();
            case FieldValue.Day day -> Stream.of();
            case FieldValue.Answer answer -> Stream.of();
            case FieldValue.Other other -> Stream.of();
        };
    }

    private static String answer(boolean yes, Texts texts) {
        return texts.get(yes ? "fields.yes" : "fields.no");
    }

    /// In the order in which the field offers them.
    private static String chosen(OwnField field, FieldValue value, String joint) {
        return field.choices().stream()
                .filter(choice -> value instanceof FieldValue.Choice(var id) && id == choice.id()
                        || value instanceof FieldValue.Choices(var ids) && ids.contains(choice.id()))
                .map(FieldChoice::label)
                .collect(Collectors.joining(joint));
    }
}
