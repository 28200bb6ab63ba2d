package org.comptoir.reports.engine.text;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import org.jspecify.annotations.Nullable;

/// The lines of a text that fit its area. It always says where they begin, so that the PDF has the same ones.
final class MeasuredLines implements JRMeasuredText {

    private final List<Integer> starts = new ArrayList<>();
    private int textEnd;
    private float width;
    private float height;
    private float sizes;
    private float firstBaseline;
    private float firstSize;
    private final float spaceBefore;

    MeasuredLines(int start, float spaceBefore) {
        textEnd = start;
        this.spaceBefore = spaceBefore;
        height = spaceBefore;
    }

    /// @param baseline from the top of the line
    /// @param size the largest font size on the line
    void add(int start, int end, float lineWidth, float lineHeight, float baseline, float size) {
        if (starts.isEmpty()) {
            firstBaseline = height + baseline;
            firstSize = size;
        }
        starts.add(start);
        textEnd = end;
        width = Math.max(width, lineWidth);
        height += lineHeight;
        sizes += size;
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    @Override
    public int getTextOffset() {
        return textEnd;
    }

    @Override
    public float getTextWidth() {
        return width;
    }

    @Override
    public float getTextHeight() {
        return height;
    }

    @Override
    public float getLineSpacingFactor() {
        return sizes > 0 ? (height - spaceBefore) / sizes : 0;
    }

    @Override
    public float getLeadingOffset() {
        return sizes > 0 ? firstBaseline - firstSize * getLineSpacingFactor() : 0;
    }

    @Override
    public short[] getLineBreakOffsets() {
        var offsets = new short[Math.max(0, starts.size() - 1)];
        for (var i = 0; i < offsets.length; i++) {
            offsets[i] = (short) (starts.get(i + 1) - starts.get(i));
        }
        return offsets;
    }

    @Override
    public float getAverageCharWidth() {
        return 0;
    }

    @Override
    public boolean isLeftToRight() {
        return true;
    }

    @Override
    public boolean isParagraphCut() {
        return false;
    }

    @Override
    public @Nullable String getTextSuffix() {
        return null;
    }
}
