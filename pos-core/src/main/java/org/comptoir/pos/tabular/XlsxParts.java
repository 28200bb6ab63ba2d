package org.comptoir.pos.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// Looks through a workbook before it is parsed: that it is one, that it does not unpack to more than it may, and that
/// none of its parts declares entities.
final class XlsxParts {

    private static final int HEAD = 2048;

    private XlsxParts() {}

    static Optional<TableRead.Refused> check(byte[] bytes) {
        var unpacked = 0L;
        var parts = 0;
        var workbook = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equals("xl/workbook.xml");
                var head = zip.readNBytes(HEAD);
                if (declaresType(head)) {
                    return Optional.of(new TableRead.NotATable());
                }
                unpacked += head.length + drained(zip, Limits.UNPACKED_BYTES - unpacked);
                if (unpacked > Limits.UNPACKED_BYTES || ++parts > Limits.PARTS) {
                    return Optional.of(new TableRead.TooBig(Limits.BYTES));
                }
            }
        } catch (IOException e) {
            return Optional.of(new TableRead.Damaged());
        }
        return workbook ? Optional.empty() : Optional.of(new TableRead.NotATable());
    }

    private static boolean declaresType(byte[] head) {
        // Without the zeros of UTF-16, so that it cannot hide in another charset.
        var text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    private static long drained(InputStream part, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        var total = 0L;
        for (var read = part.read(buffer); read >= 0 && total <= most; read = part.read(buffer)) {
            total += read;
        }
        return total;
    }
}
