package org.comptoir.desktop.offscreen;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A picture of a screen in the format PNG (ISO/IEC 15948): opaque, eight bits for each of three colours, each row as
/// what differs from the one above. Java's own writer tries five ways of packing for each row, which took as long as
/// drawing the picture.
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int ROW_ABOVE = 2;
    private static final int BYTES = 3;

    private PngFile() {}

    /// @param pixels row by row, as 0xRRGGBB; what is above is left out
    static void write(Path file, int[] pixels, int width) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, pixels.length / width));
            chunk(out, "IDAT", packed(pixels, width));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var header = new DataOutputStream(bytes)) {
            header.writeInt(width);
            header.writeInt(height);
            header.writeByte(BITS);
            header.writeByte(TRUE_COLOUR);
            // Deflated, filtered row by row, not interlaced.
            header.write(new byte[3]);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(int[] pixels, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var packing = new DeflaterOutputStream(bytes, deflater)) {
            var row = new byte[1 + width * BYTES];
            row[0] = ROW_ABOVE;
            for (var start = 0; start < pixels.length; start += width) {
                for (var column = 0; column < width; column++) {
                    var pixel = pixels[start + column];
                    var above = start == 0 ? 0 : pixels[start + column - width];
                    var at = 1 + column * BYTES;
                    row[at] = (byte) ((pixel >> 16) - (above >> 16));
                    row[at + 1] = (byte) ((pixel >> 8) - (above >> 8));
                    row[at + 2] = (byte) (pixel - above);
                }
                packing.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
