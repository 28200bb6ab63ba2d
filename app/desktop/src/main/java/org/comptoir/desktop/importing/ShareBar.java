package org.comptoir.desktop.importing;

import java.util.List;
import javafx.scene.layout.Region;
import org.comptoir.desktop.importing.source.DryRunReport;

/// New, changed, unchanged, ambiguous and refused rows side by side, proportional to their number.
final class ShareBar extends Region {

    private static final List<String> TONES =
            List.of("share-new", "share-changed", "share-same", "share-doubtful", "share-refused");
    private static final double GAP = 2;
    private static final double MIN_SEGMENT_WIDTH = 4;

    private final List<Integer> counts;

    ShareBar(DryRunReport trial) {
        counts = List.of(
                trial.counts().added(),
                trial.counts().changed(),
                trial.counts().unchanged(),
                trial.counts().ambiguous(),
                trial.counts().refused());
        getStyleClass().add("share-bar");
        for (var tone : TONES) {
            var segment = new Region();
            segment.getStyleClass().addAll("region", tone);
            getChildren().add(segment);
        }
    }

    @Override
    protected void layoutChildren() {
        var total = counts.stream().mapToInt(Integer::intValue).sum();
        var parts = counts.stream().filter(count -> count > 0).count();
        var room = getWidth() - GAP * Math.max(0, parts - 1) - MIN_SEGMENT_WIDTH * parts;
        var x = 0.0;
        for (var i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            var width = count == 0 || total == 0 ? 0 : MIN_SEGMENT_WIDTH + Math.max(0, room) * count / total;
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width == 0 ? 0 : width + GAP;
        }
    }
}
