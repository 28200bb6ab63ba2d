package org.comptoir.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.dav.DavConflict;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.OnDeletion;
import org.comptoir.customers.dav.SharingScope;
import org.comptoir.customers.dav.link.DavCollection;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dav.DavDesk;
import org.comptoir.shop.dav.DavPassword;
import org.comptoir.shop.dav.DavRhythm;
import org.comptoir.shop.dav.DavRun;
import org.comptoir.shop.dav.DavSettings;
import org.comptoir.shop.dav.DavText;
import org.comptoir.shop.dav.http.DavFailure;
import org.comptoir.shop.dav.http.DavProblem;
import org.comptoir.shop.dav.http.FoundCollection;
import org.jspecify.annotations.Nullable;

/// The server with which customers and appointments are shared: which, what of it, the exchange, and what waits to be
/// settled.
final class DavModel {

    private static final String TOPIC = "dav";

    /// Which customers are shared.
    enum Who {
        ALL,
        TAG,
        GROUP
    }

    /// What the server and this shop say now.
    ///
    /// @param runs how far each exchange has come
    record Standing(List<DavCollection> runs, List<DavConflict> conflicts) {}

    private record Search(
            List<FoundCollection> found, @Nullable DavProblem problem) {}

    private final ScreenContext context;
    private final DavDesk desk;
    private final Texts texts;
    private final DavText words;
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty book = new SimpleStringProperty(this, "book", "");
    private final StringProperty calendar = new SimpleStringProperty(this, "calendar", "");
    private final ObjectProperty<DavDirection> direction =
            new SimpleObjectProperty<>(this, "direction", DavSettings.NONE.direction());
    private final ObjectProperty<OnDeletion> onDeletion =
            new SimpleObjectProperty<>(this, "onDeletion", DavSettings.NONE.onDeletion());
    private final ObjectProperty<DavRhythm> rhythm = new SimpleObjectProperty<>(this, "rhythm", DavRhythm.BY_HAND);
    private final ObjectProperty<Who> who = new SimpleObjectProperty<>(this, "who", Who.ALL);
    private final StringProperty whoName = new SimpleStringProperty(this, "whoName", "");
    private final ObjectProperty<List<DetailField>> fields = new SimpleObjectProperty<>(this, "fields", List.of());
    private final ReadOnlyObjectWrapper<List<FoundCollection>> found =
            new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", new Standing(List.of(), List.of()));
    private final PageMessages messages = new PageMessages();
    private DavSettings saved = DavSettings.NONE;

    DavModel(ScreenContext context, DavDesk desk) {
        this.context = context;
        this.desk = desk;
        texts = context.texts("settings");
        words = new DavText(context.language());
        // What one server offered is never asked of another, with its password.
        address.addListener((all, before, now) -> forgetOffers());
        user.addListener((all, before, now) -> forgetOffers());
    }

    private void forgetOffers() {
        found.set(List.of());
        book.set("");
        calendar.set("");
    }

    void load() {
        context.tasks().of(desk::settings).onSuccess(this::show).start();
        context.tasks().of(desk::rhythm).onSuccess(rhythm::set).start();
        review();
    }

    private void review() {
        context.work(by -> new Standing(desk.status(by), desk.conflicts(by)))
                .onSuccess(standing::set)
                .start();
    }

    private void show(DavSettings kept) {
        saved = kept;
        address.set(kept.address());
        user.set(kept.user());
        password.set("");
        found.set(List.of());
        book.set(kept.book());
        calendar.set(kept.calendar());
        direction.set(kept.direction());
        onDeletion.set(kept.onDeletion());
        fields.set(kept.fields());
        switch (kept.scope()) {
            case SharingScope.Everybody all -> choose(Who.ALL, "");
            case SharingScope.Tagged(var tag) -> choose(Who.TAG, tag);
            case SharingScope.OfSegment(var name) -> choose(Who.GROUP, name);
        }
    }

    private void choose(Who chosen, String name) {
        who.set(chosen);
        whoName.set(name);
    }

    private SharingScope scope() {
        var name = whoName.get().strip();
        var cut = name.substring(0, Math.min(SharingScope.MAX_NAME, name.length()));
        return switch (who.get()) {
            case ALL -> new SharingScope.Everybody();
            case TAG -> new SharingScope.Tagged(cut);
            case GROUP -> new SharingScope.OfSegment(cut);
        };
    }

    private DavSettings typed() {
        return new DavSettings(
                address.get().strip(),
                user.get().strip(),
                book.get(),
                calendar.get(),
                direction.get(),
                onDeletion.get(),
                scope(),
                fields.get());
    }

    /// Asks the server for its address books and calendars; one that is the only one is chosen.
    void search() {
        messages.dismissAll();
        var wanted = typed();
        var secret = password.get();
        messages.lasting(TOPIC, Level.WARNING, Message.of(texts.get("settings.dav.searching")));
        context.work(by -> {
                    try {
                        return new Search(desk.find(by, wanted, secret), null);
                    } catch (DavFailure e) {
                        return new Search(List.of(), e.problem());
                    }
                })
                .onSuccess(this::offered)
                .start();
    }

    private void offered(Search search) {
        var problem = search.problem();
        if (problem != null) {
            messages.fail(TOPIC, Message.of(texts.get("settings.dav.failed"), words.problem(problem)));
            return;
        }
        found.set(search.found());
        if (search.found().isEmpty()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.dav.nothing")));
            return;
        }
        messages.done(TOPIC, Message.of(texts.get("settings.dav.found"), texts.get("settings.dav.found.choose")));
        chooseOnly(DavKind.BOOK, book);
        chooseOnly(DavKind.CALENDAR, calendar);
    }

