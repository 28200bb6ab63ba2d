package org.comptoir.pos.till;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a till of the shop permanently: numbers, barcodes and signed texts contain it. Assigned by the shop
/// in the order of spreadsheet columns, `A` to `Z`, then `AA` and so on; a till's name is independent of it and can
/// change.
///
/// @param value 1 to 3 letters, A to Z
public record TillId(String value) implements Comparable<TillId> {

    private static final int MAX_LETTERS = 3;
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    /// The first till of every shop.
    public static final TillId FIRST = new TillId("A");

    /// The till of a training shop: the last letters, which no real till reaches, so that no receipt of a training
    /// has the number of a real one.
    public static final TillId TRAINING = new TillId("ZZZ");

    public TillId {
        if (!LETTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("not the letters of a till: " + value);
        }
    }

    /// The id assigned after this one; empty after `ZZZ`.
    public Optional<TillId> next() {
        var letters = new StringBuilder(value);
        for (var i = letters.length() - 1; i >= 0; i--) {
            if (letters.charAt(i) < 'Z') {
                letters.setCharAt(i, (char) (letters.charAt(i) + 1));
                return Optional.of(new TillId(letters.toString()));
            }
            letters.setCharAt(i, 'A');
        }
        return value.length() < MAX_LETTERS ? Optional.of(new TillId("A" + letters)) : Optional.empty();
    }

    /// Shorter ids come first, so that `Z` precedes `AA`.
    @Override
    public int compareTo(TillId other) {
        var byLength = Integer.compare(value.length(), other.value.length());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
