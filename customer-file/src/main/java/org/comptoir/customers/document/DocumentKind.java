package org.comptoir.customers.document;

import java.util.Set;

/// What can be done with a document, by its content.
public enum DocumentKind {
    /// Shown page by page.
    PDF,
    /// Decoded and shown.
    PICTURE,
    /// Shown as plain text.
    TEXT,
    /// Shown by other programs only, if at all: see [CustomerDocument#canBeOpened()].
    OTHER,
    /// Runs when opened: it can be saved to a file, never opened from here.
    PROGRAM;

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/markdown", "text/x-web-markdown", "text/x-log", "text/calendar");
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/java-archive",
            "application/java-vm",
            "application/javascript",
            "text/javascript",
            "text/vbscript",
            "text/x-vbscript",
            "text/x-powershell",
            "text/x-python",
            "text/x-perl",
            "text/x-php",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/hta",
            "application/x-mach-o",
            "application/x-apple-diskimage",
            "application/x-debian-package",
            "application/x-rpm",
            "application/vnd.android.package-archive");

    /// @param mediaType as found by [DocumentInspector]
    public static DocumentKind of(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return PDF;
        }
        if (PICTURES.contains(mediaType)) {
            return PICTURE;
        }
        if (TEXTS.contains(mediaType)) {
            return TEXT;
        }
        return isProgram(mediaType) ? PROGRAM : OTHER;
    }

    private static boolean isProgram(String mediaType) {
        return PROGRAMS.contains(mediaType)
                || mediaType.startsWith("application/x-mach-o")
                || mediaType.startsWith("application/x-msdownload")
                || mediaType.contains("macroenabled");
    }
}
