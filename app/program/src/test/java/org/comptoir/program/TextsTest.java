package org.comptoir.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every text exists in three languages, is used, and is not repeated elsewhere.
class TextsTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> MODULES =
            List.of("pos-core", "customer-file", "reports", "app/shop", "app/desktop", "app/program");
    /// These messages name a single character, which is not punctuation.
    private static final Set<String> NAMES_A_SIGN = Set.of("cli.demo.unsound");
    private static final Map<String, String> BEGINNINGS = Map.of("database", "unavailable");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONTROL_WITH_WORDS =
            Pattern.compile("(new (Label|Button|Text|Tooltip|CheckBox|RadioButton|Hyperlink|MenuItem|ToggleButton)\\("
                    + "|set(Text|PromptText|AccessibleText|Title)\\()\\s*\"[^\"]*\\p{L}{2}");

    @Test
    void isCompleteInEveryLanguage() throws IOException {
        for (var base : bundles()) {
            var english = read(base);
            for (var language : List.of("fr", "it")) {
                var other = read(in(base, language));
                assertThat(other.stringPropertyNames())
                        .as("%s in %s", base.getFileName(), language)
                        .isEqualTo(english.stringPropertyNames());
                for (var key : english.stringPropertyNames()) {
                    var text = other.getProperty(key);
                    assertThat(text.isBlank())
                            .as("%s %s is blank only where English is", base.getFileName(), key)
                            .isEqualTo(english.getProperty(key).isBlank());
                    assertThat(argumentsOf(english.getProperty(key)))
                            .as("arguments of %s in %s of %s", key, language, base.getFileName())
                            .containsAll(argumentsOf(text));
                }
            }
        }
    }

    @Test
    void isUsedSomewhere() throws IOException {
        var literals = literals();
        var unused = new ArrayList<String>();
        for (var base : bundles()) {
            for (var key : new TreeSet<>(read(base).stringPropertyNames())) {
                if (!isUsed(key, literals)) {
                    unused.add(base.getFileName() + ": " + key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void isNeverHardCodedInAControl() throws IOException {
        var violations = new ArrayList<String>();
        for (var source : sources("app/desktop")) {
            var matcher = CONTROL_WITH_WORDS.matcher(Files.readString(source));
            while (matcher.find()) {
                violations.add(source.getFileName() + ": " + matcher.group());
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void frenchUsesNonBreakingSpaces() throws IOException {
        for (var base : bundles()) {
            var french = read(in(base, "fr"));
            for (var key : french.stringPropertyNames()) {
                if (!NAMES_A_SIGN.contains(key)) {
                    assertThat(withoutQuotes(french.getProperty(key)))
                            .as("%s %s", base.getFileName(), key)
                            .doesNotContainPattern(" [:;?!»]")
                            .doesNotContainPattern("« ")
                            .doesNotContain("'");
                }
            }
        }
    }

    @Test
    void keysStartWithTheirFeature() throws IOException {
        for (var base : bundles()) {
            var feature = base.getFileName().toString().replace(".properties", "");
            var start = BEGINNINGS.getOrDefault(feature, feature) + ".";
            assertThat(read(base).stringPropertyNames()).as(feature).allMatch(key -> key.startsWith(start));
        }
    }

    @Test
    void featureNamesAreUnique() throws IOException {
        var homes = bundles().stream()
                .collect(Collectors.groupingBy(
                        base -> base.getFileName().toString(), TreeMap::new, Collectors.counting()));
        assertThat(homes).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    /// A key is used if a source contains it, or one of its prefixes up to a dot, which is then completed by the
    /// name of a case, as in `"refused." + name`.
    private static boolean isUsed(String key, TreeSet<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Braces that are literal text are quoted in a pattern.
    private static String withoutQuotes(String pattern) {
        return pattern.replaceAll("'(\\{[^']*)'", "$1");
    }

    private static TreeSet<String> argumentsOf(String pattern) {
        return new MessageFormat(pattern).getArgumentNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        for (var module : MODULES) {
            for (var source : sources(module)) {
                var matcher = LITERAL.matcher(Files.readString(source));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    private static List<Path> sources(String module) throws IOException {
        try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<Path> bundles() throws IOException {
        var bundles = new ArrayList<Path>();
        for (var module : MODULES) {
            var folder = ROOT.resolve(module).resolve("src/main/resources/texts");
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.filter(file -> !file.getFileName().toString().matches(".*_(fr|it)\\.properties"))
                            .sorted()
                            .forEach(bundles::add);
                }
            }
        }
        return bundles;
    }

    private static Path in(Path base, String language) {
        return base.resolveSibling(
                base.getFileName().toString().replace(".properties", "_" + language + ".properties"));
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
