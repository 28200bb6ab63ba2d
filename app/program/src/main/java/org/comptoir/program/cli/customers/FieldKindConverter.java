package org.comptoir.program.cli.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.customers.field.FieldKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A kind of field, typed as `text` or `yes-no`.
final class FieldKindConverter implements ITypeConverter<FieldKind> {

    @Override
    public FieldKind convert(String typed) {
        return Arrays.stream(FieldKind.values())
                .filter(kind -> word(kind).equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        Arrays.stream(FieldKind.values()).map(FieldKindConverter::word).collect(Collectors.joining(", "))
                                + ": " + typed));
    }

    static String word(FieldKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
