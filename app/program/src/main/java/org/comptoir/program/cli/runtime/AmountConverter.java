package org.comptoir.program.cli.runtime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import picocli.CommandLine;

/// Parses amounts and days of the command line: numbers with a dot, days in ISO 8601. Anything else is a usage
/// error.
public final class AmountConverter {

    private static final int MAX_CHARACTERS = 15;

    /// The databases know other years, but no shop does.
    private static final int MIN_YEAR = 1900;

    private static final int MAX_YEAR = 2199;

    private AmountConverter() {}

    /// Registers the converters with a command.
    public static void teach(CommandLine command) {
        command.registerConverter(Money.class, AmountConverter::money);
        command.registerConverter(Quantity.class, AmountConverter::quantity);
        command.registerConverter(LocalDate.class, AmountConverter::day);
    }

    private static Money money(String text) {
        try {
            return Money.of(checked(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new CommandLine.TypeConversionException(text);
        }
    }

    private static Quantity quantity(String text) {
        try {
            return Quantity.of(checked(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new CommandLine.TypeConversionException(text);
        }
    }

    /// Plain digits, so that `1e9` is refused, and few enough to stay in range.
    private static String checked(String text) {
        if (!text.matches("[+-]?\\d+(\\.\\d+)?") || text.length() > MAX_CHARACTERS) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= MIN_YEAR && day.getYear() <= MAX_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(text);
        }
        throw new CommandLine.TypeConversionException(text);
    }
}
