package org.comptoir.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.parked.ParkWords;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.customers.CustomerSight;
import org.comptoir.shop.customers.SeenDetail;

/// What each role sees of a customer at the till, the words offered for tickets on hold, and which sizes are kept.
final class CounterModel {

    /// Owners see everything.
    static final List<Role> LIMITED = List.of(Role.CASHIER, Role.MANAGER);

    private static final String TOPIC = "counter";

    /// Their field.
    static final String WORDS = "park words";

    /// Their field.
    static final String SIZES = "sizes";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final Map<Role, Map<SeenDetail, BooleanProperty>> seen = new EnumMap<>(Role.class);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty sizes = new SimpleStringProperty(this, "sizes", "");
    private final PageMessages messages = new PageMessages();

    CounterModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
        for (var role : LIMITED) {
            var details = new EnumMap<SeenDetail, BooleanProperty>(SeenDetail.class);
            Stream.of(SeenDetail.values()).forEach(detail -> details.put(detail, new SimpleBooleanProperty(true)));
            seen.put(role, details);
        }
    }

    BooleanProperty seen(Role role, SeenDetail detail) {
        var chosen = seen.getOrDefault(role, Map.of()).get(detail);
        if (chosen == null) {
            throw new IllegalArgumentException("nothing to choose for " + role);
        }
        return chosen;
    }

    /// A line for each.
    StringProperty wordsProperty() {
        return words;
    }

    /// The names of the sizes that the shop keeps of its customers, a line for each.
    StringProperty sizesProperty() {
        return sizes;
    }

    PageMessages messages() {
        return messages;
    }

    void load() {
        context.tasks()
                .of(() -> CustomerSight.of(settings::get))
                .onSuccess(sight -> LIMITED.forEach(role -> Stream.of(SeenDetail.values())
                        .forEach(detail -> seen(role, detail).set(sight.of(role).contains(detail)))))
                .start();
        context.tasks()
                .of(() -> ParkWords.of(settings::get)
                        .map(ParkWords::text)
                        .orElseGet(() -> context.texts("sell").get("sell.park.words")))
                .onSuccess(words::set)
                .start();
        context.tasks()
                .of(() -> SizeNames.of(settings::get).text())
                .onSuccess(sizes::set)
                .start();
    }

    void save() {
        messages.dismissAll();
        var offered = ParkWords.read(words.get());
        if (offered.isEmpty()) {
            messages.fault(
                    WORDS, texts.get("settings.counter.words.unfit", ParkWords.MAX_OFFERED, ParkWords.MAX_LENGTH));
            return;
        }
        var named = SizeNames.read(sizes.get());
        if (named.isEmpty()) {
            messages.fault(SIZES, texts.get("settings.counter.sizes.unfit", SizeNames.MAX_NAMES, SizeNames.MAX_LENGTH));
            return;
        }
        var sight = sight().text();
        var measured = named.get().text();
        var kept = offered.get().text();
        context.act(by -> {
                    settings.putAudited(by, CustomerSight.NOTE, sight);
                    settings.putAudited(by, ParkWords.NOTE, kept);
                    settings.putAudited(by, SizeNames.NOTE, measured);
                })
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.counter.saved"))))
                .start();
    }

    private CustomerSight sight() {
        var sight = CustomerSight.DEFAULT;
        for (var role : LIMITED) {
            sight = sight.with(
                    role,
                    Stream.of(SeenDetail.values())
                            .filter(detail -> seen(role, detail).get())
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return sight;
    }
}
