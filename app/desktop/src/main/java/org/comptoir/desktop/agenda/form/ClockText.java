package org.comptoir.desktop.agenda.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time of the day as people type it: `14`, `14h30`, `9:05`, `0930`.
final class ClockText {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.hH]?(\\d{2})|[hH])?");

    private ClockText() {}

    static Optional<LocalTime> read(String typed) {
        var matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var minute =
                Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
