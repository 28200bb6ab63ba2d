package org.comptoir.customers.transfer.photo;

import java.util.Arrays;

/// A picture as received, never decoded here.
///
/// @param mediaType such as `image/jpeg`
public record Photo(String mediaType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Photo photo
                && mediaType.equals(photo.mediaType)
                && Arrays.equals(content, photo.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return mediaType + " of " + content.length + " bytes";
    }
}
