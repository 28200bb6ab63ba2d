package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the program may do with the rows of a table, by the file `insert-only` beside the scripts of its schema.
sealed interface TableRights {

    /// What a server is asked to grant on the table.
    ///
    /// @param columns that the table has: of an older version it may lack some that are to be changed
    String granted(Set<String> columns);

    /// Rows may be added, changed and deleted.
    record All() implements TableRights {

        @Override
        public String granted(Set<String> columns) {
            return "select, insert, update, delete";
        }
    }

    /// Rows may be added and changed.
    record Kept() implements TableRights {

        @Override
        public String granted(Set<String> columns) {
            return "select, insert, update";
        }
    }

    /// Rows may be added, and these columns of theirs changed.
    record InsertOnly(List<String> changing) implements TableRights {

        public InsertOnly {
            changing = List.copyOf(changing);
        }

        @Override
        public String granted(Set<String> columns) {
            var there = changing.stream().filter(columns::contains).toList();
            return "select, insert" + (there.isEmpty() ? "" : ", update (" + String.join(", ", there) + ")");
        }
    }

    /// Those that are restricted, by table.
    static Map<String, TableRights> restricted(List<Schema> schemas) {
        var rights = new HashMap<String, TableRights>();
        schemas.forEach(schema -> lines(schema).forEach(line -> {
            var words = Arrays.asList(line.strip().split(" +"));
            var columns = words.subList(1, words.size());
            rights.put(words.getFirst(), columns.equals(List.of("*")) ? new Kept() : new InsertOnly(columns));
        }));
        return rights;
    }

    private static List<String> lines(Schema schema) {
        var resource = "/db/" + schema.name() + "/insert-only";
        try (var file = TableRights.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
