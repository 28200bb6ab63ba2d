package org.comptoir.customers.document;

import java.util.Set;

/// Which documents may be handed to the system's program for such files. The system goes by the ending alone, and runs
/// far more endings than anybody can list: so only those are opened that are known to be read, and only if the content
/// is known as well. All else is saved, and opened by whoever knows where it comes from.
final class DocumentOpening {

    private static final Set<String> ENDINGS = Set.of(
            "pdf", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "txt", "csv", "md", "log", "ics", "vcf",
            "eml", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp");

    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/bmp",
            "image/tiff",
            "image/webp",
            "text/plain",
            "text/csv",
            "text/markdown",
            "text/x-web-markdown",
            "text/x-log",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "message/rfc822",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml",
            "application/x-tika-ooxml-protected",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");

    private DocumentOpening() {}

    /// @param mediaType as found by [DocumentInspector]
    static boolean isAllowed(String fileName, String mediaType) {
        return ENDINGS.contains(DocumentFile.ending(fileName))
                && MEDIA_TYPES.contains(mediaType)
                && DocumentKind.of(mediaType) != DocumentKind.PROGRAM;
    }
}
