package org.comptoir.program.cli.runtime;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.LogFile;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopPlace;
import org.comptoir.shop.open.StartWarnings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run of a command. Uses the machine's language until a shop is open, then the shop's.
public final class CommandContext {

    private static final Logger LOG = LoggerFactory.getLogger(CommandContext.class);

    private final GlobalOptions options = new GlobalOptions();
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private Language language;
    private final CommandSignIn signIn;
    private KeyUnlock unlock = KeyUnlock.ofMachine();
    private @Nullable RuntimeException logged;
    private @Nullable SignedInStaff acting;
    private boolean isOfDemo;

    /// @param language used until a shop is open
    /// @param environment the variables of the process
    public CommandContext(
            PrintWriter out,
            PrintWriter err,
            Clock clock,
            Language language,
            Function<String, @Nullable String> environment) {
        signIn = new CommandSignIn(this, environment);
        this.language = language;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public GlobalOptions options() {
        return options;
    }

    public Clock clock() {
        return clock;
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        return Texts.of("cli", language);
    }

    public boolean isJson() {
        return options.json;
    }

    /// Whether an output file may replace one that exists.
    public boolean mayOverwrite() {
        return options.overwrite;
    }

    /// The folder given, or the default.
    public Path data() {
        var chosen = options.data;
        return chosen == null ? defaultFolder() : chosen;
    }

    /// Uses the folder of the demo shop, unless another was given.
    public void useDemoFolder() {
        isOfDemo = true;
    }

    private Path defaultFolder() {
        var folder = isOfDemo ? DataFolder.defaultForDemo() : DataFolder.defaultFolder();
        return folder.orElseThrow(() -> new CommandRefused("no-home", texts().get("cli.refused.nohome")));
    }

    /// The person or script that acts; known in [#withShop] and after [#requireSignIn].
    public SignedInStaff by() {
        var known = acting;
        if (known == null) {
            throw new IllegalStateException("nobody was asked who acts");
        }
        return known;
    }

    /// The account of the machine, for what is done before a shop can be opened and anybody can sign in.
    public SignedInStaff account() {
        return SignedInStaff.commandLine(System.getProperty("user.name", "?"));
    }

    public CommandSignIn signIn() {
        return signIn;
    }

    /// Has the technical log tell who did this.
    ///
    /// @param details that may help later, without personal data
    public void record(OpenShop shop, String kind, String details) {
        shop.journal().event(by(), kind, details);
    }

    /// The options by which another command finds the same shop, with a blank before; empty for the default.
    String sameShop() {
        var options = new StringBuilder();
        if (this.options.data != null) {
            options.append(" --data ").append(quoted(this.options.data.toString()));
        }
        if (this.options.database != null) {
            options.append(" --database ").append(quoted(this.options.database));
        }
        return options.toString();
    }

    private static String quoted(String text) {
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    /// Prints a line for people; nothing with `--json`.
    public void say(String line) {
        if (!isJson()) {
            out.println(line);
            out.flush();
        }
    }

    /// Prints a line in any case.
    public synchronized void line(String line) {
        out.println(line);
        out.flush();
    }

    /// Prints the result for programs; nothing without `--json`.
    public void json(Object value) {
        if (isJson()) {
            out.println(Json.text(value));
            out.flush();
        }
    }

    /// Prints a message on standard error.
    public void tell(String line) {
        err.println(line);
        err.flush();
    }

    /// Prints a remark or a warning for people on standard error, so that standard output holds the result alone.
    public void tellPeople(String line) {
        if (!isJson()) {
            tell(line);
        }
    }

    /// Reports an error on standard error; for programs as `{"error": ..., "message": ...}`.
    ///
    /// @param kind identifies it to programs, words joined with dashes
    public void trouble(String kind, String sentence) {
        if (!isJson()) {
            tell(sentence);
            return;
        }
        var answer = new LinkedHashMap<String, String>();
        answer.put("error", kind);
        answer.put("message", sentence);
        tell(Json.text(answer));
    }

    /// Switches to JSON even if the command line could not be parsed completely.
    public void answerInJson() {
        options.json = true;
    }

    /// Runs an operation on an existing shop, as the person or script that is signed in.
    ///
    /// @throws CommandRefused if nobody is signed in: nothing is read before
    /// @throws NotPermitted if they lack a right that the command requires
    public int withShop(ToIntFunction<OpenShop> work) {
        return withShopToSignIn(shop -> {
            requireSignIn(shop);
            return work.applyAsInt(shop);
        });
    }

    /// Runs an operation on an existing shop as far as signing in needs it. Nothing else may be done in it.
    public int withShopToSignIn(ToIntFunction<OpenShop> work) {
        var place = existingPlace();
        return with(withKey(unlock -> place.openToSignIn(clock, unlock)), shop -> {
            if (!shop.settings().isFounded()) {
                throw new CommandRefused("no-shop", texts().get("cli.refused.noshop", data().toAbsolutePath()));
            }
            return work.applyAsInt(shop);
        });
    }

    /// Finds out who acts, and tells what is wrong with the shop.
    ///
    /// @throws CommandRefused if nobody is signed in
    /// @throws NotPermitted if they lack a right that the command requires
    public void requireSignIn(OpenShop shop) {
        actAs(shop, signIn.signedIn(shop));
    }

    /// Somebody who has just entered a PIN, or is signed in: the shop is started for them.
    public void actAs(OpenShop shop, SignedInStaff person) {
        acting = person;
        StartWarnings.of(shop.start(), formats(shop)).forEach(this::tellPeople);
        shop.journal().guard().onClockChange(fault -> tellPeople(StartWarnings.of(fault, formats(shop))));
        shop.counter().newMonth().onClosed(closing -> tellPeople(StartWarnings.of(closing, formats(shop))));
    }

    /// Runs an operation on a shop that may not have been created yet. Nobody is signed in.
    public int withAnyShop(ToIntFunction<OpenShop> work) {
        return withAnyShop(clock, work);
    }

    /// The same with another clock.
    public int withAnyShop(Clock other, ToIntFunction<OpenShop> work) {
        return with(withKey(unlock -> place().open(other, unlock)), work);
    }

    private int with(OpenShop opened, ToIntFunction<OpenShop> work) {
        try (var shop = opened;
                var log = new LogFile(shop.folder().logs())) {
            log.begin();
            if (shop.settings().isFounded()) {
                language = shop.settings().profile().language();
            }
            return worked(shop, work);
        }
    }

    /// Asks for the passphrase of the journal's key if it has one, once for each command.
    public <T> T withKey(Function<KeyUnlock, T> work) {
        try {
            return work.apply(unlock);
        } catch (Unavailable.UnavailableException e) {
            if (e.reason() instanceof Unavailable.KeyLocked(var folder, var isWrong) && !isWrong) {
                unlock = unlock.withPassphrase(Passphrase.ask(this, "cli.passphrase.key"));
                return work.apply(unlock);
            }
            throw e;
        }
    }

    /// Logs unexpected errors in the shop's log while that log is open.
    private int worked(OpenShop shop, ToIntFunction<OpenShop> work) {
        try {
            return work.applyAsInt(shop);
        } catch (CommandRefused | NotPermitted e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A command ended with code {}", ErrorCode.of(e), e);
            logged = e;
            throw e;
        }
    }

    /// Whether the shop's log already contains it.
    public boolean hasLogged(Throwable thrown) {
        return thrown.equals(logged);
    }

    /// The same, if there is a shop to open.
    ///
    /// @throws CommandRefused if the folder contains no shop
    public ShopPlace existingPlace() {
        if (options.database == null && !DataFolder.containsShop(data())) {
            throw new CommandRefused("no-shop", texts().get("cli.refused.noshop", data().toAbsolutePath()));
        }
        return place();
    }

    /// The location of the command's shop.
    ///
    /// @throws CommandRefused if the server's address is invalid or contains a password
    public ShopPlace place() {
        var address = options.database;
        if (address == null) {
            return ShopPlace.of(data());
        }
        return new ShopPlace(data(), server(address));
    }

    /// A server given on the command line.
    ///
    /// @throws CommandRefused if the address is invalid or contains a password
    public Location.Server server(String address) {
        if (address.toLowerCase(Locale.ROOT).contains("password=")) {
            throw new CommandRefused("server-password", texts().get("cli.refused.serverpassword"));
        }
        try {
            return SavedLocation.server(address, serverUser());
        } catch (IllegalArgumentException e) {
            throw new CommandRefused("server-address", texts().get("cli.refused.server", address));
        }
    }

    private static String serverUser() {
        var named = System.getenv("PGUSER");
        return named == null ? System.getProperty("user.name", "") : named;
    }

    public Formats formats(OpenShop shop) {
        return new Formats(language, shop.settings().profile().zone());
    }

    /// Switches to the language of a shop that was just created.
    public void speakLike(ShopProfile profile) {
        language = profile.language();
    }
}
