package org.comptoir.program.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Operates the window, keeps pictures and files, and remembers the customer and the sale of the day.
public final class TourContext implements AutoCloseable {

    private final OpenShop shop;
    private final Path folder;
    private final Texts texts;
    private final FileAnswers files = new FileAnswers();
    private final OffscreenWindow window;
    private final List<Check> checks = new ArrayList<>();
    private final List<Path> keptFiles = new ArrayList<>();
    private @Nullable VoucherCode voucher;
    private @Nullable Customer customer;
    private @Nullable Sale sale;

    /// @param folder for pictures, documents and lists
    TourContext(OpenShop shop, Path folder) {
        this.shop = shop;
        this.folder = folder;
        texts = Texts.of("tour", shop.settings().profile().language());
        window = Screenshots.onScreen(() -> new OffscreenWindow(shop, files, this::fileOpened));
    }

    public OpenShop shop() {
        return shop;
    }

    /// Reads the shop's data for the checks.
    public SignedInStaff auditor() {
        return SignedInStaff.commandLine("tour");
    }

    public void operate(Consumer<UiRobot> operation) {
        window.with(robot -> {
            operation.accept(robot);
            return true;
        });
    }

    public List<String> visibleTexts() {
        return window.with(UiRobot::visibleTexts);
    }

    /// A text of the program, in the shop's language.
    public String say(String bundle, String key, Object... values) {
        return Texts.of(bundle, texts.language()).get(key, values);
    }

    /// Selects an entry of the navigation rail.
    public void goTo(String place) {
        operate(robot -> robot.touch(say("shell", "shell.place." + place)));
    }

    /// Takes screenshots in the light and the dark theme, and checks that nothing is cut off or too small.
    public void look(String name) {
        for (var brightness : List.of(Brightness.DARK, Brightness.LIGHT)) {
            var file = Path.of("pictures", name + "-" + brightness.name().toLowerCase(Locale.ROOT) + ".png");
            var findings = window.picture(folder.resolve(file), brightness);
            keptFiles.add(file);
            findings.forEach(finding -> checks.add(new Check(name + ": " + finding, false)));
        }
    }

    /// The same of the customer's window.
    public void lookAtDisplay(String name) {
        for (var brightness : List.of(Brightness.DARK, Brightness.LIGHT)) {
            var file = Path.of("pictures", name + "-" + brightness.name().toLowerCase(Locale.ROOT) + ".png");
            var findings = window.displayPicture(folder.resolve(file), brightness);
            keptFiles.add(file);
            findings.forEach(finding -> checks.add(new Check(name + ": " + finding, false)));
        }
    }

    /// What the customer reads.
    public List<String> displayTexts() {
        return window.displayTexts();
    }

    /// The target of the next file dialog.
    public Path saveTo(String name) {
        var file = Path.of(name.endsWith(".pdf") ? "papers" : "lists", name);
        keptFiles.add(file);
        var path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.answer(path);
        return path;
    }

    /// A file that the next dialog for opening a file will return.
    public Path provideFile(String name, String content) {
        var file = saveTo(name);
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files the program would open in another program are kept as well.
    private void fileOpened(Path file) {
        var copy = Path.of("papers", String.valueOf(file.getFileName()));
        try {
            Files.createDirectories(folder.resolve("papers"));
            Files.write(folder.resolve(copy), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!keptFiles.contains(copy)) {
            keptFiles.add(copy);
        }
    }

    /// @param key of the sentence describing the condition
    public void check(boolean holds, String key, Object... values) {
        checks.add(new Check(texts.get(key, values), holds));
    }

    /// The checks and files since the last call.
    TourReport.Played played(TourStep step) {
        var played = new TourReport.Played(title(step), List.copyOf(checks), List.copyOf(keptFiles));
        checks.clear();
        keptFiles.clear();
        return played;
    }

    /// Records among the checks what stopped a step.
    void stopped(RuntimeException by) {
        var causes = Stream.iterate((Throwable) by, error -> error != null, Throwable::getCause)
                .map(Throwable::toString)
                .toList();
        checks.add(new Check(texts.get("tour.stopped", String.join(" \u2190 ", causes)), false));
    }

    private String title(TourStep step) {
        return texts.get(step.key());
    }

    /// The voucher a customer will pay with.
    public void giveVoucher(VoucherCode code) {
        voucher = code;
    }

    public void remember(Customer served, Sale completed) {
        customer = served;
        sale = completed;
    }

    public VoucherCode voucher() {
        return require(voucher, "voucher");
    }

    public Customer customer() {
        return require(customer, "customer");
    }

    public Sale sale() {
        return require(sale, "sale");
    }

    private static <T> T require(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("no " + name + ": the part before did not come to its end");
        }
        return value;
    }

    @Override
    public void close() {
        window.close();
    }
}
