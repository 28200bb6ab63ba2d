package org.comptoir.program.cli.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.customers.field.OwnFieldKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A kind of field, typed as `text` or `yes-no`.
final class FieldKindConverter implements ITypeConverter<OwnFieldKind> {

    @Override
    public OwnFieldKind convert(String typed) {
        return Arrays.stream(OwnFieldKind.values())
                .filter(kind -> word(kind).equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Arrays.stream(OwnFieldKind.values())
                                .map(FieldKindConverter::word)
                                .collect(Collectors.joining(", "))
                        + ": " + typed));
    }

    static String word(OwnFieldKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
