package org.comptoir.program.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.shop.open.OpenShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays the steps of a day one after the other in one window, and writes a page about it.
public final class Tour {

    private static final Logger LOG = LoggerFactory.getLogger(Tour.class);

    private final OpenShop shop;
    private final Path folder;
    private final List<TourStep> parts;

    /// @param folder for pictures, documents and lists
    public Tour(OpenShop shop, Path folder, List<TourStep> parts) {
        this.shop = shop;
        this.folder = folder.toAbsolutePath();
        this.parts = List.copyOf(parts);
    }

    /// A step that fails does not prevent the others from being played.
    ///
    /// @param told receives each step when it is done
    public TourReport play(Consumer<TourReport.Played> told) {
        Screenshots.startWithoutDisplay();
        var played = new ArrayList<TourReport.Played>();
        try (var context = new TourContext(shop, folder)) {
            for (var step : parts) {
                try {
                    step.play(context);
                } catch (RuntimeException e) {
                    LOG.error("The tour's part {} stopped", step.key(), e);
                    context.stopped(e);
                }
                var result = context.played(step);
                played.add(result);
                told.accept(result);
            }
        }
        var page = new SummaryPage(shop, folder);
        return new TourReport(played, page.write(played));
    }
}
