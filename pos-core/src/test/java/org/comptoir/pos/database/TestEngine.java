package org.comptoir.pos.database;

/// The engines that every database test runs on: `@ParameterizedClass @EnumSource(TestEngine.class)`.
public enum TestEngine {
    DERBY,
    POSTGRESQL
}
