package org.comptoir.customers.dav.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the exchange with a collection on a server has come.
///
/// @param syncToken by which the server tells what changed since; empty if nothing was read to its end yet
/// @param holder which till was at it last
/// @param notBefore when the server wants to be asked again at the earliest
/// @param lastResult as its run wrote it
public record DavCollection(
        DavKind kind,
        String url,
        String syncToken,
        String holder,
        @Nullable Instant notBefore,
        @Nullable Instant lastRun,
        String lastResult) {

    public static final int MAX_TOKEN = 2000;
    public static final int MAX_RESULT = 1000;
}
