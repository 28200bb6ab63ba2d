package org.comptoir.shop.dav;

import org.comptoir.shop.dav.http.DavProblem;
import org.jspecify.annotations.Nullable;

/// What an exchange did. What it did before a problem stays done.
///
/// @param received new or changed here
/// @param sent new or changed on the server
/// @param removed from the server
/// @param disputed changed in the same place on both sides
/// @param unreadable what cannot be read, kept or sent
/// @param problem why it ended early; null if it came to its end
public record DavRun(
        int received,
        int sent,
        int removed,
        int disputed,
        int unreadable,
        @Nullable DavProblem problem) {

    static final DavRun NOTHING = new DavRun(0, 0, 0, 0, 0, null);

    static DavRun failed(DavProblem problem) {
        return NOTHING.endedBy(problem);
    }

    DavRun endedBy(DavProblem reason) {
        return new DavRun(received, sent, removed, disputed, unreadable, reason);
    }

    /// As it is kept.
    String text() {
        return String.join(
                " ",
                Integer.toString(received),
                Integer.toString(sent),
                Integer.toString(removed),
                Integer.toString(disputed),
                Integer.toString(unreadable),
                problem == null ? "-" : problem.name());
    }

    static DavRun read(String text) {
        var parts = text.split(" ");
        return parts.length == 6
                ? new DavRun(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[3]),
                        Integer.parseInt(parts[4]),
                        parts[5].equals("-") ? null : DavProblem.valueOf(parts[5]))
                : NOTHING;
    }
}
