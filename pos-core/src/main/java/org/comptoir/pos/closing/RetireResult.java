package org.comptoir.pos.closing;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.registry.Till;

/// The outcome of retiring a till.
public sealed interface RetireResult {

    record Retired(Till till) implements RetireResult {}

    /// It has sales after its last closing: close its day first.
    record DayOpen(Till till) implements RetireResult {}

    /// It has an open ticket.
    record TicketOpen(Till till) implements RetireResult {}

    /// The till cannot retire itself.
    record OwnTill(Till till) implements RetireResult {}

    record AlreadyRetired(Till till) implements RetireResult {}

    /// What happened and what to do.
    default String sentence(Language language) {
        var texts = Texts.of("tills", language);
        return switch (this) {
            case Retired(var till) -> texts.get("tills.retired", till.id().value(), till.name());
            case DayOpen(var till) -> texts.get("tills.retire.open", till.id().value(), till.name());
            case TicketOpen(var till) ->
                texts.get("tills.retire.ticket", till.id().value(), till.name());
            case OwnTill(var till) -> texts.get("tills.retire.own", till.id().value(), till.name());
            case AlreadyRetired(var till) ->
                texts.get("tills.retire.again", till.id().value(), till.name());
        };
    }
}
