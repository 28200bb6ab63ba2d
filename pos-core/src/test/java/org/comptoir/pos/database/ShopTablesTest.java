package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopTablesTest {

    private static final Pattern CREATED = Pattern.compile("(?m)^create table (\\w+)");

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void areAllCreatedByTheMigrations(TestEngine engine) throws IOException {
        var written = new TreeSet<String>();
        try (var scripts = Files.list(Path.of("src/main/resources/db/pos"))) {
            for (var script :
                    scripts.filter(file -> file.toString().endsWith(".sql")).toList()) {
                CREATED.matcher(Files.readString(script)).results().forEach(match -> written.add(match.group(1)));
            }
        }
        written.remove(MoveMark.TABLE);

        var tables =
                TestDatabases.empty(engine, new Schema("pos")).read(session -> session.doReturningWork(ShopTables::of));

        assertThat(tables).containsExactlyElementsOf(written);
    }

    @Test
    void haveOnlyColumnsThatCanBeCopied() {
        var database = TestDatabases.empty(TestEngine.DERBY, new Schema("pos"));

        assertThat(database.read(session -> session.doReturningWork(TableCopy::sums))
                        .keySet())
                .isEqualTo(database.read(session -> session.doReturningWork(TableCopy::count))
                        .keySet());
    }
}
