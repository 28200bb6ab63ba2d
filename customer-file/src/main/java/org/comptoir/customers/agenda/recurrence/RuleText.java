package org.comptoir.customers.agenda.recurrence;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.DataModelConversionException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of a rule as text, by name: `FREQ`, `COUNT`, `BYDAY`.
public final class RuleText {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern LOCAL_END = Pattern.compile("(UNTIL=\\d{8}T\\d{6})(?!Z)");

    private static final Set<Frequency> FREQUENCIES =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private static final int MAX_INTERVAL = 1_000;

    private final Map<String, String> parts;

    private RuleText(Map<String, String> parts) {
        this.parts = parts;
    }

    public static RuleText of(String rule) {
        return new RuleText(Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, LinkedHashMap::new)));
    }

    /// Whether calendars understand it, and it names days: what comes again within a day is no appointment of a shop,
    /// and such rules can take more time and memory to reckon than there is.
    public static boolean isValid(String rule) {
        try {
            var context = context();
            var parsed = parsed(rule, context);
            return of(rule).has("FREQ")
                    && FREQUENCIES.contains(parsed.getFrequency())
                    && (parsed.getInterval() == null || isInterval(parsed.getInterval()))
                    && parsed.getByHour().isEmpty()
                    && parsed.getByMinute().isEmpty()
                    && parsed.getBySecond().isEmpty()
                    && context.getWarnings().isEmpty()
                    && of(rule).until().map(end -> true).orElse(true);
        } catch (CannotParseException
                | DataModelConversionException
                | DateTimeParseException
                | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isInterval(int interval) {
        return interval > 0 && interval <= MAX_INTERVAL;
    }

    static biweekly.util.Recurrence parsed(String rule) {
        return parsed(rule, context());
    }

    private static ParseContext context() {
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return context;
    }

    private static biweekly.util.Recurrence parsed(String rule, ParseContext context) {
        var inUtc = LOCAL_END.matcher(rule).replaceAll("$1Z");
        return new RecurrenceRuleScribe()
                .parseText(inUtc, ICalDataType.RECUR, new ICalParameters(), context)
                .getValue();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    public RuleText with(String name, String value) {
        var others = new LinkedHashMap<>(parts);
        others.put(name, value);
        return new RuleText(others);
    }

    public RuleText without(String name) {
        var others = new LinkedHashMap<>(parts);
        others.remove(name);
        return new RuleText(others);
    }

    /// Names of the parts that choose days.
    boolean choosesOnly(String... names) {
        return parts.keySet().stream().filter(name -> name.startsWith("BY")).allMatch(Arrays.asList(names)::contains);
    }

    RuleText endingBefore(LocalDateTime start, boolean allDay) {
        var until = allDay
                ? start.toLocalDate().minusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE)
                : start.minusSeconds(1).format(BASIC);
        return without("COUNT").with("UNTIL", until);
    }

    /// The last moment that the rule allows by itself, by the clock of the appointment.
    public Optional<LocalDateTime> until() {
        return part("UNTIL")
                .map(text -> text.length() == 8
                        ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                                .atTime(23, 59, 59)
                        : LocalDateTime.parse(text.replace("Z", ""), BASIC));
    }

    /// With an end that stands at a moment of this clock.
    public RuleText until(LocalDateTime end) {
        return with("UNTIL", end.format(BASIC));
    }

    public String text() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
