package org.comptoir.pos.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.jspecify.annotations.Nullable;

/// Checks a workbook before it is parsed: that it is one, that it does not unpack to more than allowed, that none of
/// its parts declares entities, and that their markup is within [MarkupScan]'s limits. It reads the zip the same way as
/// the parser, so that a crafted file cannot
/// show each of them something different.
final class XlsxParts {

    private static final int HEAD = 2048;
    private static final long REFUSED = -1;
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
        var remaining = Limits.UNPACKED_BYTES;
        for (var part : parts) {
            try (var content = zip.getInputStream(part)) {
                var start = content.readNBytes(HEAD);
                if (declaresType(start)) {
                    return Optional.of(new TableReadResult.NotATable());
                }
                var markup = new MarkupScan();
                var isMarkup = isMarkup(part.getName());
                var read = isMarkup && !markup.accepts(start, start.length)
                        ? REFUSED
                        : drained(content, remaining, isMarkup ? markup : null);
                if (read == REFUSED) {
                    return Optional.of(new TableReadResult.Damaged());
                }
                remaining -= start.length + read;
            }
            if (remaining < 0) {
                return Optional.of(new TableReadResult.TooBig(Limits.BYTES));
            }
        }
        return FINE;
    }

    private static boolean declaresType(byte[] start) {
        // Without the zero bytes of UTF-16, so that a declaration cannot hide in another charset.
        var text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /// @return the number of bytes, somewhat more than the limit if there are more; [#REFUSED] for markup that the
    ///     parser must not see
    private static long drained(InputStream content, long limit, @Nullable MarkupScan markup) throws IOException {
        var buffer = new byte[16 * 1024];
        var total = 0L;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (markup != null && !markup.accepts(buffer, read)) {
                return REFUSED;
            }
            total += read;
            if (total > limit) {
                break;
            }
        }
        return total;
    }
}
