package org.comptoir.program.cli.runtime;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Refuses an empty name: where no name means everybody, a script's empty variable must not mean that too.
public final class NameConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("no name");
        }
        return text;
    }
}
