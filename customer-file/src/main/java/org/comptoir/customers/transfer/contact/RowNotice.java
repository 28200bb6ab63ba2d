package org.comptoir.customers.transfer.contact;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// What an import tells about a value of a row that is taken all the same.
///
/// @param before as in the file
/// @param after as taken; empty if it is kept as text
public record RowNotice(NoticeKind kind, String before, String after) {

    public RowNotice(NoticeKind kind, String before) {
        this(kind, before, "");
    }

    /// The message, from the texts of `exchange`.
    public String message(Texts texts) {
        return texts.get("exchange.notice." + kind.name().toLowerCase(Locale.ROOT), before, after);
    }
}
