package org.comptoir.pos.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Located here because an entity is written by its owner.
@ParameterizedClass
@EnumSource(TestEngine.class)
class DatabaseReadTest {

    private static final String INSERT =
            "insert into setting (name, setting_value, version) values ('written', 'x', 0)";

    @Parameter
    TestEngine engine;

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        database.run(session -> {
            for (var name : new String[] {"one", "two"}) {
                PortableSql.change(
                        session, "insert into setting (name, setting_value, version) values (?, 'x', 0)", name);
            }
        });
    }

    private static Map<String, Consumer<StatelessSession>> writes() {
        var writes = new LinkedHashMap<String, Consumer<StatelessSession>>();
        writes.put("insert of an entity", session -> session.insert(new SettingRow("three", "x")));
        writes.put("update of an entity", session -> session.update(new SettingRow("one", "y")));
        writes.put("delete of an entity", session -> session.delete(new SettingRow("one", "y")));
        writes.put("upsert of an entity", session -> session.upsert(new SettingRow("one", "y")));
        writes.put(
                "insert in HQL",
                session -> session.createMutationQuery(
                                "insert into SettingRow (name, value, version) values ('written', 'x', 0)")
                        .executeUpdate());
        writes.put(
                "update in HQL",
                session -> session.createMutationQuery("update SettingRow set value = 'y'")
                        .executeUpdate());
        writes.put(
                "delete in HQL",
                session -> session.createMutationQuery("delete from SettingRow").executeUpdate());
        writes.put(
                "native SQL",
                session -> session.createNativeMutationQuery(INSERT).executeUpdate());
        writes.put("portable SQL", session -> PortableSql.change(session, INSERT));
        writes.put(
                "JDBC",
                session -> session.doWork(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.executeUpdate(INSERT);
                    }
                }));
        return writes;
    }

    @Test
    void refusesEveryKindOfWrite() {
        writes().forEach((kind, write) -> {
            assertThatThrownBy(() -> database.read(session -> {
                        write.accept(session);
                        return true;
                    }))
                    .as(kind)
                    .hasMessage("Database.read is for reading only");
            assertThatThrownBy(() -> database.readBulk(session -> {
                        write.accept(session);
                        return true;
                    }))
                    .as(kind)
                    .hasMessage("Database.read is for reading only");
        });
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void canWriteAfterwardsOnTheSameConnections() {
        for (var i = 0; i < 20; i++) {
            assertThat(count()).isEqualTo(2);
        }

        database.run(session -> PortableSql.change(session, INSERT));
        database.writeBulk(session -> PortableSql.change(session, "delete from setting where name = 'one'"));

        assertThat(count()).isEqualTo(2);
    }

    private long count() {
        return database.read(session -> session.createNativeQuery("select count(*) from setting", Long.class)
                .getSingleResult());
    }
}
