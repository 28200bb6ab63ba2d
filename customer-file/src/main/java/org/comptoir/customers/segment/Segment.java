package org.comptoir.customers.segment;

import java.util.List;

/// A named selection of customers: those who meet all the criteria on the day of evaluation; everybody if there are
/// none.
public record Segment(String name, List<Criterion> criteria) {

    public static final int MAX_NAME_LENGTH = 80;

    public Segment {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("a segment's name has 1 to 80 characters");
        }
        criteria = List.copyOf(criteria);
    }
}
