package org.comptoir.program.cli.runtime;

import org.comptoir.pos.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Parses a language given by its ISO 639-1 code.
public final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String typed) {
        return Language.ofCode(typed).orElseThrow(() -> new TypeConversionException("'" + typed + "': fr, it, en"));
    }
}
