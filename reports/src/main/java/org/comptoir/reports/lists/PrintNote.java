package org.comptoir.reports.lists;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// When a list was printed and by whom, as it says at its top.
///
/// @param time null where the day is enough
/// @param by may be empty
public record PrintNote(LocalDate day, @Nullable LocalTime time, String by) {

    public static PrintNote of(LocalDate day) {
        return new PrintNote(day, null, "");
    }

    public static PrintNote of(LocalDateTime moment, String by) {
        return new PrintNote(moment.toLocalDate(), moment.toLocalTime(), by);
    }

    String text(Language language) {
        var texts = Texts.of("lists", language);
        var formats = new Formats(language, ZoneOffset.UTC);
        var words = formats.dateInWords(day);
        var said = time == null
                ? texts.get("lists.printed", words)
                : texts.get(
                        "lists.printed.at", words, formats.time(day.atTime(time).toInstant(ZoneOffset.UTC)));
        return by.isEmpty() ? said : texts.get("lists.printed.by", said, by);
    }
}
