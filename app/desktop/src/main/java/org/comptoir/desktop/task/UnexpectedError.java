package org.comptoir.desktop.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An unexpected error with an eight-character code that is shown and logged. The same error at the same place has
/// the same code.
public record UnexpectedError(String code, Throwable error) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    public static UnexpectedError of(Throwable error) {
        return new UnexpectedError(code(error), error);
    }

    private static String code(Throwable error) {
        var digest = digest(places(error));
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    /// The stack trace without messages, which may vary.
    private static String places(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(12)
                                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
