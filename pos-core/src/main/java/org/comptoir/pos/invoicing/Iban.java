package org.comptoir.pos.invoicing;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a bank account (ISO 13616), without blanks.
public record Iban(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /// Groups of four characters, as it is printed.
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    /// Empty if its check digits are wrong.
    public static Optional<Iban> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() && isChecked(plain) ? Optional.of(new Iban(plain)) : Optional.empty();
    }

    private static boolean isChecked(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
