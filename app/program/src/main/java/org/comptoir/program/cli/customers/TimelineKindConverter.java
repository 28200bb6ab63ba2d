package org.comptoir.program.cli.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.customers.timeline.TimelineKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A kind of timeline entry, typed as `notes` or `purchases`.
final class TimelineKindConverter implements ITypeConverter<TimelineKind> {

    @Override
    public TimelineKind convert(String typed) {
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> word(kind).equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Arrays.stream(TimelineKind.values())
                                .map(TimelineKindConverter::word)
                                .collect(Collectors.joining(", "))
                        + ": " + typed));
    }

    static String word(TimelineKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
