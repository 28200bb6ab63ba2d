package org.comptoir.desktop.start;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.MissedBackup;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.OwnerDuties;
import org.comptoir.shop.open.StartWarnings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Shows the findings of the journal at the start, and the owner's open decisions, to whoever signs in.
final class StartNotices {

    private static final String MONTH = "month not closed";

    private final OpenShop shop;
    private final Tasks tasks;
    private final Messages messages;
    private Formats formats;
    private final boolean isDemo;
    private final MissedBackup missedBackup;
    private final List<String> shown = new ArrayList<>();

    /// @param isDemo whether the shop has no real owner who could decide
    StartNotices(OpenShop shop, Tasks tasks, Messages messages, Formats formats, boolean isDemo) {
        this.isDemo = isDemo;
        missedBackup = new MissedBackup(shop);
        this.shop = shop;
        this.tasks = tasks;
        this.messages = messages;
        this.formats = formats;
        shop.journal().guard().onClockChange(this::clockChanged);
        shop.counter().newMonth().onClosed(this::dayClosed);
        shop.counter().newMonth().onFailure(this::monthFailed);
    }

    void speak(Formats spoken) {
        formats = spoken;
    }

    private void clockChanged(ClockFault fault) {
        tasks.of(() -> StartWarnings.of(fault, formats))
                .onSuccess(sentence -> add(Level.FAILURE, sentence))
                .start();
    }

    private void dayClosed(DayClosing closing) {
        tasks.of(() -> StartWarnings.of(closing, formats))
                .onSuccess(sentence -> add(Level.WARNING, sentence))
                .start();
    }

    /// The bar goes once the month is closed, by the next sale or from the bar itself.
    private void monthFailed() {
        tasks.of(() -> shop.counter().newMonth().notBegun().map(month -> StartWarnings.monthNotClosed(month, formats)))
                .onSuccess(sentence -> sentence.ifPresentOrElse(this::tellMonth, () -> messages.dismiss(MONTH)))
                .start();
    }

    private void tellMonth(String sentence) {
        messages.lasting(
                MONTH,
                Level.FAILURE,
                Message.of(sentence)
                        .withStep(
                                MaterialDesignR.REFRESH,
                                Texts.of("guard", formats.language()).get("guard.month.again"),
                                this::closeMonth));
    }

    private void closeMonth() {
        tasks.of(() -> shop.counter()
                        .newMonth()
                        .tryBegin(shop.till(), shop.clock().instant()))
                .onSuccess(closed -> {
                    if (!closed) {
                        monthFailed();
                    }
                })
                .start();
    }

    /// What could not be caught up with stands among the duties.
    void tell(SignedInStaff person) {
        Runnable catchUp = isDemo ? () -> {} : () -> missedBackup.catchUp(person);
        tasks.of(catchUp).onFinished(() -> tellDuties(person)).start();
    }

    /// In another language.
    void tellAgain(SignedInStaff person) {
        tellDuties(person);
    }

    private void tellDuties(SignedInStaff person) {
        tasks.of(() -> isDemo ? List.<String>of() : new OwnerDuties(shop, formats).pending(person))
                .onSuccess(this::show)
                .start();
    }

    private void show(List<String> duties) {
        shown.forEach(messages::dismiss);
        shown.clear();
        StartWarnings.of(shop.start(), formats).forEach(sentence -> add(Level.FAILURE, sentence));
        duties.forEach(sentence -> add(Level.WARNING, sentence));
    }

    private void add(Level level, String sentence) {
        shown.add(sentence);
        messages.lasting(sentence, level, Message.of(sentence).withIcon(MaterialDesignS.SHIELD_ALERT_OUTLINE));
    }
}
