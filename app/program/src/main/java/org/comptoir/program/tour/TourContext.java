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

/// Somebody who works the window, keeps what they saw, and remembers whom and what the day is about.
public final class TourContext implements AutoCloseable {

    private final OpenShop shop;
    private final Path folder;
    private final Texts texts;
    private final FileAnswers files = new FileAnswers();
    private final OffscreenWindow window;
    private final List<Check> checks = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();
    private @Nullable VoucherCode voucher;
    private @Nullable Customer customer;
    private @Nullable Sale sale;

    /// @param folder where pictures, papers and lists go
    TourContext(OpenShop shop, Path folder) {
        this.shop = shop;
        this.folder = folder;
        texts = Texts.of("tour", shop.settings().profile().language());
        window = Screenshots.onScreen(() -> new OffscreenWindow(shop, files, this::shown));
    }

    public OpenShop shop() {
        return shop;
    }

    /// Who reads the shop's books for the checks.
    public SignedInStaff auditor() {
        return SignedInStaff.commandLine("tour");
    }

    public void works(Consumer<UiRobot> operation) {
        window.with(hands -> {
            operation.accept(hands);
            return true;
        });
    }

    public List<String> words() {
        return window.with(UiRobot::words);
    }

    /// A text of the program, in the shop's language.
    public String say(String bundle, String key, Object... values) {
        return Texts.of(bundle, texts.language()).get(key, values);
    }

    /// The words on the rail.
    public void goTo(String place) {
        works(hands -> hands.touch(say("shell", "shell.place." + place)));
    }

    /// Takes pictures of what is shown, in light and dark, and checks that nothing on them is cut or too small.
    public void look(String name) {
        for (var brightness : List.of(Brightness.DARK, Brightness.LIGHT)) {
            var file = Path.of("pictures", name + "-" + brightness.name().toLowerCase(Locale.ROOT) + ".png");
            var findings = window.picture(folder.resolve(file), brightness);
            kept.add(file);
            findings.forEach(finding -> checks.add(new Check(name + ": " + finding, false)));
        }
    }

    /// Where the next file that is asked for goes.
    public Path keeps(String name) {
        var file = Path.of(name.endsWith(".pdf") ? "papers" : "lists", name);
        kept.add(file);
        var whole = folder.resolve(file);
        try {
            Files.createDirectories(whole.getParent());
            Files.deleteIfExists(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.answer(whole);
        return whole;
    }

    /// A file that the next choice of a file to read finds.
    public Path brings(String name, String content) {
        var whole = keeps(name);
        try {
            return Files.writeString(whole, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the program would show in another one is kept as well.
    private void shown(Path file) {
        var copy = Path.of("papers", String.valueOf(file.getFileName()));
        try {
            Files.createDirectories(folder.resolve("papers"));
            Files.write(folder.resolve(copy), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!kept.contains(copy)) {
            kept.add(copy);
        }
    }

    /// @param key of the sentence that says what had to be so
    public void check(boolean held, String key, Object... values) {
        checks.add(new Check(texts.get(key, values), held));
    }

    /// What was checked and kept since it was last asked.
    TourReport.Played played(TourStep part) {
        var played = new TourReport.Played(title(part), List.copyOf(checks), List.copyOf(kept));
        checks.clear();
        kept.clear();
        return played;
    }

    /// A part that could not go on: what stopped it stands among the checks.
    void stopped(RuntimeException by) {
        var causes = Stream.iterate((Throwable) by, error -> error != null, Throwable::getCause)
                .map(Throwable::toString)
                .toList();
        checks.add(new Check(texts.get("tour.stopped", String.join(" \u2190 ", causes)), false));
    }

    private String title(TourStep part) {
        return texts.get(part.key());
    }

    /// The voucher that a customer will pay with.
    public void hands(VoucherCode code) {
        voucher = code;
    }

    public void serves(Customer served, Sale made) {
        customer = served;
        sale = made;
    }

    public VoucherCode voucher() {
        return known(voucher, "voucher");
    }

    public Customer customer() {
        return known(customer, "customer");
    }

    public Sale sale() {
        return known(sale, "sale");
    }

    private static <T> T known(@Nullable T thing, String name) {
        if (thing == null) {
            throw new IllegalStateException("no " + name + ": the part before did not come to its end");
        }
        return thing;
    }

    @Override
    public void close() {
        window.close();
    }
}
