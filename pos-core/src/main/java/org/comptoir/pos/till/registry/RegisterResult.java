package org.comptoir.pos.till.registry;

/// What came of registering or renaming a till.
public sealed interface RegisterResult {

    record Registered(Till till) implements RegisterResult {}

    /// The machine has a till already. Nothing was written.
    record AlreadyRegistered(Till till) implements RegisterResult {}

    /// Nothing was written. [RegisterText] says why in words.
    sealed interface Refused extends RegisterResult {}

    /// The name is empty, or longer than [Till#MAX_NAME] characters.
    record UnfitName() implements Refused {}

    /// Another till has the name, or had it until it was retired: it stands on that till's receipts.
    record NameTaken(Till other) implements Refused {}

    /// All letters from A to ZZZ were given out.
    record NoLettersLeft() implements Refused {}
}
