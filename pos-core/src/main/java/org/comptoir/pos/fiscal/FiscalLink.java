package org.comptoir.pos.fiscal;

import java.time.Instant;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.TerminalDetails;
import org.jspecify.annotations.Nullable;

/// A terminal and the recorder that it stands beside, as the merchant registers them on the portal *Fatture e
/// Corrispettivi*: several terminals may belong to one recorder, and one terminal to several.
///
/// @param serial of the recorder; empty where none has confirmed a document yet
/// @param lastUsed when the terminal was used last; null where it was only set so far
public record FiscalLink(
        TillId till,
        String serial,
        TerminalDetails terminal,
        @Nullable Instant lastUsed) {}
