package org.comptoir.reports.engine;

import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.comptoir.reports.engine.text.StyleNames;
import org.comptoir.reports.engine.text.TextRun;
import org.jspecify.annotations.Nullable;

/// What all texts of one element of a template share.
///
/// @param isDirect whether nothing about it needs JasperReports
/// @param leftOver the part of the free width left of a line: 0, a half or all of it
/// @param above the part of the free height above the text
/// @param first how texts without markup begin: all of them, or the first line of a label
/// @param rest how the other lines of a label look
record TextLook(
        boolean isDirect,
        int paddingTop,
        int paddingBottom,
        int paddingLeft,
        int paddingRight,
        float leftOver,
        float above,
        boolean isLabel,
        @Nullable TextRun first,
        @Nullable TextRun rest) {

    static TextLook of(JRPrintText text, JRStyledText styled) {
        var box = text.getLineBox();
        var label = StyleNames.isLabel(text.getStyle());
        var runs = text.getMarkup().equals(JRCommonText.MARKUP_NONE)
                ? TextRun.of(new JRStyledText(styled.getLocale(), "\n", styled.getGlobalAttributes()), label)
                : List.<TextRun>of();
        return new TextLook(
                isDirect(text),
                box.getTopPadding(),
                box.getBottomPadding(),
                box.getLeftPadding(),
                box.getRightPadding(),
                leftOver(text),
                above(text),
                label,
                runs.isEmpty() ? null : runs.getFirst(),
                runs.isEmpty() ? null : runs.getLast());
    }

    static boolean isDirect(JRPrintText text) {
        var box = text.getLineBox();
        return text.getRotation() == RotationEnum.NONE
                && text.getHorizontalTextAlign() != HorizontalTextAlignEnum.JUSTIFIED
                && text.getHyperlinkType() == HyperlinkTypeEnum.NONE
                && text.getAnchorName() == null
                && text.getMode() != ModeEnum.OPAQUE
                && box.getTopPen().getLineWidth() == 0
                && box.getLeftPen().getLineWidth() == 0
                && box.getBottomPen().getLineWidth() == 0
                && box.getRightPen().getLineWidth() == 0;
    }

    private static float leftOver(JRPrintText text) {
        return switch (text.getHorizontalTextAlign()) {
            case RIGHT -> 1;
            case CENTER -> 0.5f;
            case LEFT, JUSTIFIED -> 0;
        };
    }

    private static float above(JRPrintText text) {
        return switch (text.getVerticalTextAlign()) {
            case BOTTOM -> 1;
            case MIDDLE -> 0.5f;
            case TOP, JUSTIFIED -> 0;
        };
    }

    /// The runs of a text without markup, or null if only its own attributes tell.
    @Nullable
    List<TextRun> runs(String text) {
        if (first == null || rest == null) {
            return null;
        }
        var lineEnd = isLabel ? text.indexOf('\n') : -1;
        return lineEnd < 0
                ? List.of(first.over(0, text.length()))
                : List.of(first.over(0, lineEnd), rest.over(lineEnd, text.length()));
    }
}
