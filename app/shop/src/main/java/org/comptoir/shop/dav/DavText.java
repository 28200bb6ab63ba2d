package org.comptoir.shop.dav;

import java.util.Locale;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dav.http.DavProblem;

/// What an exchange with a server did, in words.
public final class DavText {

    private final Texts texts;
    private final Texts details;

    public DavText(Language language) {
        texts = Texts.of("dav", language);
        details = Texts.of("duplicates", language);
    }

    public String kind(DavKind kind) {
        return texts.get("dav.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// What came to its end; a problem is told apart.
    public String run(DavKind kind, DavRun run) {
        return texts.get(
                "dav.run", kind(kind), run.received(), run.sent(), run.removed(), run.disputed(), run.unreadable());
    }

    public String problem(DavProblem problem) {
        return texts.get(problem.textKey());
    }

    /// How many changes wait for somebody.
    public String toSettle(int conflicts) {
        return texts.get("dav.tosettle", conflicts);
    }

    public String whereToSettle() {
        return texts.get("dav.tosettle.where");
    }

    public String notExchanged() {
        return texts.get("dav.notexchanged");
    }

    /// @param key of a field in dispute
    public String field(DavKind kind, String key) {
        return switch (kind) {
            case BOOK -> details.get("duplicates.field." + key);
            case CALENDAR -> texts.get("dav.field." + key);
        };
    }
}
