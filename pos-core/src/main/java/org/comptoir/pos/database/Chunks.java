package org.comptoir.pos.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Cuts what is asked of the database into lists short enough for the `in` of one query.
public final class Chunks {

    /// How many values stand in one `in`. PostgreSQL numbers the parameters of a statement in 16 bits (message Bind of
    /// its protocol), so 65,535 is the end. Derby compiles each statement to a class of its own, whose methods the
    /// machine limits to 64 KB, and takes the longer to compile the longer the list. With 500, both stay far away
    /// from their limits, and more would save next to nothing.
    public static final int MAX_SIZE = 500;

    private Chunks() {}

    /// @return the values in their order, [#MAX_SIZE] at a time; nothing for no values
    public static <T> List<List<T>> of(Collection<T> values) {
        return of(values, MAX_SIZE);
    }

    /// The same for work that is done in batches of another size.
    ///
    /// @param size of each chunk but the last, 1 or more
    public static <T> List<List<T>> of(Collection<T> values, int size) {
        var all = List.copyOf(values);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return chunks;
    }
}
