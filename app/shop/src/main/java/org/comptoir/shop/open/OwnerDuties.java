package org.comptoir.shop.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The tasks an owner is reminded of at each sign-in until they are done.
public final class OwnerDuties {

    private final OpenShop shop;
    private final Formats formats;
    private final Texts texts;

    public OwnerDuties(OpenShop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
        texts = Texts.of("guard", formats.language());
    }

    /// Reads files and tables, so call it from a background thread.
    public List<String> pending(SignedInStaff person) {
        var duties = new ArrayList<String>();
        if (person.may(Permission.CHANGE_SETTINGS)) {
            ofKey(duties);
        }
        if (person.may(Permission.CLOSE_DAY)) {
            shop.counter()
                    .dayEnd()
                    .openSince()
                    .filter(this::isOfEarlierDay)
                    .ifPresent(since -> duties.add(texts.get("guard.day.open", formats.dateTime(since))));
        }
        if (person.may(Permission.BACK_UP)) {
            unsavedClosing()
                    .ifPresent(closing ->
                            duties.add(texts.get("guard.day.nobackup", formats.dateTime(closing.closedAt()))));
        }
        return List.copyOf(duties);
    }

    /// The newest closing, if no backup followed it: the program may have been killed in between.
    private Optional<DayClosing> unsavedClosing() {
        return shop.counter().dayEnd().lastClosings(1).stream()
                .findFirst()
                .filter(closing -> !shop.backups().isMadeSince(closing.closedAt()));
    }

    private boolean isOfEarlierDay(Instant since) {
        var till = shop.till();
        return till.day(since).isBefore(till.day(shop.clock().instant()));
    }

    private void ofKey(List<String> duties) {
        var guard = shop.journal().guard();
        if (guard.keyProtection().equals(new KeyProtection.OpenFile(false))) {
            duties.add(texts.get("guard.key.undecided"));
        }
        if (!guard.isKeyCopied()) {
            duties.add(texts.get("guard.key.uncopied"));
        }
    }
}
