package org.comptoir.customers.field;

import org.comptoir.customers.customer.details.Folding;

/// Something that can be chosen of a field. Customers have its id, so that they keep it when its label changes.
///
/// @param id 0 until it is stored
/// @param withdrawn no longer offered; customers who have it keep it
public record FieldChoice(long id, String label, boolean withdrawn) {

    public static final int MAX_LENGTH = 80;

    /// Several choices are written behind one another with it.
    public static final String JOINT = ";";

    public FieldChoice {
        label = label.strip();
    }

    /// One that is not stored yet.
    public static FieldChoice of(String label) {
        return new FieldChoice(0, label, false);
    }

    boolean isFit() {
        return !label.isEmpty()
                && label.length() <= MAX_LENGTH
                && !label.contains(JOINT)
                && label.lines().count() == 1;
    }

    /// Without case and accents.
    boolean isCalled(String typed) {
        return Folding.of(label).equals(Folding.of(typed.strip()));
    }
}
