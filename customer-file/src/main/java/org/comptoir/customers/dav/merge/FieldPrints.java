package org.comptoir.customers.dav.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the fields of something were, as digests: enough to tell whether one was changed since, and nothing to read.
///
/// @param digests by the key of the field; a field that is missing was empty
public record FieldPrints(Map<String, String> digests) {

    public static final FieldPrints NONE = new FieldPrints(Map.of());

    /// In bytes: 64 bits tell the few versions of one field apart.
    private static final int LENGTH = 8;

    public FieldPrints {
        digests = Map.copyOf(digests);
    }

    public static <T> FieldPrints of(List<? extends SharedField<T>> fields, T value) {
        return new FieldPrints(
                fields.stream().collect(Collectors.toMap(SharedField::key, field -> digest(field.print(value)))));
    }

    /// Such as `NAME=0123456789abcdef PHONE=...`, by the keys.
    public static FieldPrints read(String text) {
        var digests = new TreeMap<String, String>();
        for (var part : text.split(" ")) {
            var at = part.indexOf('=');
            if (at > 0) {
                digests.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        return new FieldPrints(digests);
    }

    public String text() {
        return new TreeMap<>(digests)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }

    /// Whether a field is still as it was.
    ///
    /// @param empty a value that has nothing
    <T> boolean isSame(SharedField<T> field, T now, T empty) {
        var before = digests.getOrDefault(field.key(), digest(field.print(empty)));
        return before.equals(digest(field.print(now)));
    }

    private static String digest(String print) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(print.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
