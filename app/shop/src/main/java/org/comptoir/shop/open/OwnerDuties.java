package org.comptoir.shop.open;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The tasks an owner is reminded of at each sign-in until they are done.
public final class OwnerDuties {

    private static final Duration MAX_OPEN_DAY = Duration.ofDays(7);

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
                    .filter(this::isLongAgo)
                    .ifPresent(since -> duties.add(texts.get("guard.day.open", formats.dateTime(since))));
        }
        return List.copyOf(duties);
    }

    private boolean isLongAgo(Instant since) {
        return since.plus(MAX_OPEN_DAY).isBefore(shop.clock().instant());
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
