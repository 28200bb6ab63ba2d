package org.comptoir.pos.spreadsheet.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.jspecify.annotations.Nullable;

/// Reads CSV, XLSX and ODS files, distinguished by content and not by name. At most 20 MB, 200,000 rows, 200
/// columns and 32,767 characters per cell.
public final class TableFile {

    private static final List<String> OTHER_KINDS = List.of(
            "%PDF",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "{\\rtf",
            "\u007FELF",
            "MZ\u0090",
            "\u001F\u008B",
            "Rar!",
            "7z\u00BC");
    private static final String OLD_WORKBOOK = "\u00D0\u00CF\u0011\u00E0";
    private static final String ZIP = "PK\u0003\u0004";

    private TableFile() {}

    public static TableReadResult read(Path file) {
        return read(file, null);
    }

    /// @param charset of a text that does not say it; guessed if it is not given
    public static TableReadResult read(Path file, @Nullable Charset charset) {
        return readSheets(file, charset).getFirst();
    }

    /// The sheets of a file, as [#readSheets(byte[], String, Charset)].
    public static List<TableReadResult> readSheets(Path file, @Nullable Charset charset) {
        try {
            if (Files.size(file) > Limits.BYTES) {
                return List.of(new TableReadResult.TooBig(Limits.BYTES));
            }
            var bytes = Files.readAllBytes(file);
            return readSheets(
                    bytes, String.valueOf(file.getFileName()), charset == null ? CharsetGuess.of(bytes) : charset);
        } catch (IOException e) {
            return List.of(new TableReadResult.Unreadable());
        }
    }

    /// @param name of the file, for messages only
    public static TableReadResult read(byte[] bytes, String name) {
        return read(bytes, name, TextBytes.WESTERN);
    }

    /// Whether a file says in which charset it is, so that nobody needs to be asked: workbooks do, and so do most
    /// texts.
    public static boolean saysCharset(byte[] bytes) {
        return startsWith(bytes, ZIP) || TextBytes.sayCharset(bytes);
    }

    /// @param otherwise the charset of a text that does not say it
    public static TableReadResult read(byte[] bytes, String name, Charset otherwise) {
        return readSheets(bytes, name, otherwise).getFirst();
    }

    /// Every visible sheet that is not empty; one result for a file that has no sheets.
    ///
    /// @param otherwise the charset of a text that does not say it
    public static List<TableReadResult> readSheets(byte[] bytes, String name, Charset otherwise) {
        var all = readAll(bytes, name, otherwise);
        var filled = all.stream()
                .filter(sheet -> !(sheet instanceof TableReadResult.Empty))
                .toList();
        return filled.isEmpty() ? List.of(new TableReadResult.Empty()) : filled;
    }

    private static List<TableReadResult> readAll(byte[] bytes, String name, Charset otherwise) {
        if (startsWith(bytes, ZIP) && bytes.length <= Limits.BYTES) {
            return OdsFile.isOne(bytes) ? OdsFile.read(bytes, name) : XlsxFile.read(bytes, name);
        }
        return List.of(readText(bytes, name, otherwise));
    }

    private static TableReadResult readText(byte[] bytes, String name, Charset otherwise) {
        if (bytes.length > Limits.BYTES) {
            return new TableReadResult.TooBig(Limits.BYTES);
        }
        if (bytes.length == 0) {
            return new TableReadResult.Empty();
        }
        if (startsWith(bytes, OLD_WORKBOOK)) {
            return new TableReadResult.OldOrProtected();
        }
        if (OTHER_KINDS.stream().anyMatch(kind -> startsWith(bytes, kind))) {
            return new TableReadResult.NotATable();
        }
        return CsvFile.read(bytes, name, otherwise);
    }

    private static boolean startsWith(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (var i = 0; i < start.length(); i++) {
            if ((bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
