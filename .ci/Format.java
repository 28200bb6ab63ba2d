import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Lays out every Java source of the repository, or says which are not laid out.
///
/// Run by Maven on the JDK of the build, because the formatter reads with that JDK's own parser: Maven itself may
/// run on an older one that does not know the language level. What is laid out already is remembered by its content
/// in `target/formatted`, so that a second run reads nothing twice.
void main(String[] args) throws IOException {
    var apply = args[0].equals("apply");
    var root = Path.of(args[1]);
    var memory = root.resolve("pos-core/target/formatted");
    var known = Files.exists(memory) ? new ArrayList<>(Files.readAllLines(memory)) : new ArrayList<String>();
    var seen = Collections.synchronizedList(new ArrayList<String>());
    var wrong = Collections.synchronizedList(new ArrayList<String>());
    var knownHashes = new java.util.HashSet<>(known);
    var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    sources(root).parallelStream().forEach(source -> {
        try {
            var text = Files.readString(source);
            var hash = hash(text);
            if (!knownHashes.contains(hash)) {
                var formatted = formatter.formatSource(ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(wrapDocumentation(text)),
                        JavaFormatterOptions.Style.PALANTIR));
                if (!formatted.equals(text)) {
                    if (apply) {
                        Files.writeString(source, formatted);
                        hash = hash(formatted);
                        IO.println("laid out " + root.relativize(source));
                    } else {
                        wrong.add(root.relativize(source).toString());
                        return;
                    }
                }
            }
            seen.add(hash);
        } catch (IOException | FormatterException e) {
            wrong.add(root.relativize(source) + ": " + e.getMessage());
        }
    });
    Files.createDirectories(memory.getParent());
    Files.write(memory, seen);
    if (!wrong.isEmpty()) {
        Collections.sort(wrong);
        IO.println("Not laid out as the house does; run: mvn -pl pos-core process-sources -Dformat=apply");
        wrong.forEach(name -> IO.println("  " + name));
        System.exit(1);
    }
}

List<Path> sources(Path root) throws IOException {
    var sources = new ArrayList<Path>();
    for (var module : List.of("pos-core", "customer-file", "reports", "app/shop", "app/desktop", "app/program")) {
        var folder = root.resolve(module).resolve("src");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
    }
    return sources;
}

/// The formatter breaks a `///` line that is too long without beginning the next one with `///`; so they are broken
/// before it sees them.
String wrapDocumentation(String text) {
    var wrapped = new StringBuilder();
    for (var line : text.split("\n", -1)) {
        var start = line.indexOf("///");
        var isDocumentation = start >= 0 && line.substring(0, start).isBlank();
        while (isDocumentation && line.length() > 120) {
            var end = line.lastIndexOf(' ', 120);
            if (end <= start + 4) {
                break;
            }
            wrapped.append(line, 0, end).append('\n');
            line = line.substring(0, start) + "/// " + line.substring(end + 1);
        }
        wrapped.append(line).append('\n');
    }
    return wrapped.substring(0, wrapped.length() - 1);
}

String hash(String text) {
    try {
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        return java.util.HexFormat.of()
                .formatHex(digest.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
    }
}
