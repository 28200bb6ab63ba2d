package org.comptoir.customers.customer.details;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;

/// What is known of a customer in one of the shop's own fields. A value can always be stored: its limits are checked
/// when it is made.
public sealed interface FieldValue {

    /// Of a text.
    int MAX_LENGTH = 500;

    /// Of the decimals of a number.
    int MAX_SCALE = 6;

    /// Numbers are smaller than this, in either direction.
    BigDecimal NUMBER_LIMIT = BigDecimal.TEN.pow(12);

    /// @param text not empty
    record Words(String text) implements FieldValue {
        public Words {
            text = text.strip();
            if (text.isEmpty() || text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("no text, or too long: " + text.length());
            }
        }
    }

    /// @param number exact, without zeros at its end, so that 2.50 and 2.5 are the same
    record Quantity(BigDecimal number) implements FieldValue {
        public Quantity {
            number = normal(number);
            if (number.scale() > MAX_SCALE || number.abs().compareTo(NUMBER_LIMIT) >= 0) {
                throw new IllegalArgumentException("a number out of range: " + number);
            }
        }

        private static BigDecimal normal(BigDecimal number) {
            var bare = number.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
        }
    }

    record Amount(Money money) implements FieldValue {}

    record Day(LocalDate date) implements FieldValue {}

    /// @param choice the id of the choice
    record Choice(long choice) implements FieldValue {}

    /// @param choices their ids, at least one, in ascending order, without duplicates
    record Choices(List<Long> choices) implements FieldValue {
        public Choices {
            choices = choices.stream().distinct().sorted().toList();
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("nothing chosen");
            }
        }
    }

    record Answer(boolean yes) implements FieldValue {}

    record Other(CustomerId customer) implements FieldValue {}
}