    private void chooseOnly(DavKind kind, StringProperty chosen) {
        var offered = paths(kind);
        if (!chosen.get().isEmpty() && !offered.contains(chosen.get())) {
            chosen.set("");
        }
        if (chosen.get().isEmpty() && offered.size() == 1) {
            chosen.set(offered.getFirst());
        }
    }

    private List<String> paths(DavKind kind) {
        return found.get().stream()
                .filter(one -> one.kind() == kind)
                .map(FoundCollection::path)
                .toList();
    }

    /// None, what the server offers, and what was chosen before.
    List<String> offered(DavKind kind, String chosen) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(paths(kind));
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        return all;
    }

    /// As its owner called it.
    String name(String path) {
        return path.isEmpty()
                ? texts.get("settings.dav.none")
                : found.get().stream()
                        .filter(one -> one.path().equals(path))
                        .map(FoundCollection::name)
                        .findFirst()
                        .orElse(path);
    }

    void share(DetailField field, boolean isShared) {
        var all = new ArrayList<>(fields.get());
        all.remove(field);
        if (isShared) {
            all.add(field);
        }
        fields.set(List.copyOf(all));
    }

    void save() {
        messages.dismissAll();
        if (who.get() != Who.ALL && whoName.get().isBlank()) {
            messages.warn(TOPIC, Message.of(texts.get("settings.dav.who.missing")));
            return;
        }
        var wanted = typed();
        if (!isOffered(wanted)) {
            messages.warn(TOPIC, Message.of(texts.get("settings.dav.search.first")));
            return;
        }
        var secret = password.get();
        var often = rhythm.get();
        context.work(by -> {
                    desk.choose(by, often);
                    return desk.save(by, wanted, secret);
                })
                .onSuccess(isKept -> {
                    password.set("");
                    tellSaved(wanted, isKept);
                    review();
                })
                .start();
    }

    /// Of another server or user than before, only what it offered just now.
    private boolean isOffered(DavSettings wanted) {
        var isSameServer =
                wanted.address().equals(saved.address()) && wanted.user().equals(saved.user());
        return !wanted.isComplete()
                || isSameServer
                || isOffered(DavKind.BOOK, wanted.book()) && isOffered(DavKind.CALENDAR, wanted.calendar());
    }

    private boolean isOffered(DavKind kind, String path) {
        return path.isEmpty() || paths(kind).contains(path);
    }

    private void tellSaved(DavSettings wanted, boolean isKept) {
        saved = wanted;
        var done = texts.get("settings.saved");
        if (!wanted.isComplete()) {
            messages.done(TOPIC, Message.of(done, texts.get("settings.dav.off")));
        } else if (isKept) {
            messages.done(TOPIC, Message.of(done, texts.get("settings.dav.on")));
        } else {
            messages.warn(TOPIC, Message.of(done, texts.get("settings.dav.nostore", DavPassword.VARIABLE)));
        }
    }

    /// Exchanges what changed with the server that was saved.
    void exchange() {
        messages.dismissAll();
        context.job(texts.get("settings.dav.job"), (by, progress) -> desk.sync(by))
                .onSuccess(runs -> {
                    tell(runs);
                    review();
                })
                .start();
    }

    private void tell(Map<DavKind, DavRun> runs) {
        var problem = runs.values().stream()
                .map(DavRun::problem)
                .filter(Objects::nonNull)
                .findFirst();
        problem.ifPresentOrElse(
                one -> messages.fail(TOPIC, Message.of(texts.get("settings.dav.failed"), words.problem(one))),
                () -> messages.done(TOPIC, Message.of(texts.get("settings.dav.exchanged"))));
    }

    /// Settles a conflict field by field.
    ///
    /// @param whose by the keys of its fields
    void settle(DavConflict conflict, Map<String, Side> whose) {
        messages.dismissAll();
        context.work(by -> desk.settle(by, conflict.id(), whose))
                .onSuccess(isSettled -> {
                    if (isSettled) {
                        messages.done(TOPIC, Message.of(texts.get("settings.dav.settled", conflict.name())));
                    } else {
                        messages.warn(TOPIC, Message.of(texts.get("settings.dav.notsettled", conflict.name())));
                    }
                    review();
                })
                .start();
    }

    StringProperty addressProperty() {
        return address;
    }

    StringProperty userProperty() {
        return user;
    }

    /// As typed; empty keeps the one that there is.
    StringProperty passwordProperty() {
        return password;
    }

    /// The address of the address book; empty for none.
    StringProperty bookProperty() {
        return book;
    }

    /// The address of the calendar; empty for none.
    StringProperty calendarProperty() {
        return calendar;
    }

    ObjectProperty<DavDirection> directionProperty() {
        return direction;
    }

    ObjectProperty<OnDeletion> onDeletionProperty() {
        return onDeletion;
    }

    ObjectProperty<DavRhythm> rhythmProperty() {
        return rhythm;
    }

    ObjectProperty<Who> whoProperty() {
        return who;
    }

    /// Of the tag or the group.
    StringProperty whoNameProperty() {
        return whoName;
    }

    /// What leaves the shop beside the usual fields.
    ReadOnlyObjectProperty<List<DetailField>> fieldsProperty() {
        return fields;
    }

    ReadOnlyObjectProperty<List<FoundCollection>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
