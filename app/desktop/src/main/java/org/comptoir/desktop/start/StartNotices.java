package org.comptoir.desktop.start;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.MessageBar;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.OwnerDuties;
import org.comptoir.shop.open.StartWarnings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Tells whoever signs in what the journal found at the start, and what the owner has still to decide.
final class StartNotices {

    private final OpenShop shop;
    private final Tasks tasks;
    private final ShellView shell;
    private final Formats formats;
    private final boolean isDemo;
    private final List<MessageBar> shown = new ArrayList<>();

    /// @param isDemo whether nobody owns the shop, and nobody has anything to decide
    StartNotices(OpenShop shop, Tasks tasks, ShellView shell, Formats formats, boolean isDemo) {
        this.isDemo = isDemo;
        this.shop = shop;
        this.tasks = tasks;
        this.shell = shell;
        this.formats = formats;
        shop.journal().guard().onClockChange(this::clockChanged);
    }

    private void clockChanged(ClockFault fault) {
        tasks.of(() -> StartWarnings.of(fault, formats))
                .onSuccess(sentence -> add(MessageBar.Kind.RED, sentence))
                .start();
    }

    void tell(SignedInStaff person) {
        tasks.of(() -> isDemo ? List.<String>of() : new OwnerDuties(shop, formats).pending(person))
                .onSuccess(this::show)
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
