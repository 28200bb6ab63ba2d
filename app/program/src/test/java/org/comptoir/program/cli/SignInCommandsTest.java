package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands act as a person who signed in, or by the token of a script, and otherwise not at all.
class SignInCommandsTest {

    private static final String UNTIL =
            LocalDate.now(Clock.systemUTC()).plusDays(20).toString();

    @TempDir
    Path home;

    private CommandShop shop;
    private Path file;

    @BeforeEach
    void found() throws IOException {
        shop = CommandShop.create(home);
        file = shop.folder().resolve("sign-in.token");
    }

    private List<JournalEntry> events(int count) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            return open.journal().latest(Chain.EVENTS, count);
        }
    }

    private CommandRun signIn(String pin, String... more) {
        var words = Stream.concat(Stream.of("sign-in", "--pin-stdin"), Stream.of(more));
        return TypedInput.line(pin, () -> shop.run(words.toArray(String[]::new)));
    }

    @Test
    void nothingIsDoneOrReadForNobody() throws IOException {
        shop.run("sign-out");
        var list = home.resolve("people.csv");

        for (var words : List.of(
                List.of("sales", "list"),
                List.of("customers", "find", "lefevre"),
                List.of("customers", "export", list.toString()),
                List.of("articles", "show", "TEA"),
                List.of("sell", "--article", "TEA@0.01", "--tender", "cash"),
                List.of("print", "vouchers", "--count", "3", "--face", "100", "--to", list.toString()),
                List.of("day", "close", "--counted", "0"),
                List.of("backup", home.resolve("shop.zip").toString()),
                List.of("journal", "verify"),
                List.of("till", "settings"),
                List.of("move", "--to", "jdbc:postgresql://127.0.0.1:1/shop"),
                List.of("token", "list"))) {
            var run = shop.run(words.toArray(String[]::new));

            assertThat(run.code()).as(words + run.err()).isEqualTo(4);
            assertThat(run.out()).as(words.toString()).isEmpty();
            assertThat(run.err().lines()).as(words.toString()).hasSize(1);
            assertThat(run.err()).contains("comptoir sign-in --data");
        }
        assertThat(list).doesNotExist();
        assertThat(shop.run("sales", "list", "--json").problem().get("error").asText())
                .isEqualTo("not-signed-in");
        assertThat(shop.run("--help").code()).isZero();
        assertThat(shop.run("--version").code()).isZero();
    }

    @Test
    void actsAsThePersonWhoSignedIn() throws IOException {
        shop.run("sign-out");
        var signedIn = signIn(CommandRun.PIN, "--minutes", "5", "--json");
        assertThat(signedIn.code()).as(signedIn.err()).isZero();
        assertThat(signedIn.json().get("role").asText()).isEqualTo("OWNER");
        assertThat(signedIn.out() + signedIn.err()).doesNotContain(CommandRun.PIN);

        var owner = System.getProperty("user.name");
        shop.run("sell", "--article", "TEA@0.01", "--tender", "cash");
        assertThat(shop.run("sales", "show", "1", "--json")
                        .json()
                        .get("staffName")
                        .asText())
                .isEqualTo(owner);
        shop.run("sales", "list");
        assertThat(events(3))
                .filteredOn(entry -> entry.kind().equals("sales-read"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains("who=" + owner));
        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void theSignInIsPrivateAndInNoBackup() throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        var backup = home.resolve("shop.zip");
        assertThat(shop.run("backup", backup.toString()).code()).isZero();
        try (var zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(Object::toString)).noneMatch(name -> name.contains("sign-in"));
        }
        assertThat(shop.run("customers", "export", file.toString() + ".csv", "--overwrite")
                        .code())
                .as("no command writes over it")
                .isOne();
    }

    @Test
    void wrongPinsCountAndWait() {
        for (var left = 4; left >= 1; left--) {
            var wrong = signIn("9999", "--json");
            assertThat(wrong.code()).isEqualTo(4);
            assertThat(wrong.problem().get("error").asText()).isEqualTo("wrong-pin");
        }
        assertThat(signIn("9999", "--json").problem().get("error").asText()).isEqualTo("wait");
        assertThat(signIn(CommandRun.PIN, "--json").problem().get("error").asText())
                .as("even the right one")
                .isEqualTo("wait");
    }

    @Test
    void aPinIsTypedAtATerminalOrPipedOnRequest() {
        var run = TypedInput.line(CommandRun.PIN, () -> shop.run("sign-in", "--json"));

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.problem().get("error").asText()).isEqualTo("no-terminal");
        assertThat(shop.run("sign-in", "--pin", CommandRun.PIN).code())
                .as("never an argument")
                .isEqualTo(2);
    }

    @Test
    void eachRightIsAskedAsInTheWindow() {
        hire("Nina", Role.CASHIER, "7391");

        assertThat(signIn("7391", "--json").problem().get("error").asText()).isEqualTo("who");
        assertThat(signIn("7391", "Ines", "--json").problem().get("error").asText())
                .isEqualTo("no-staff");
        assertThat(signIn("7391", "nina").code()).isZero();

        assertThat(shop.run("sell", "--article", "TEA", "--tender", "cash").code())
                .isZero();
        assertThat(shop.run("customers", "find", "lefevre").code()).isZero();
        for (var words : List.of(
                List.of("sell", "--article", "TEA@0.01", "--tender", "cash"),
                List.of("sales", "list"),
                List.of("report", "tills"),
                List.of("customers", "export", home.resolve("all.csv").toString()),
                List.of(
                        "agenda",
                        "export",
                        "--birthdays",
                        home.resolve("all.ics").toString()),
                List.of("articles", "export", home.resolve("goods.csv").toString()),
                List.of("day", "close", "--counted", "4.50"),
                List.of("print", "closing", "1", "--to", home.resolve("z.pdf").toString()),
                List.of("till", "settings", "--name", "Mine"),
                List.of("backup", home.resolve("shop.zip").toString()),
                List.of("journal", "verify"),
                List.of("move", "--to", "jdbc:postgresql://127.0.0.1:1/shop"),
                List.of("token", "list"))) {
            var run =
                    shop.run(Stream.concat(words.stream(), Stream.of("--json")).toArray(String[]::new));
            assertThat(run.code()).as(words.toString()).isOne();
            assertThat(run.problem().get("error").asText()).as(words.toString()).isEqualTo("not-permitted");
        }
    }

    private void hire(String name, Role role, String pin) {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            open.staff().hire(SignedInStaff.commandLine("test"), name, role, pin.toCharArray());
        }
    }

    private String token(String name, String rights) {
        var created = shop.run("token", "create", name, "--rights", rights, "--until", UNTIL, "--json");
        assertThat(created.code()).as(created.err()).isZero();
        return created.json().get("secret").asText();
    }

    @Test
    void aScriptActsByItsToken() {
        var secret = token("night export", "see-figures,sell");
        shop.run("sign-out");

        var listed = CommandRun.byToken(secret, shop.folder(), "sales", "list");
        assertThat(listed.code()).as(listed.err()).isZero();
        var sold = CommandRun.byToken(secret, shop.folder(), "sell", "--article", "TEA", "--tender", "card", "--json");
        assertThat(sold.json().get("staffName").asText())
                .isEqualTo("night export (" + System.getProperty("user.name") + ")");
        var refused = CommandRun.byToken(
                secret,
                shop.folder(),
                "customers",
                "export",
                home.resolve("all.csv").toString(),
                "--json");
        assertThat(refused.problem().get("error").asText()).isEqualTo("not-permitted");
        assertThat(CommandRun.byToken("comptoir_x", shop.folder(), "sales", "list", "--json")
                        .problem()
                        .get("error")
                        .asText())
                .isEqualTo("token-unknown");
        assertThat(events(1).getFirst().content()).doesNotContain(secret);
    }

    @Test
    void aTokenIsListedAndRevoked() {
        var secret = token("webshop", "sell");

        var listed = shop.run("token", "list");
        assertThat(listed.out()).contains("webshop", "sell").doesNotContain(secret);
        assertThat(shop.run("token", "revoke", "nobody").code()).isOne();
        assertThat(shop.run("token", "revoke", "webshop").code()).isZero();

        assertThat(CommandRun.byToken(secret, shop.folder(), "articles", "show", "TEA")
                        .code())
                .isEqualTo(4);
        assertThat(shop.run("journal", "verify").code()).isZero();
    }

    @Test
    void theSecretCanGoToAPrivateFile() throws IOException {
        var target = home.resolve("webshop.token");

        var created =
                shop.run("token", "create", "webshop", "--rights", "sell", "--until", UNTIL, "--to", target.toString());

        var secret = Files.readString(target).strip();
        assertThat(created.out()).doesNotContain(secret);
        if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                    .isEqualTo("rw-------");
        }
        assertThat(CommandRun.byToken(secret, shop.folder(), "articles", "show", "TEA")
                        .code())
                .isZero();
    }

    @Test
    void refusesTokensThatMustNotBe() {
        assertThat(refusal("x", "fly", UNTIL)).isEqualTo("right");
        assertThat(refusal("x", "sell,manage-staff", UNTIL)).isEqualTo("not-for-scripts");
        assertThat(refusal(" ", "sell", UNTIL)).isEqualTo("invalid-name");
        assertThat(refusal("x", "sell", "2020-01-01")).isEqualTo("invalid-end");
        token("webshop", "sell");
        assertThat(refusal("webshop", "sell", UNTIL)).isEqualTo("name-in-use");
    }

    private String refusal(String name, String rights, String until) {
        return shop.run("token", "create", name, "--rights", rights, "--until", until, "--json")
                .problem()
                .get("error")
                .asText();
    }

    @Test
    void aTrainingShopWithTheKnownPinNeedsNoSignIn() throws IOException {
        var trial = home.resolve("trial");
        assertThat(CommandRun.of(trial, "simulate", "--sales", "3").code()).isZero();
        assertThat(CommandRun.of(trial, "sales", "list").out().lines()).hasSize(3);
        Files.writeString(trial.resolve("sign-in.token"), "of a sign-in that ended");
        assertThat(CommandRun.of(trial, "sales", "list").out().lines()).hasSize(3);
        assertThat(trial.resolve("sign-in.token"))
                .as("one that is told of by each command is left behind by none")
                .doesNotExist();

        try (var open = OpenShop.open(trial, Clock.systemUTC())) {
            var owner = open.staff().active().getFirst();
            open.staff().changePin(SignedInStaff.commandLine("test"), owner.id(), "7391".toCharArray());
        }
        assertThat(CommandRun.of(trial, "sales", "list").code()).isEqualTo(4);
        assertThat(CommandRun.of(trial, "simulate", "--sales", "3").code()).isEqualTo(4);
    }

    @Test
    void aRealShopIsNoTrainingShop() {
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var owner = open.staff().active().getFirst();
            open.staff().changePin(SignedInStaff.commandLine("test"), owner.id(), "2580".toCharArray());
        }

        assertThat(shop.run("sales", "list").code()).isEqualTo(4);
    }
}
