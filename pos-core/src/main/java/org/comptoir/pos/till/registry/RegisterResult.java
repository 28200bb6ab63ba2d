package org.comptoir.pos.till.registry;

/// The outcome of registering or renaming a till.
public sealed interface RegisterResult {

    record Registered(Till till) implements RegisterResult {}

    /// The machine already has a till. Nothing was written.
    record AlreadyRegistered(Till till) implements RegisterResult {}

    /// Nothing was written. [RegisterText] explains why.
    sealed interface Refused extends RegisterResult {}

    /// The name is empty, or longer than [Till#MAX_NAME] characters.
    record UnfitName() implements Refused {}

    /// Another till has the name, or had it until it was retired: it is printed on that till's receipts.
    record NameTaken(Till other) implements Refused {}

    /// All ids from A to ZZZ were assigned.
    record NoLettersLeft() implements Refused {}
}
