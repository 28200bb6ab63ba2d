package org.comptoir.program.cli.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.TokenSignIn;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.TrialSignIn;
import org.jspecify.annotations.Nullable;

/// As whom a command acts: the token in the environment goes before the person who signed in, and that one before the
/// owner of a training shop.
public final class CommandSignIn {

    /// The variable in which scripts give their token: never an argument, which other programs see.
    public static final String VARIABLE = "COMPTOIR_TOKEN";

    /// How long a sign-in lasts unless another time is named.
    public static final Duration DEFAULT_DURATION = Duration.ofHours(1);

    private final CommandContext session;
    private final Function<String, @Nullable String> environment;
    private Optional<List<Permission>> required = Optional.empty();

    CommandSignIn(CommandContext session, Function<String, @Nullable String> environment) {
        this.session = session;
        this.environment = environment;
    }

    /// Sets what the command requires of whoever acts. One that requires nothing acts as nobody.
    public void require(List<Permission> rights) {
        required = Optional.of(rights);
    }

    /// Keeps somebody signed in for the next commands, instead of whoever was.
    ///
    /// @param lasting how long
    public void keep(OpenShop shop, SignedInStaff person, Duration lasting) {
        var file = file(shop);
        file.read().ifPresent(shop.tokens()::signOut);
        file.write(shop.tokens().signIn(person, lasting));
    }

    /// @return whose sign-in it ended. The file goes last, so that one that could not be ended can be ended again
    public Optional<String> end(OpenShop shop) {
        var file = file(shop);
        var person = file.read().flatMap(shop.tokens()::signOut);
        file.delete();
        return person;
    }

    /// @throws CommandRefused if nobody is
    /// @throws NotPermitted if they lack a right that the command requires
    SignedInStaff signedIn(OpenShop shop) {
        var rights = required.orElseThrow(() -> new IllegalStateException("a command acts without naming its rights"));
        var somebody = acting(shop);
        rights.forEach(somebody::require);
        return somebody;
    }

    private SignedInStaff acting(OpenShop shop) {
        var token = token();
        if (token.isPresent()) {
            return switch (shop.tokens().accept(token.get())) {
                case TokenSignIn.Accepted(var script) -> script;
                case TokenSignIn.Ended ended -> throw refused("token-ended", "cli.signin.token.ended");
                case TokenSignIn.Unknown unknown -> throw refused("token-unknown", "cli.signin.token.unknown");
            };
        }
        var file = file(shop);
        var answer = file.read().map(shop.tokens()::accept);
        if (answer.isPresent() && answer.get() instanceof TokenSignIn.Accepted(var person)) {
            return person;
        }
        var owner = TrialSignIn.owner(shop)
                .orElseThrow(() -> answer.isPresent()
                        ? refused("sign-in-ended", "cli.signin.ended")
                        : refused("not-signed-in", "cli.signin.nobody"));
        // Otherwise each command would have the technical log tell of a sign-in that nobody needs.
        file.delete();
        return owner;
    }

    private Optional<String> token() {
        return Optional.ofNullable(environment.apply(VARIABLE))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /// Whether a token is in the environment, before which no sign-in counts.
    public boolean hasToken() {
        return token().isPresent();
    }

    private CommandRefused refused(String kind, String key) {
        return new CommandRefused(kind, session.texts().get(key, session.sameShop()), ExitCode.NOT_SIGNED_IN);
    }

    private static SignInFile file(OpenShop shop) {
        return new SignInFile(shop.folder().root());
    }
}
