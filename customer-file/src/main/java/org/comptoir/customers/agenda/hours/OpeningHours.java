package org.comptoir.customers.agenda.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When the shop is open, by the day of the week.
///
/// @param days in order, each with its periods in order; a day that is missing is closed
public record OpeningHours(Map<DayOfWeek, List<OpenPeriod>> days) {

    /// The name of the setting.
    public static final String NOTE = "agenda.hours";

    private static final Pattern PERIOD =
            Pattern.compile("(\\d{1,2})[:.hH](\\d{2})?\\s*[-\u2013]\\s*(\\d{1,2})[:.hH](\\d{2})?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// Monday to Saturday, nine to seven.
    public static final OpeningHours DEFAULT = workdays();

    public OpeningHours {
        var sorted = new EnumMap<DayOfWeek, List<OpenPeriod>>(DayOfWeek.class);
        days.forEach((day, periods) -> {
            if (!periods.isEmpty()) {
                sorted.put(day, List.copyOf(periods));
            }
        });
        days = Map.copyOf(sorted);
    }

    private static OpeningHours workdays() {
        var days = new EnumMap<DayOfWeek, List<OpenPeriod>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                days.put(day, List.of(new OpenPeriod(LocalTime.of(9, 0), LocalTime.of(19, 0))));
            }
        }
        return new OpeningHours(days);
    }

    public static OpeningHours of(Function<String, Optional<String>> settings) {
        return settings.apply(NOTE).flatMap(OpeningHours::read).orElse(DEFAULT);
    }

    /// As kept: `MONDAY 09:00-12:30,13:30-19:00;TUESDAY ...`.
    public static Optional<OpeningHours> read(String kept) {
        var days = new EnumMap<DayOfWeek, List<OpenPeriod>>(DayOfWeek.class);
        try {
            for (var part : kept.isBlank() ? new String[0] : kept.split(";")) {
                var words = part.strip().split(" ", 2);
                var periods = periods(words.length == 2 ? words[1] : "");
                if (periods.isEmpty()) {
                    return Optional.empty();
                }
                days.put(DayOfWeek.valueOf(words[0]), periods.get());
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new OpeningHours(days));
    }

    /// Hours of one day as typed: `9:00-12:30, 13.30-19h`; none if it is empty.
    ///
    /// @return nothing if it cannot be read, or periods overlap
    public static Optional<List<OpenPeriod>> periods(String typed) {
        var found = new ArrayList<OpenPeriod>();
        for (var part : typed.isBlank() ? new String[0] : typed.split("[,;/]")) {
            var matcher = PERIOD.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            try {
                found.add(new OpenPeriod(
                        clock(matcher.group(1), matcher.group(2)), clock(matcher.group(3), matcher.group(4))));
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        }
        found.sort(Comparator.comparing(OpenPeriod::from));
        for (var n = 1; n < found.size(); n++) {
            if (found.get(n).from().isBefore(found.get(n - 1).until())) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static LocalTime clock(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    public List<OpenPeriod> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isOpenOn(DayOfWeek day) {
        return !on(day).isEmpty();
    }

    /// Breaks between two periods of a day, such as at noon.
    public List<OpenPeriod> breaks(DayOfWeek day) {
        var periods = on(day);
        var breaks = new ArrayList<OpenPeriod>();
        for (var n = 1; n < periods.size(); n++) {
            if (periods.get(n - 1).until().isBefore(periods.get(n).from())) {
                breaks.add(new OpenPeriod(
                        periods.get(n - 1).until(), periods.get(n).from()));
            }
        }
        return breaks;
    }

    /// The first hour of the week at which the shop opens, and the last at which it closes.
    public OpenPeriod widest() {
        var all = days.values().stream().flatMap(List::stream).toList();
        return all.isEmpty()
                ? new OpenPeriod(LocalTime.of(9, 0), LocalTime.of(19, 0))
                : new OpenPeriod(
                        all.stream()
                                .map(OpenPeriod::from)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        all.stream()
                                .map(OpenPeriod::until)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    /// One day as it is typed and shown: `09:00-12:30, 13:30-19:00`.
    public static String text(List<OpenPeriod> periods) {
        return periods.stream()
                .map(period -> CLOCK.format(period.from()) + "-" + CLOCK.format(period.until()))
                .collect(Collectors.joining(", "));
    }

    /// As kept.
    public String kept() {
        return Arrays.stream(DayOfWeek.values())
                .filter(this::isOpenOn)
                .map(day -> day.name() + " " + text(on(day)))
                .collect(Collectors.joining(";"));
    }
}
