package org.comptoir.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Checks that files, classes, members and packages named in backquotes by the documentation exist.
class DocumentationTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Map<String, String> PACKAGES = Map.of(
            "pos-core", "org/comptoir/pos",
            "customer-file", "org/comptoir/customers",
            "reports", "org/comptoir/reports",
            "app/shop", "org/comptoir/shop",
            "app/desktop", "org/comptoir/desktop",
            "app/program", "org/comptoir/program");

    /// Classes of libraries named by the documentation.
    private static final Set<String> FOREIGN = Set.of("BigDecimal", "RawProperty", "StatelessSession");

    private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile("\\.?[\\w.-]+(?:/[\\w.-]+)+|[\\w.-]+\\.(?:md|cmd|xml)");
    private static final Pattern CLASS =
            Pattern.compile("(?<package>(?:[a-z]\\w*\\.)*)(?<name>[A-Z][a-z]\\w*)(?:\\.(?<member>\\w+))?");
    private static final Pattern PACKAGE = Pattern.compile("org(?:\\.[a-z]\\w*)+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|.*\\| ([^|]+) \\|$");
    private static final Pattern OPTION = Pattern.compile("<option name=\"(\\w+)\" value=\"([^\"]*)\" />");

    private static final Map<String, List<Path>> SOURCES = new HashMap<>();

    private record Name(Path page, String text) {

        Name {
            page = ROOT.relativize(page);
        }
    }

    @BeforeAll
    static void findTheSources() throws IOException {
        for (var module : PACKAGES.keySet()) {
            for (var folder : List.of("src/main/java", "src/test/java", "src/bench/java")) {
                var sources = ROOT.resolve(module).resolve(folder);
                if (Files.exists(sources)) {
                    try (var files = Files.walk(sources)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .forEach(file -> SOURCES.computeIfAbsent(simpleName(file), key -> new ArrayList<>())
                                        .add(file));
                    }
                }
            }
        }
    }

    private static String simpleName(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    @Test
    void namesFilesThatExist() throws IOException {
        assertThat(names(FILE))
                .isNotEmpty()
                .filteredOn(name -> !isCreatedByTheBuild(name.text()) && !Files.exists(ROOT.resolve(name.text())))
                .isEmpty();
    }

    private static boolean isCreatedByTheBuild(String file) {
        return Path.of(file).startsWith("target") || file.contains("/target/");
    }

    @Test
    void namesClassesAndMembersThatExist() throws IOException {
        assertThat(names(CLASS))
                .isNotEmpty()
                .filteredOn(name -> !isThere(name.text()))
                .isEmpty();
    }

    private static boolean isThere(String text) {
        var named = matched(CLASS, text);
        var home = named.group("package").replace('.', '/');
        var member = named.group("member");
        return FOREIGN.contains(named.group("name"))
                || SOURCES.getOrDefault(named.group("name"), List.of()).stream()
                        .filter(source -> (source.getParent() + "/").endsWith("/" + home))
                        .anyMatch(source -> member == null || declares(source, member));
    }

    private static boolean declares(Path source, String member) {
        return Pattern.compile("\\b" + member + "\\b").matcher(read(source)).find();
    }

    @Test
    void namesPackagesThatExist() throws IOException {
        assertThat(names(PACKAGE))
                .isNotEmpty()
                .filteredOn(name -> !isPackage(name.text()))
                .isEmpty();
    }

    private static boolean isPackage(String text) {
        return PACKAGES.keySet().stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java").resolve(text.replace('.', '/')))
                .anyMatch(Files::isDirectory);
    }

    @Test
    void listsThePackagesOfEachModule() throws IOException {
        var listed = ROW.matcher(read(ROOT.resolve("docs/architecture.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> quoted(row.group(2)).collect(Collectors.toCollection(TreeSet::new))));

        assertThat(listed).containsOnlyKeys(PACKAGES.keySet());
        for (var module : PACKAGES.keySet()) {
            assertThat(listed.get(module)).as(module).isEqualTo(packagesOf(module));
        }
    }

    private static TreeSet<String> packagesOf(String module) throws IOException {
        var home = ROOT.resolve(module).resolve("src/main/java").resolve(PACKAGES.getOrDefault(module, ""));
        try (var parts = Files.list(home)) {
            return parts.filter(Files::isDirectory)
                    .map(part -> part.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void linksHaveExistingTargets() throws IOException {
        for (var page : pages()) {
            assertThat(LINK.matcher(read(page)).results().map(link -> link.group(1)))
                    .as(page.getFileName().toString())
                    .filteredOn(link -> !Files.exists(page.resolveSibling(link)))
                    .isEmpty();
        }
    }

    @Test
    void runConfigurationsStartTheProgramAsItsLauncherDoes() throws IOException {
        var options = Files.readAllLines(ROOT.resolve("app/program/src/main/launch/java.options")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (var name : List.of("Shop", "Demo")) {
            var configuration = OPTION.matcher(read(ROOT.resolve(".run").resolve(name + ".run.xml")))
                    .results()
                    .collect(Collectors.toMap(option -> option.group(1), option -> option.group(2)));
            assertThat(configuration).as(name).containsEntry("MAIN_CLASS_NAME", Main.class.getName());
            assertThat(configuration.get("VM_PARAMETERS")).as(name).contains(options);
        }
    }

    @Test
    void theImageStartsTheProgramAsItsLauncherDoes() throws IOException {
        var options = Files.readAllLines(ROOT.resolve("app/program/src/main/launch/java.options")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining(" "));

        assertThat(read(ROOT.resolve("installer/pom.xml"))).contains("<image.options>" + options + "</image.options>");
    }

    private static List<Name> names(Pattern form) throws IOException {
        return pages().stream()
                .flatMap(page -> quoted(FENCED.matcher(read(page)).replaceAll(""))
                        .filter(text -> form.matcher(text).matches())
                        .map(text -> new Name(page, text)))
                .toList();
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(name -> name.group(1));
    }

    private static Matcher matched(Pattern form, String text) {
        var matcher = form.matcher(text);
        assertThat(matcher.matches()).isTrue();
        return matcher;
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
                            docs.filter(page -> page.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
