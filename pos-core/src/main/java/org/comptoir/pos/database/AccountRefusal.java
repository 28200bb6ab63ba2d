package org.comptoir.pos.database;

/// Why the program cannot work under an account of its own on a server. Nothing was changed.
public sealed interface AccountRefusal {

    /// The server does not have the account, and no password was given for it.
    record Missing(String account) implements AccountRefusal {}

    /// The server does not have the account, and who is connected may not create one.
    ///
    /// @param sql what somebody who may is to run
    record MayNotCreate(String user, String account, String sql) implements AccountRefusal {}

    /// The account could change what was sold all the same: it owns the tables, acts for who owns them, or is above all
    /// rights.
    ///
    /// @param table one that it could change
    record TooPowerful(String account, String table) implements AccountRefusal {}

    /// Only the owner of the tables can say who may do what.
    record NotOwner(String user, String owner) implements AccountRefusal {}

    /// The shop is in its folder.
    record NoServer(String folder) implements AccountRefusal {}
}
