package org.comptoir.customers.transfer.vcard.syntax;

import ezvcard.parameter.VCardParameters;
import ezvcard.property.RawProperty;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Decodes properties that were read byte by byte (as ISO 8859-1): with the charset declared, else UTF-8 if it is
/// valid UTF-8, else the file's assumed charset.
final class CardCharset {

    private static final String DECLARED = "CHARSET";

    private final Charset fallback;

    CardCharset(Charset fallback) {
        this.fallback = fallback;
    }

    RawProperty decoded(RawProperty bytes) {
        bytes.setGroup(text(bytes.getGroup(), fallback));
        bytes.setPropertyName(text(bytes.getPropertyName(), fallback).toUpperCase(Locale.ROOT));
        bytes.setValue(text(bytes.getValue(), charset(bytes)));
        if (bytes.getParameters().isEmpty()) {
            return bytes;
        }
        var params = new VCardParameters();
        for (var param : bytes.getParameters()) {
            if (!param.getKey().equals(DECLARED)) {
                param.getValue().forEach(value -> params.put(text(param.getKey(), fallback), text(value, fallback)));
            }
        }
        bytes.setParameters(params);
        return bytes;
    }

    private Charset charset(RawProperty bytes) {
        var declared = bytes.getParameter(DECLARED);
        try {
            return declared == null ? fallback : Charset.forName(declared);
        } catch (IllegalArgumentException e) {
            // An unknown name is as good as none.
            return fallback;
        }
    }

    /// Strict UTF-8 first unless another charset is declared; a declaration of ASCII is not to be trusted.
    private String text(String bytes, Charset charset) {
        var isTrusted = !charset.equals(fallback)
                && !charset.equals(StandardCharsets.US_ASCII)
                && !charset.equals(StandardCharsets.UTF_8);
        if (!isTrusted && isAscii(bytes)) {
            return bytes;
        }
        var content = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (isTrusted) {
            return known(new String(content, charset));
        }
        try {
            return known(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return known(new String(content, fallback));
        }
    }

    private static boolean isAscii(String bytes) {
        for (var i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// A letter that the file itself has lost is never taken for one.
    private static String known(String text) {
        return text.replace('\uFFFD', '?');
    }
}
