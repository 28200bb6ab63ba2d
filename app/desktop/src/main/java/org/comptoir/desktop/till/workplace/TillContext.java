package org.comptoir.desktop.till.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// What selling and being paid need, without a window: the shop, who works, background work, and a voice.
public record TillContext(
        OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats, TillMessages voice) {

    /// On which the till warns, until the next scan.
    public static final String TOPIC = "scan";

    public Texts texts(String feature) {
        return Texts.of(feature, formats.language());
    }

    /// The day at the shop.
    public LocalDate today() {
        return shop.clock().instant().atZone(formats.zone()).toLocalDate();
    }

    /// The prices that hold now.
    public PriceBook priceBook() {
        return shop.counter().checkout().priceBook(formats.zone());
    }

    public boolean may(Permission permission) {
        return signedIn.get().may(permission);
    }

    /// Whether the person may; if not, it is said in words.
    public boolean permits(Permission permission) {
        var may = may(permission);
        if (!may) {
            sayNotPermitted(permission);
        }
        return may;
    }

    /// Lets a work say in words when the person may not, and when the data cannot be reached.
    public <T> Work<T> guard(Work<T> work) {
        return work.onFailure(NotPermitted.class, problem -> sayNotPermitted(problem.permission()))
                .onFailure(Unavailable.UnavailableException.class, problem -> sayUnavailable(problem.reason()));
    }

    /// Says what the till does not take; [TillMessages#dismiss] on [#TOPIC] ends it.
    public void warn(String words) {
        warn(MaterialDesignA.ALERT_OUTLINE, words, "");
    }

    public void warn(Ikon ikon, String happened, String toDo) {
        say(TOPIC, ikon, happened, toDo);
    }

    /// Says on a topic of its own what is to be put right.
    public void say(String topic, Ikon ikon, String happened, String toDo) {
        voice.say(topic, new TillMessage(TillMessage.Kind.AMBER, ikon, happened, toDo, List.of()));
    }

    private void sayNotPermitted(Permission permission) {
        var words = NotPermittedText.of(permission, formats.language());
        say(new TillMessage(TillMessage.Kind.AMBER, MaterialDesignL.LOCK_OUTLINE, words, "", List.of()));
    }

    private void sayUnavailable(Unavailable reason) {
        var words = UnavailableText.of(reason, formats.language());
        say(new TillMessage(TillMessage.Kind.RED, MaterialDesignA.ALERT_CIRCLE_OUTLINE, words, "", List.of()));
    }

    private void say(TillMessage notice) {
        voice.say(notice.kind().name().toLowerCase(Locale.ROOT), notice);
    }
}
