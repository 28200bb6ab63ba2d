package org.comptoir.customers.transfer.vcard.properties;

import ezvcard.parameter.ImageType;
import ezvcard.property.RawProperty;
import ezvcard.util.DataUri;
import java.util.Optional;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;

/// Extracts the pictures contained in cards. A web address stays an address: nothing is ever fetched.
public final class CardPhotos {

    private CardPhotos() {}

    public static Optional<Photo> read(RawProperty property) {
        var value = property.getValue().strip();
        if (value.regionMatches(true, 0, "data:", 0, 5)) {
            return photo(value);
        }
        return CardParams.isBase64(property)
                ? photo("data:" + mediaType(property) + ";base64," + value.replaceAll("[^A-Za-z0-9+/]", ""))
                : Optional.empty();
    }

    private static Optional<Photo> photo(String uri) {
        try {
            var data = DataUri.parse(uri);
            var content = data.getData();
            return content == null || content.length == 0
                    ? Optional.empty()
                    : Optional.of(new Photo(typed(data.getContentType(), content), content));
        } catch (IllegalArgumentException e) {
            // Not a readable picture: it is stored as an extra property.
            return Optional.empty();
        }
    }

    private static String typed(String mediaType, byte[] content) {
        return mediaType.isEmpty() ? sniffed(content) : mediaType;
    }

    private static String mediaType(RawProperty property) {
        return CardParams.types(property).stream()
                .map(type -> type.replaceFirst("^image/", ""))
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

    public static ezvcard.property.Photo written(Photo photo) {
        var type = photo.mediaType().replaceFirst("(?i)^image/", "");
        return new ezvcard.property.Photo(photo.content(), ImageType.get(type, photo.mediaType(), null));
    }
}
