package org.comptoir.app.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.comptoir.app.desk.Desk;
import org.comptoir.app.devices.ScanKeys;
import org.comptoir.app.files.FileChoice;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shell.Place;
import org.comptoir.app.shell.Screens;
import org.comptoir.app.shell.ShellView;
import org.comptoir.app.shop.Program;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.app.theme.Appearance;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.scan.ScannerInput;
import org.comptoir.pos.text.Texts;

/// The window over an open shop: shell, sign-in, screens and scanner, put together.
public final class ShopWindow implements AutoCloseable {

    private final Opened opened;
    private final Tasks tasks;
    private final Screens screens = new Screens();
    private final ShellView shell;
    private final SignInDesk signIn;
    private final SearchKeeper search;
    private final Desk desk;

    /// The window of a shop that was founded.
    ///
    /// @param files asks which file is meant
    /// @param opener shows a file in the system's own program for it
    public static ShopWindow of(
            Shop shop, Tasks tasks, Appearance appearance, FileChoice files, Consumer<Path> opener) {
        return new ShopWindow(Opened.read(shop), tasks, appearance, files, opener);
    }

    ShopWindow(Opened opened, Tasks tasks, Appearance appearance, FileChoice files, Consumer<Path> opener) {
        this.opened = opened;
        this.tasks = tasks;
        var shop = opened.shop();
        var formats = opened.formats();
        new ScreenSet(screens, this::desk, opener).fill(appearance);
        shell = new ShellView(screens, tasks, formats, shop.clock(), this::lock);
        signIn = new SignInDesk(shop, tasks, formats, shell, opened.isDemo());
        search = new SearchKeeper(shop, tasks);
        desk = new Desk(shop, new Papers(shop, Program.nameAndVersion()), signIn::person, tasks, shell, formats, files);
        if (opened.isDemo()) {
            shell.ribbon(Texts.of("window", formats.language()).get("window.demo"));
        }
        signIn.ask(opened.staff());
    }

    private Desk desk() {
        return desk;
    }

    private void lock() {
        signIn.lock();
    }

    public Parent root() {
        return shell;
    }

    ShellView shell() {
        return shell;
    }

    /// Binds keys, scanner and looks to the window's scene, and begins the work behind it.
    ///
    /// @param timing by which a scanner is told from fingers
    public void attach(Scene scene, Appearance appearance, ScanTiming timing) {
        scene.setRoot(shell);
        shell.attach(scene);
        new ScanKeys(timing, this::scanned).listenTo(scene);
        remember(appearance);
        search.start();
    }

    private void remember(Appearance appearance) {
        appearance.brightnessProperty().set(opened.looks().brightness());
        appearance.sizeProperty().set(opened.looks().size());
        appearance.brightnessProperty().addListener((all, before, now) -> keep(appearance));
        appearance.sizeProperty().addListener((all, before, now) -> keep(appearance));
    }

    private void keep(Appearance appearance) {
        var looks = new Looks(
                appearance.brightnessProperty().get(), appearance.sizeProperty().get());
        tasks.of(() -> looks.keep(opened.shop().settings()::put)).start();
    }

    /// A scan works anywhere: what the screen shown has no use for goes to the sale.
    private void scanned(ScannerInput burst) {
        if (signIn.isCovered()) {
            signIn.forgetPin();
            return;
        }
        var used = screens.shown().map(screen -> screen.scanned(burst.text())).orElse(false);
        if (!used) {
            screens.show(Place.SELL);
            screens.shown().ifPresent(screen -> screen.scanned(burst.text()));
        }
    }

    /// Ends the work behind the window; the shop stays open.
    public void rest() {
        search.stop();
    }

    @Override
    public void close() {
        rest();
        opened.shop().close();
    }
}
