package org.comptoir.pos.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Validates a picture before it is stored: its size is read from its header, before anything is decoded.
final class Logo {

    private static final Logger LOG = LoggerFactory.getLogger(Logo.class);
    static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int MAX_DOTS = 4_000;

    private Logo() {}

    static LogoChange check(byte[] content) {
        if (content.length > MAX_BYTES) {
            return LogoChange.TOO_BIG;
        }
        if (mediaType(content).isEmpty()) {
            return LogoChange.NO_PICTURE;
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return LogoChange.NO_PICTURE;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var tooBig = reader.getWidth(0) > MAX_DOTS || reader.getHeight(0) > MAX_DOTS;
                return tooBig ? LogoChange.TOO_BIG : LogoChange.KEPT;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("A logo could not be read: {}", e.getMessage());
            return LogoChange.NO_PICTURE;
        }
    }

    static Optional<String> mediaType(byte[] content) {
        if (content.length > 3 && content[0] == (byte) 0x89 && content[1] == 'P' && content[2] == 'N') {
            return Optional.of("image/png");
        }
        return content.length > 3 && content[0] == (byte) 0xFF && content[1] == (byte) 0xD8
                ? Optional.of("image/jpeg")
                : Optional.empty();
    }
}
