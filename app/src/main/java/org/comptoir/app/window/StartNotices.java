package org.comptoir.app.window;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.app.shell.ShellView;
import org.comptoir.app.shop.OwnerDuties;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.shop.StartWarnings;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.ui.notice.MessageBar;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.staff.SignedIn;
import org.comptoir.pos.text.Formats;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Tells whoever signs in what the journal found at the start, and what the owner has still to decide.
final class StartNotices {

    private final Shop shop;
    private final Tasks tasks;
    private final ShellView shell;
    private final Formats formats;
    private final boolean isDemo;
    private final List<MessageBar> shown = new ArrayList<>();

    /// @param isDemo whether nobody owns the shop, and nobody has anything to decide
    StartNotices(Shop shop, Tasks tasks, ShellView shell, Formats formats, boolean isDemo) {
        this.isDemo = isDemo;
        this.shop = shop;
        this.tasks = tasks;
        this.shell = shell;
        this.formats = formats;
        shop.journal().guard().onClockChange(this::clockChanged);
    }

    private void clockChanged(ClockFault fault) {
        tasks.of(() -> StartWarnings.of(fault, formats))
                .then(sentence -> add(MessageBar.Kind.RED, sentence))
                .start();
    }

    void tell(SignedIn person) {
        tasks.of(() -> isDemo ? List.<String>of() : new OwnerDuties(shop, formats).of(person))
                .then(this::show)
                .start();
    }

    private void show(List<String> duties) {
        shown.forEach(shell::withdraw);
        shown.clear();
        StartWarnings.of(shop.start(), formats).forEach(sentence -> add(MessageBar.Kind.RED, sentence));
        duties.forEach(sentence -> add(MessageBar.Kind.AMBER, sentence));
    }

    private void add(MessageBar.Kind kind, String sentence) {
        var bar = new MessageBar(kind, MaterialDesignS.SHIELD_ALERT_OUTLINE, sentence, "");
        shown.add(bar);
        shell.notice(bar);
    }
}
