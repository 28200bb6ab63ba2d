package org.comptoir.reports.engine;

/// Text for a field with the markup `styled`, in which people's text is never markup itself.
public final class StyledMarkup {

    private StyledMarkup() {}

    public static String of(String text, boolean bold, boolean italic) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        if (!bold && !italic) {
            return escaped;
        }
        var look = (bold ? " isBold=\"true\"" : "") + (italic ? " isItalic=\"true\"" : "");
        return "<style" + look + ">" + escaped + "</style>";
    }
}
