package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The tables of one module: numbered SQL files in `db/<name>/V<n>__<what>.sql`, run in order and never changed
/// once released, and the entities mapped to them, one class name per line in `db/<name>/entities`.
///
/// @param name the module's short name; schemas are migrated in the given order
public record Schema(String name) {

    String scripts() {
        return "classpath:db/" + name;
    }

    String history() {
        return "schema_history_" + name;
    }

    List<Class<?>> entities() {
        var resource = "/db/" + name + "/entities";
        try (var lines = Schema.class.getResourceAsStream(resource)) {
            if (lines == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .<Class<?>>map(Schema::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("listed as an entity but not there: " + name, e);
        }
    }
}
