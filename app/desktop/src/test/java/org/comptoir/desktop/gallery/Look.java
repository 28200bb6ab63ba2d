package org.comptoir.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes all pictures into a folder, to be looked at.
final class Look {

    private static final Logger LOG = LoggerFactory.getLogger(Look.class);

    private final Path folder;

    private Look(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        Screenshots.start();
        var look = new Look(Path.of(arguments[0]));
        for (var shot : List.of(Shot.light(), Shot.dark())) {
            look.take("sell", shot, () -> Windows.sell(Language.FRENCH, Samples.sell()));
            look.take("payment", shot, () -> Windows.payment(Language.FRENCH, PaymentSamples.paying()));
            look.take("parts", shot, Gallery::parts);
            look.take("records", shot, Gallery::records);
        }
        look.take("empty", Shot.light(), () -> Windows.sell(Language.ITALIAN, Samples.emptyTicket()));
        look.take("done", Shot.light(), () -> Windows.payment(Language.ENGLISH, PaymentSamples.done()));
        look.take("signin", Shot.light(), () -> Windows.signIn(Language.FRENCH));
        look.take("sell-small", Shot.light().small(), () -> Windows.sell(Language.ITALIAN, Samples.sell()));
        look.take("sell-130", Shot.light().sized(TextSize.LARGER), () -> Windows.sell(Language.FRENCH, Samples.sell()));
        Platform.exit();
    }

    private void take(String name, Shot shot, Supplier<Parent> screen) {
        var file = folder.resolve(name + "-" + shot.brightness() + ".png");
        Screenshots.take(file, shot, screen).forEach(finding -> LOG.warn("{} {}", name, finding));
    }
}
