package org.comptoir.shop.dav.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Paths of resources in one spelling: servers escape more or fewer signs than we do, and name the same place by a path
/// or by a whole address.
final class DavPath {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@:!$&'()*+,;=/";

    private DavPath() {}

    /// The path of an address as a server wrote it; empty if it is none.
    static String of(String href) {
        var text = href.strip();
        if (text.contains("://")) {
            var at = text.indexOf('/', text.indexOf("://") + 3);
            text = at < 0 ? "/" : text.substring(at);
        }
        var end = text.indexOf('?');
        return escaped(unescaped(end < 0 ? text : text.substring(0, end)));
    }

    /// Any text as one part of a path.
    static String part(String text) {
        return escaped(text.getBytes(StandardCharsets.UTF_8)).replace("/", "%2F");
    }

    /// Where a path is on a server.
    static URI on(URI server, String path) {
        return URI.create(server.getScheme() + "://" + server.getRawAuthority() + path);
    }

    private static byte[] unescaped(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            var high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            var value = high * 16 + low;
            if (high < 0 || low < 0 || value == '/') {
                out.write(bytes[i]);
            } else {
                out.write(value);
                i += 2;
            }
        }
        return out.toByteArray();
    }

    /// An escaped slash belongs to a name, and stays as it is.
    private static String escaped(byte[] bytes) {
        var out = new StringBuilder(bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            var sign = (char) (bytes[i] & 0xFF);
            var isSlash = sign == '%'
                    && i + 2 < bytes.length
                    && new String(bytes, i, 3, StandardCharsets.ISO_8859_1).equalsIgnoreCase("%2f");
            if (isSlash || PLAIN.indexOf(sign) >= 0) {
                out.append(sign);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) sign));
            }
        }
        return out.toString();
    }
}
