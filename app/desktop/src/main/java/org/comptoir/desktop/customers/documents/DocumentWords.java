package org.comptoir.desktop.customers.documents;

import java.util.Locale;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.DocumentVersion;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Describes documents.
record DocumentWords(Texts texts, Formats formats) {

    /// Such as `PDF · 84 kB · version 2`.
    String details(CustomerDocument document) {
        var kind = type(document);
        var details = kind + " · " + size(document.size());
        return document.version() == 1
                ? details
                : details + " · " + texts.get("customerdocuments.version", document.version());
    }

    private String type(CustomerDocument document) {
        return switch (document.kind()) {
            case PDF -> "PDF";
            case PICTURE -> texts.get("customerdocuments.kind.picture");
            case TEXT -> texts.get("customerdocuments.kind.text");
            case PROGRAM -> texts.get("customerdocuments.kind.program");
            case OTHER -> ending(document.fileName());
        };
    }

    private String ending(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ending = dot < 0 ? "" : fileName.substring(dot + 1);
        return ending.isEmpty() || ending.length() > 5
                ? texts.get("customerdocuments.kind.other")
                : ending.toUpperCase(Locale.ROOT);
    }

    private String size(long bytes) {
        var kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024
                ? texts.get("customerdocuments.size.kb", kilobytes)
                : texts.get("customerdocuments.size.mb", kilobytes / 1024.0);
    }

    /// Such as `added by Nadia on 9 March 2026`.
    String added(CustomerDocument document) {
        return texts.get("customerdocuments.by", document.staffName(), formats.date(document.addedAt()));
    }

    /// Such as `version 1 of 3, added by Nadia on 9 March 2026`; the number only where there are several.
    String seen(DocumentVersion version, int newest) {
        var added = texts.get("customerdocuments.by", version.staffName(), formats.date(version.addedAt()));
        return newest == 1 ? added : texts.get("customerdocuments.version.seen", version.number(), newest, added);
    }

    String version(DocumentVersion version) {
        return texts.get(
                "customerdocuments.version.of", version.number(), formats.date(version.addedAt()), version.staffName());
    }

    static Ikon icon(CustomerDocument document) {
        return switch (document.kind()) {
            case PDF -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case PICTURE -> MaterialDesignF.FILE_IMAGE_OUTLINE;
            case TEXT -> MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE;
            case OTHER -> MaterialDesignF.FILE_OUTLINE;
            case PROGRAM -> MaterialDesignF.FILE_COG_OUTLINE;
        };
    }

    static AccentColour colour(CustomerDocument document) {
        return switch (document.kind()) {
            case PDF -> AccentColour.PAPER;
            case PICTURE -> AccentColour.SERVICES;
            case TEXT -> AccentColour.CARE;
            case OTHER, PROGRAM -> AccentColour.HOME;
        };
    }
}
