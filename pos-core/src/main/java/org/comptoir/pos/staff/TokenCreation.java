package org.comptoir.pos.staff;

/// The outcome of making a token for a script.
public sealed interface TokenCreation {

    /// @param secret shown once: the database has only its hash
    record Created(CommandToken token, String secret) implements TokenCreation {}

    /// It changed nothing.
    sealed interface Refused extends TokenCreation {}

    /// The name is empty or longer than [CommandTokens#MAX_NAME].
    record InvalidName() implements Refused {}

    /// Another token has this name.
    record NameInUse(String name) implements Refused {}

    record NoRights() implements Refused {}

    /// A right that no script gets.
    record NotForScripts(Permission right) implements Refused {}

    /// The end has passed, or is more than [CommandTokens#MAX_DAYS] days ahead.
    record InvalidEnd() implements Refused {}
}
