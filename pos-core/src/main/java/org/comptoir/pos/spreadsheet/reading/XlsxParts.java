package org.comptoir.pos.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.comptoir.pos.spreadsheet.TableReadResult;

/// Looks through a workbook before it is parsed: that it is one, that it does not unpack to more than it may, and that
/// none of its parts declares entities. It reads the zip as the parser will, so that nothing can show each of them
/// something else.
final class XlsxParts {

    private static final int HEAD = 2048;
    private static final Optional<TableReadResult.Refused> FINE = Optional.empty();

    private XlsxParts() {}

    static Optional<TableReadResult.Refused> check(byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > Limits.PARTS) {
                return Optional.of(new TableReadResult.TooBig(Limits.BYTES));
            }
            var workbook = parts.stream().anyMatch(part -> part.getName().equals("xl/workbook.xml"));
            return workbook ? check(zip, parts) : Optional.of(new TableReadResult.NotATable());
        } catch (IOException | RuntimeException e) {
            return Optional.of(new TableReadResult.Damaged());
        }
    }

    private static Optional<TableReadResult.Refused> check(ZipFile zip, Iterable<ZipArchiveEntry> parts)
            throws IOException {
        var left = Limits.UNPACKED_BYTES;
        for (var part : parts) {
            try (var content = zip.getInputStream(part)) {
                var head = content.readNBytes(HEAD);
                if (declaresType(head)) {
                    return Optional.of(new TableReadResult.NotATable());
                }
                left -= head.length + drained(content, left);
            }
            if (left < 0) {
                return Optional.of(new TableReadResult.TooBig(Limits.BYTES));
            }
        }
        return FINE;
    }

    private static boolean declaresType(byte[] head) {
        // Without the zeros of UTF-16, so that it cannot hide in another charset.
        var text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    private static long drained(InputStream part, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        var total = 0L;
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            total += read;
            if (total > most) {
                break;
            }
        }
        return total;
    }
}
