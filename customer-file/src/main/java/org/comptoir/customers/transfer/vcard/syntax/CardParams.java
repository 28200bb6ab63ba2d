package org.comptoir.customers.transfer.vcard.syntax;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.RawProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Interprets the parameters of a property.
public final class CardParams {

    private static final String ENCODING = "ENCODING";

    private CardParams() {}

    /// The types in lower case, whether given in one `TYPE`, quoted or not, or in several.
    public static List<String> types(RawProperty property) {
        return writtenTypes(property).stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
    }

    /// The types as written; some programs escape the commas between them.
    public static List<String> writtenTypes(RawProperty property) {
        return property.getParameters().getTypes().stream()
                .flatMap(type -> Arrays.stream(type.split(",")))
                .map(type -> type.replace("\\", "").strip())
                .filter(type -> !type.isEmpty())
                .toList();
    }

    public static boolean isPreferred(RawProperty property) {
        return !property.getParameters().isEmpty()
                && (types(property).contains("pref") || property.getParameter("PREF") != null);
    }

    public static boolean isBase64(RawProperty property) {
        return !property.getParameters().isEmpty()
                && property.getParameters(ENCODING).stream()
                        .anyMatch(encoding -> encoding.equalsIgnoreCase("BASE64") || encoding.equalsIgnoreCase("B"));
    }

    /// All parameters as written, except encodings that were already decoded.
    public static String text(RawProperty property) {
        if (property.getParameters().isEmpty()) {
            return "";
        }
        var parameters = new VCardParameters(property.getParameters());
        parameters.removeAll(ENCODING);
        if (isBase64(property)) {
            parameters.put(ENCODING, "b");
        }
        return parameters.isEmpty() ? "" : written(new VObjectParameters(parameters.getMap()));
    }

    private static String written(VObjectParameters params) {
        var text = new StringWriter();
        try (var writer = new VObjectWriter(text, SyntaxStyle.NEW)) {
            writer.setCaretEncodingEnabled(true);
            writer.getFoldedLineWriter().setLineLength(null);
            writer.writeProperty(null, "X", params, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().strip().replaceAll("^X;|:$", "");
    }
}
