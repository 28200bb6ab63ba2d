package org.comptoir.desktop.settings;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.reports.lists.Tiers;
import org.comptoir.shop.documents.PaperTexts;
import org.jspecify.annotations.Nullable;

/// What all papers of the shop share: its colour, its hours, its conditions, the tiers of its loyalty list.
final class PaperLookModel {

    private static final String TOPIC = "paper look";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final StringProperty colour = new SimpleStringProperty(this, "colour", Accent.DEFAULT.key());
    private final StringProperty hours = new SimpleStringProperty(this, "hours", "");
    private final StringProperty conditions = new SimpleStringProperty(this, "conditions", "");
    private final ObjectProperty<@Nullable Money> silver = new SimpleObjectProperty<>(this, "silver");
    private final ObjectProperty<@Nullable Money> gold = new SimpleObjectProperty<>(this, "gold");
    private final PageMessages messages = new PageMessages();

    PaperLookModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    /// As it is kept.
    private record Look(Accent accent, PaperTexts words, Tiers tiers) {

        static Look of(ShopSettings settings) {
            var notes = settings.notes();
            return new Look(
                    Accent.of(name -> Optional.ofNullable(notes.get(name))),
                    PaperTexts.of(name -> Optional.ofNullable(notes.get(name))),
                    Tiers.of(name -> Optional.ofNullable(notes.get(name))));
        }

        void keep(ShopSettings settings, SignedInStaff by) {
            var before = of(settings);
            if (!accent.equals(before.accent)) {
                settings.putAudited(by, Accent.NOTE, accent.key());
            }
            if (!words.hours().equals(before.words.hours())) {
                settings.putAudited(by, PaperTexts.HOURS_NOTE, words.hours());
            }
            if (!words.conditions().equals(before.words.conditions())) {
                settings.putAudited(by, PaperTexts.CONDITIONS_NOTE, words.conditions());
            }
            if (!tiers.equals(before.tiers)) {
                settings.putAudited(by, Tiers.NOTE, tiers.key());
            }
        }
    }

    void load() {
        context.tasks().of(() -> Look.of(settings)).onSuccess(this::show).start();
    }

    private void show(Look look) {
        colour.set(look.accent().key());
        hours.set(look.words().hours());
        conditions.set(look.words().conditions());
        silver.set(look.tiers().silver());
        gold.set(look.tiers().gold());
    }

    /// What is wrong with a colour as typed; empty if papers can be printed in it.
    String fault(String typed) {
        var accent = Accent.read(typed);
        if (accent.isEmpty()) {
            return texts.get("settings.paper.colour.unfit");
        }
        return accent.get().isVisible() ? "" : texts.get("settings.paper.colour.light");
    }

    /// What is to be known of a colour that can be printed; empty if nothing is.
    String told(String typed) {
        return Accent.read(typed)
                .filter(accent -> accent.isVisible() && !accent.isReadable())
                .map(accent -> texts.get("settings.paper.colour.darker"))
                .orElse("");
    }

    void save() {
        messages.dismissAll();
        var accent = Accent.read(colour.get()).filter(Accent::isVisible);
        var from = silver.get();
        var to = gold.get();
        if (accent.isEmpty()) {
            messages.warn(TOPIC, Message.of(fault(colour.get())));
        } else if (!PaperTexts.fits(hours.get(), conditions.get())) {
            messages.warn(
                    TOPIC,
                    Message.of(texts.get(
                            "settings.paper.long",
                            PaperTexts.MAX_LINES,
                            PaperTexts.MAX_HOURS,
                            PaperTexts.MAX_CONDITIONS)));
        } else if (from == null || to == null || !Tiers.fits(from, to)) {
            messages.warn(TOPIC, Message.of(texts.get("settings.paper.tiers.unfit")));
        } else {
            var look = new Look(accent.get(), new PaperTexts(hours.get(), conditions.get()), new Tiers(from, to));
            context.act(by -> look.keep(settings, by))
                    .onSuccess(done -> {
                        show(look);
                        messages.done(
                                TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.paper.saved")));
                    })
                    .start();
        }
    }

    /// The name of one of the offered colours.
    String name(Accent accent) {
        return texts.get("settings.paper.colour." + accent.key().substring(1).toLowerCase(Locale.ROOT));
    }

    /// Six hexadecimal digits after a `#`.
    StringProperty colourProperty() {
        return colour;
    }

    StringProperty hoursProperty() {
        return hours;
    }

    StringProperty conditionsProperty() {
        return conditions;
    }

    ObjectProperty<@Nullable Money> silverProperty() {
        return silver;
    }

    ObjectProperty<@Nullable Money> goldProperty() {
        return gold;
    }

    PageMessages messages() {
        return messages;
    }
}
