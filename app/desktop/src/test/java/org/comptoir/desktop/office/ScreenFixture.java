package org.comptoir.desktop.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;

/// The screens of an invented shop. Tasks run synchronously on the calling thread.
public final class ScreenFixture implements AutoCloseable {

    public static final Clock EVENING = ShopFixture.EVENING;

    private final ShopFixture fixture;
    private final List<UnexpectedError> errors = new ArrayList<>();
    private final Tasks tasks = Tasks.atOnce(errors::add);
    private final PageMessages messages = new PageMessages();
    private final RecordingNavigator navigator = new RecordingNavigator();

    private ScreenFixture(ShopFixture fixture) {
        this.fixture = fixture;
    }

    public static ScreenFixture founded(Path folder, Language language) {
        return founded(folder, language, EVENING);
    }

    public static ScreenFixture founded(Path folder, Language language, Clock clock) {
        return new ScreenFixture(ShopFixture.in(folder)
                .clock(clock)
                .language(language)
                .country(language == Language.ITALIAN ? "IT" : "FR")
                .open());
    }

    /// A few articles in several categories, with a supplier and stock.
    public ScreenFixture stocked() {
        fixture.withStock();
        return this;
    }

    public Article article(String code) {
        return fixture.article(code);
    }

    /// Sells one piece of the article, paid in cash or by card.
    public void sell(String code, int many, boolean cash) {
        fixture.sell(code, many, cash);
    }

    public OpenShop shop() {
        return fixture.shop();
    }

    public SignedInStaff owner() {
        return fixture.owner();
    }

    public Tasks tasks() {
        return tasks;
    }

    public List<UnexpectedError> mishaps() {
        return errors;
    }

    public DocumentPrinter papers() {
        return new DocumentPrinter(shop(), "Comptoir 0.1");
    }

    public Formats formats(Language language) {
        return new Formats(language, ZoneId.of("Europe/Paris"));
    }

    /// The context of a screen or a model; tasks run synchronously.
    public ScreenContext context(Language language) {
        return context(language, tasks);
    }

    public ScreenContext context(Language language, Tasks other) {
        return context(language, other, messages);
    }

    private ScreenContext context(Language language, Tasks other, Messages where) {
        return context(language, this::owner, other, where, new SystemFileChoice());
    }

    /// The same for any person and any kind of tasks, with messages and files controlled by the test.
    public ScreenContext context(
            Language language, Supplier<SignedInStaff> staff, Tasks other, Messages where, FileChoice files) {
        return new ScreenContext(
                staff,
                other.answeredBy(new FailureMessages(where, language, other.failures())),
                formats(language),
                where,
                navigator,
                papers(),
                files);
    }

    /// The messages of [#context(Language)].
    public PageMessages messages() {
        return messages;
    }

    /// The navigation requested by screens.
    public RecordingNavigator navigator() {
        return navigator;
    }

    /// The window with this screen at its destination.
    public ShellView window(
            Language language, Destination place, Function<ScreenContext, Screen> maker, Consumer<Screen> shown) {
        var screens = new Screens();
        var formats = formats(language);
        var created = new AtomicReference<Screen>();
        for (var destination : Destination.values()) {
            screens.add(destination, created::get);
        }
        var shell = new ShellView(screens, tasks, formats, EVENING, () -> {});
        var screen = maker.apply(context(language, tasks, shell.messages()));
        created.set(screen);
        shell.open(owner());
        screens.show(place);
        shown.accept(screen);
        return shell;
    }

    /// A screen and its window.
    public record OnWindow<S extends Screen>(ShellView window, S screen) {}

    public <S extends Screen> OnWindow<S> onWindow(
            Language language, Destination place, Function<ScreenContext, S> maker) {
        var created = new AtomicReference<S>();
        var window = window(
                language,
                place,
                context -> {
                    created.set(maker.apply(context));
                    return created.get();
                },
                screen -> {});
        return new OnWindow<>(window, created.get());
    }

    /// A different appearance for each language, to cover all of them with few screenshots.
    public static Shot shot(Language language) {
        return switch (language) {
            case FRENCH -> Shot.light();
            case ENGLISH -> Shot.dark().small();
            case ITALIAN -> Shot.light().small();
        };
    }

    public static List<LayoutProblem> picture(String name, Shot shot, Supplier<Parent> window) {
        return Screenshots.take(Path.of("target", "pictures", name + ".png"), shot, window);
    }

    /// Every visible text below a node.
    public static List<String> words(Parent root) {
        dress(root);
        root.applyCss();
        root.layout();
        return root.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /// Presses the button with this label.
    public static void press(Parent root, String text) {
        dress(root);
        root.applyCss();
        root.layout();
        var button = root.lookupAll(".action-button").stream()
                .map(Button.class::cast)
                .filter(candidate -> text.equals(candidate.getText()))
                .findFirst();
        assertThat(button).as(text).isPresent();
        button.orElseThrow().fire();
    }

    /// Controls have their children only within a scene.
    private static void dress(Parent root) {
        if (root.getScene() == null) {
            new Scene(root, 1280, 800);
        }
    }

    public static void onScreen(Runnable operation) {
        Screenshots.onScreen(() -> {
            operation.run();
            return true;
        });
    }

    @Override
    public void close() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("close the shop off the screen's thread");
        }
        fixture.close();
    }
}
