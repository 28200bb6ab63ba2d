package org.comptoir.customers.exchange.vcard;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.exchange.incoming.Photo;

/// Takes pictures out of cards that hold them. A web address stays an address: nothing is ever fetched.
final class CardPhotos {

    private static final Pattern DATA = Pattern.compile("(?is)data:([a-z0-9.+/-]*)(;[^,]*)?;base64,(.*)");

    private CardPhotos() {}

    static Optional<Photo> read(ContentLine line) {
        var data = DATA.matcher(line.value());
        if (data.matches()) {
            return photo(data.group(1), data.group(3));
        }
        return line.isBase64() ? photo(mediaType(line), line.value()) : Optional.empty();
    }

    private static Optional<Photo> photo(String mediaType, String base64) {
        var digits = base64.replaceAll("[^A-Za-z0-9+/]", "");
        // One digit over is no whole byte: the file was cut there.
        var whole = digits.length() % 4 == 1 ? digits.substring(0, digits.length() - 1) : digits;
        var content = Base64.getDecoder().decode(whole);
        return content.length == 0
                ? Optional.empty()
                : Optional.of(new Photo(mediaType.isEmpty() ? sniffed(content) : mediaType, content));
    }

    private static String mediaType(ContentLine line) {
        return line.types().stream()
                .map(type -> type.replaceFirst("^image/", "").toLowerCase(Locale.ROOT))
                .filter(type -> type.matches("jpe?g|png|gif|bmp|webp|tiff"))
                .map(type -> "image/" + type.replace("jpg", "jpeg"))
                .findFirst()
                .orElse("");
    }

    private static String sniffed(byte[] content) {
        return switch (content[0] & 0xFF) {
            case 0x89 -> "image/png";
            case 'G' -> "image/gif";
            default -> "image/jpeg";
        };
    }
}
