package org.comptoir.pos.database;

/// The engines that every test of the database runs on: `@ParameterizedClass @EnumSource(TestEngine.class)`.
public enum TestEngine {
    DERBY,
    POSTGRESQL
}
