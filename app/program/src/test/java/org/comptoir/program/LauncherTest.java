package org.comptoir.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.program.launch.StartCaches;
import org.comptoir.shop.open.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs `./comptoir` in a small copy of the checkout: Maven is replaced by a script that creates what a build
/// would, and all tests but one use a fake JDK that only reports how it was called.
class LauncherTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String MAIN = Main.class.getName();
    private static final String CACHES = StartCaches.class.getName();

    /// A fake JDK that prints one argument per line, and makes the cache that is asked for.
    private static final String TELLING_JAVA = """
            making=
            for word; do
                printf '%s\\n' "$word"
                case $making in
                    folder) folder=$word making=kind ;;
                    kind) echo cache >"$folder/$word.aot" ;;
                esac
                case $word in *StartCaches) making=folder ;; esac
            done
            """;

    private static final String BUILD = """
            echo "$*" >>builds
            mkdir -p app/program/target/launch/lib
            cp app/program/src/main/launch/java.options app/program/target/launch/
            cp prepared.jar app/program/target/program-1.jar
            """;

    private record Run(int code, String out, String err) {}

    @TempDir
    Path home;

    private Path checkout;
    private Path jdk;

    @BeforeEach
    void copyTheCheckout() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "there is no shell here");
        checkout = Files.createDirectories(home.resolve("a checkout"));
        var options = "app/program/src/main/launch/java.options";
        Files.createDirectories(checkout.resolve(options).getParent());
        Files.copy(ROOT.resolve(options), checkout.resolve(options));
        Files.copy(ROOT.resolve("comptoir"), checkout.resolve("comptoir"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("prepared.jar"), "jar");
        script(home.resolve("bin/mvn"), BUILD);
        jdk = jdk("jdk", "25.0.3");
    }

    @Test
    void printsTheVersionOfTheRealProgram() throws IOException {
        writeJarOfThisClassPath(checkout.resolve("prepared.jar"));
        jdk = Path.of(System.getProperty("java.home"));

        var run = comptoir("--version");

        assertThat(run.out()).as(run.err()).isEqualToIgnoringNewLines(Program.nameAndVersion());
        assertThat(run.code()).isZero();
    }

    @Test
    void passesOnEveryArgument() {
        assertThat(comptoir("sell", "--article", "TEA x 2").out()).endsWith(MAIN + "\nsell\n--article\nTEA x 2\n");
    }

    @Test
    void rebuildsOnlyAfterChanges() throws IOException {
        assertThat(comptoir().err()).contains("Building", "Getting ready");
        assertThat(comptoir().err()).isEmpty();
        assertThat(builds()).isEqualTo(1);

        var source = checkout.resolve("app/program/src/main/launch/java.options");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(comptoir().err()).contains("Building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void startsEachKindWithItsOwnCache() throws IOException {
        assertThat(cache("sales", "list")).isEqualTo("commands.aot");
        assertThat(cache("--data", "demo", "sales", "list")).isEqualTo("commands.aot");
        assertThat(cache("--help")).isEqualTo("commands.aot");
        assertThat(cache()).isEqualTo("window.aot");
        assertThat(cache("--data", "sales")).isEqualTo("window.aot");
        assertThat(cache("--data")).isEqualTo("window.aot");
        assertThat(cache("demo", "--offscreen", "shown")).isEqualTo("window.aot");
        assertThat(launch("start.log")).content().contains(CACHES);
    }

    @Test
    void givesTheWindowLessMemoryThanACommandForAMoment() {
        assertThat(comptoir().out()).contains("-Xmx512m");
        assertThat(comptoir("customers", "import", "contacts.vcf").out()).doesNotContain("-Xmx512m");
    }

    @Test
    void asksForNoCacheToTellItsVersion() {
        var run = comptoir("--version");

        assertThat(run.out()).endsWith(MAIN + "\n--version\n").doesNotContain("-XX:AOT");
        assertThat(launch("window.aot")).doesNotExist();
        assertThat(launch("commands.aot")).doesNotExist();
    }

    @Test
    void startsWithoutACacheWhenNoneCouldBeMade() throws IOException {
        script(jdk.resolve("bin/java"), "case \"$*\" in *" + CACHES + "*) exit 1 ;; esac\n" + TELLING_JAVA);

        assertThat(comptoir().out()).contains(MAIN).doesNotContain("-XX:AOT");
        assertThat(launch("window.aot")).isEmptyFile();
        assertThat(comptoir().err())
                .as("it is not tried again until the next build")
                .isEmpty();
    }

    @Test
    void makesTheCacheAnewForAnotherJdk() throws IOException {
        comptoir();
        jdk = jdk("newer", "25.0.4");

        assertThat(comptoir().err()).isEqualTo("Getting ready for quick starts...\n");
        assertThat(comptoir().err()).isEmpty();
    }

    @Test
    void keepsItsCacheWhenTheFolderIsMoved() throws IOException {
        comptoir();
        checkout = Files.move(checkout, home.resolve("elsewhere"));

        var run = comptoir();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("-XX:AOTCache=" + launch("window.aot").toRealPath());
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void makesTheCacheAnewWhenItIsRefusedAtAnotherPlace() throws IOException {
        comptoir();
        checkout = Files.move(checkout, home.resolve("elsewhere"));
        script(jdk.resolve("bin/java"), "case \"$*\" in *-XX:AOTMode=on*) exit 1 ;; esac\n" + TELLING_JAVA);

        assertThat(comptoir().err()).isEqualTo("Getting ready for quick starts...\n");
        assertThat(comptoir().err()).isEmpty();
    }

    @Test
    void showsTheLogOfABuildThatFailed() throws IOException {
        script(home.resolve("bin/mvn"), "echo '[ERROR] the reason'\nexit 1\n");

        var run = comptoir();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[ERROR] the reason", "could not be built");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void acceptsOnlyAJdkOfTheRightVersion() throws IOException {
        var right = jdk;
        script(right.resolve("bin/java"), "echo right\n");
        jdk = jdk("older", "17.0.1");
        script(jdk.resolve("bin/java"), "echo older\n");

        assertThat(comptoir(right).out()).isEqualTo("right\n");
    }

    private String cache(String... arguments) {
        return comptoir(arguments)
                .out()
                .lines()
                .filter(line -> line.startsWith("-XX:AOTCache="))
                .map(line -> Path.of(line).getFileName().toString())
                .collect(Collectors.joining(" "));
    }

    private Path launch(String file) {
        return checkout.resolve("app/program/target/launch").resolve(file);
    }

    private long builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private Run comptoir(String... arguments) {
        return comptoir(jdk, arguments);
    }

    /// @param javaHome tried after [#jdk], which the program's own variable names
    private Run comptoir(Path javaHome, String... arguments) {
        var command = new ArrayList<>(List.of(SHELL.toString(), checkout + "/comptoir"));
        command.addAll(List.of(arguments));
        var out = home.resolve("out");
        var err = home.resolve("err");
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        var environment = process.environment();
        environment.merge("PATH", "/usr/bin:/bin", (path, without) -> home.resolve("bin") + File.pathSeparator + path);
        environment.put("COMPTOIR_JDK", jdk.toString());
        environment.put("JAVA_HOME", javaHome.toString());
        environment.remove("JAVA_TOOL_OPTIONS");
        try {
            var running = process.start();
            var limit = Duration.ofMinutes(2);
            assertThat(running.waitFor(limit.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return new Run(running.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path jdk(String name, String version) throws IOException {
        var jdkHome = home.resolve(name);
        script(jdkHome.resolve("bin/java"), TELLING_JAVA);
        script(jdkHome.resolve("bin/javac"), "");
        Files.writeString(jdkHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdkHome;
    }

    private static void script(Path file, String lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\nset -eu\n" + lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    /// An empty jar in place of the program's, referring to the class path of this test.
    private static void writeJarOfThisClassPath(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        classPath().map(entry -> entry.toUri().toString()).collect(Collectors.joining(" ")));
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.finish();
        }
    }
}
