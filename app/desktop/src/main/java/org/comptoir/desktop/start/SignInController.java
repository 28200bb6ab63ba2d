package org.comptoir.desktop.start;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.signin.SignInModel;
import org.comptoir.desktop.signin.SignInView;
import org.comptoir.desktop.signin.StaffTile;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.AutoLockTerm;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Handles signing in, changing users and locking the till.
final class SignInController {

    private final OpenShop shop;
    private final Tasks tasks;
    private Formats formats;
    private final ShellView shell;
    private final FailureMessages failures;
    private Texts texts;
    private final StartNotices notices;
    private final boolean isDemo;
    private final BiConsumer<StaffId, Spoken> onWelcome;
    private final Consumer<AutoLockTerm> onSignIn;
    private final SignInModel model = new SignInModel();
    private @Nullable SignedInStaff person;
    private List<StaffMember> known = List.of();
    private boolean covered;
    private Consumer<SignedInStaff> onTraining = by -> {};

    /// @param shop its language
    /// @param person the language of who signs in; null for the shop's
    record Spoken(Language shop, @Nullable Language person) {}

    private record Answer(SignInResult result, Spoken spoken) {}

    /// @param isDemo whether its PIN is shown
    /// @param onWelcome told the languages before anything is shown to who signed in
    /// @param onSignIn told how long the till may be left alone, each time somebody signs in
    SignInController(
            OpenShop shop,
            Tasks tasks,
            Formats formats,
            ShellView shell,
            FailureMessages failures,
            boolean isDemo,
            BiConsumer<StaffId, Spoken> onWelcome,
            Consumer<AutoLockTerm> onSignIn) {
        this.isDemo = isDemo;
        this.onWelcome = onWelcome;
        this.onSignIn = onSignIn;
        this.shop = shop;
        this.tasks = tasks;
        this.formats = formats;
        this.shell = shell;
        this.failures = failures;
        notices = new StartNotices(shop, tasks, shell.messages(), formats, isDemo || shop.isTraining());
        texts = Texts.of("signin", formats.language());
        showHint();
    }

    /// From now on in another language.
    void speak(Formats spoken) {
        formats = spoken;
        texts = Texts.of("signin", spoken.language());
        notices.speak(spoken);
        showHint();
        if (!covered && person != null) {
            notices.tellAgain(person);
        }
    }

    private void showHint() {
        model.hintProperty().set(isDemo ? texts.get("signin.demo", DemoMarker.DEMO_PIN) : "");
    }

    /// Covers the window with the tiles of these people.
    void ask(List<StaffMember> staff) {
        covered = true;
        model.chosenProperty().set(null);
        model.messageProperty().set("");
        model.trainingProperty().set(false);
        show(staff);
        shell.cover(new SignInView(model, texts, this::signIn));
    }

    private void show(List<StaffMember> staff) {
        known = staff;
        var tiles = staff.stream()
                .map(member -> new StaffTile(member.id(), member.name(), member.role()))
                .toList();
        model.staff().setAll(tiles);
        var last = person;
        var here = tiles.stream()
                .filter(tile -> last != null && tile.id().equals(last.id()))
                .findFirst();
        model.chosenProperty()
                .set(here.or(() -> tiles.size() == 1 ? Optional.of(tiles.getFirst()) : Optional.empty())
                        .orElse(null));
    }

    /// Blocks everything until somebody signs in; the screen's content is kept. The last known staff are offered at
    /// once, even if the database cannot be reached.
    void lock() {
        if (covered) {
            return;
        }
        model.lockedProperty().set(true);
        ask(known);
        sayingWhyNot(tasks.of(() -> shop.staff().active()))
                .onSuccess(this::update)
                .start();
    }

    /// Keeps the tiles if the staff did not change, because one may be selected already.
    private void update(List<StaffMember> staff) {
        if (!staff.equals(known)) {
            show(staff);
        }
    }

    private <T> Work<T> sayingWhyNot(Work<T> work) {
        return work.onFailure(
                        Unavailable.UnavailableException.class,
                        problem ->
                                model.messageProperty().set(UnavailableText.of(problem.reason(), formats.language())))
                .onFailure(RuntimeException.class, error -> {
                    model.messageProperty().set(texts.get("signin.failed"));
                    tasks.report(error);
                });
    }

    private void signIn(StaffTile tile, char[] pin) {
        model.checkingProperty().set(true);
        sayingWhyNot(tasks.of(() -> {
                    try {
                        shop.start();
                        return answer(tile.id(), shop.staff().signIn(tile.id(), pin));
                    } finally {
                        Arrays.fill(pin, '\0');
                    }
                }))
                .onSuccess(this::answer)
                .onFinished(() -> model.checkingProperty().set(false))
                .start();
    }

    private Answer answer(StaffId id, SignInResult result) {
        var own = shop.staff().active().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(StaffMember::language);
        return new Answer(result, new Spoken(shop.settings().profile().language(), own.orElse(null)));
    }

    private void answer(Answer answer) {
        switch (answer.result()) {
            case SignInResult.Welcome(var welcome) -> {
                if (model.trainingProperty().get()) {
                    train(welcome);
                } else {
                    enter(welcome, answer.spoken());
                }
            }
            case SignInResult.WrongPin(var left) -> model.messageProperty().set(texts.get("signin.wrong", left));
            case SignInResult.Wait(var until) ->
                model.messageProperty().set(texts.get("signin.wait", formats.time(until)));
        }
    }

    /// The till stays closed: its window is left for the training.
    private void train(SignedInStaff welcome) {
        model.clear();
        model.trainingProperty().set(false);
        if (welcome.may(Permission.TRAIN)) {
            model.messageProperty().set(texts.get("signin.training.opening"));
            onTraining.accept(welcome);
        } else {
            model.messageProperty().set(texts.get("signin.training.refused"));
        }
    }

    /// Somebody is there whose PIN was checked.
    void enter(SignedInStaff welcome, Spoken spoken) {
        onWelcome.accept(welcome.id(), spoken);
        person = welcome;
        covered = false;
        model.clear();
        failures.personChanged();
        shell.open(welcome);
        notices.tell(welcome);
        tasks.of(() -> AutoLockTerm.of(shop.settings()::get))
                .onSuccess(onSignIn)
                .start();
    }

    /// @param asked by somebody who signs in to train
    void onTraining(Consumer<SignedInStaff> asked) {
        onTraining = asked;
        model.trainingOfferedProperty().set(true);
    }

    /// Says below the PIN what happened.
    void say(String sentence) {
        model.messageProperty().set(sentence);
    }

    /// Who works or worked here last; empty before anybody signed in.
    Optional<SignedInStaff> lastPerson() {
        return Optional.ofNullable(person);
    }

    /// Discards the digits entered so far because they were scanned, not typed.
    void forgetPin() {
        model.clear();
    }

    boolean isCovered() {
        return covered;
    }

    /// The signed-in person.
    ///
    /// @throws IllegalStateException before anybody signed in
    SignedInStaff person() {
        var now = person;
        if (now == null) {
            throw new IllegalStateException("nobody has signed in");
        }
        return now;
    }
}
