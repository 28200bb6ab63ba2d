package org.comptoir.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.comptoir.app.desk.Desk;
import org.comptoir.app.files.SystemFileChoice;
import org.comptoir.app.offscreen.Finding;
import org.comptoir.app.offscreen.Pictures;
import org.comptoir.app.offscreen.Pictures.Shot;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shell.Place;
import org.comptoir.app.shell.Screen;
import org.comptoir.app.shell.Screens;
import org.comptoir.app.shell.ShellView;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.shop.ShopFixture;
import org.comptoir.app.task.Mishap;
import org.comptoir.app.task.Tasks;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.staff.SignedIn;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;

/// The screens of an invented shop. Work is done at once on the thread that asks for it.
public final class Office implements AutoCloseable {

    public static final Clock EVENING = ShopFixture.EVENING;

    private final ShopFixture fixture;
    private final List<Mishap> mishaps = new ArrayList<>();
    private final Tasks tasks = Tasks.atOnce(mishaps::add);

    private Office(ShopFixture fixture) {
        this.fixture = fixture;
    }

    public static Office founded(Path folder, Language language) {
        return new Office(ShopFixture.in(folder)
                .clock(EVENING)
                .language(language)
                .country(language == Language.ITALIAN ? "IT" : "FR")
                .open());
    }

    /// A few articles of a few categories, with a supplier and stock.
    public Office stocked() {
        fixture.withStock();
        return this;
    }

    public Article article(String code) {
        return fixture.article(code);
    }

    /// Sells one of the article, in cash or by card.
    public void sell(String code, int many, boolean cash) {
        fixture.sell(code, many, cash);
    }

    public Shop shop() {
        return fixture.shop();
    }

    public SignedIn owner() {
        return fixture.owner();
    }

    public Tasks tasks() {
        return tasks;
    }

    public List<Mishap> mishaps() {
        return mishaps;
    }

    public Papers papers() {
        return new Papers(shop(), "Comptoir 0.1");
    }

    public Formats formats(Language language) {
        return new Formats(language, ZoneId.of("Europe/Paris"));
    }

    /// The window with that one screen at its place.
    public ShellView window(Language language, Place place, Function<Desk, Screen> maker, Consumer<Screen> shown) {
        var screens = new Screens();
        var formats = formats(language);
        var made = new AtomicReference<Screen>();
        for (var any : Place.values()) {
            screens.add(any, made::get);
        }
        var shell = new ShellView(screens, tasks, formats, EVENING, () -> {});
        var screen =
                maker.apply(new Desk(shop(), papers(), this::owner, tasks, shell, formats, new SystemFileChoice()));
        made.set(screen);
        shell.open(owner());
        screens.show(place);
        shown.accept(screen);
        return shell;
    }

    /// A screen and the window it is shown in.
    public record OnWindow<S extends Screen>(ShellView window, S screen) {}

    public <S extends Screen> OnWindow<S> onWindow(Language language, Place place, Function<Desk, S> maker) {
        var made = new AtomicReference<S>();
        var window = window(
                language,
                place,
                desk -> {
                    made.set(maker.apply(desk));
                    return made.get();
                },
                screen -> {});
        return new OnWindow<>(window, made.get());
    }

    /// A look of its own for each language, so that all are seen in few pictures.
    public static Shot shot(Language language) {
        return switch (language) {
            case FRENCH -> Shot.light();
            case ENGLISH -> Shot.dark().small();
            case ITALIAN -> Shot.light().small();
        };
    }

    public static List<Finding> picture(String name, Shot shot, java.util.function.Supplier<Parent> window) {
        return Pictures.take(Path.of("target", "pictures", name + ".png"), shot, window);
    }

    /// Every text that is shown below a node.
    public static List<String> words(Parent root) {
        dress(root);
        root.applyCss();
        root.layout();
        return root.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /// Presses the button of that name.
    public static void press(Parent root, String words) {
        dress(root);
        root.applyCss();
        root.layout();
        var button = root.lookupAll(".action-button").stream()
                .map(Button.class::cast)
                .filter(any -> words.equals(any.getText()))
                .findFirst();
        assertThat(button).as(words).isPresent();
        button.orElseThrow().fire();
    }

    /// Parts have their insides only within a scene.
    private static void dress(Parent root) {
        if (root.getScene() == null) {
            new Scene(root, 1280, 800);
        }
    }

    public static void onScreen(Runnable does) {
        Pictures.onScreen(() -> {
            does.run();
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
