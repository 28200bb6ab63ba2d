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
                var formatted = laidOut(formatter, text);
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

/// The formatter breaks a `///` line that becomes too long by its indentation without beginning the next one with
/// `///`, which does not compile. So it only sees a short mark in place of each; the line comes back at the indentation
/// that the mark was given, and is broken here.
String laidOut(Formatter formatter, String text) throws FormatterException {
    var ordered = ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.PALANTIR);
    var documentation = new ArrayList<String>();
    var marked = new ArrayList<String>();
    for (var line : ordered.split("\n", -1)) {
        if (line.stripLeading().startsWith("///")) {
            marked.add(line.substring(0, line.indexOf("///")) + MARK + documentation.size());
            documentation.add(line.strip());
        } else {
            marked.add(line);
        }
    }
    var lines = new ArrayList<String>();
    for (var line : formatter.formatSource(String.join("\n", marked)).split("\n", -1)) {
        if (line.stripLeading().startsWith(MARK)) {
            var indentation = line.substring(0, line.indexOf(MARK));
            var number = Integer.parseInt(line.strip().substring(MARK.length()));
            lines.addAll(broken(indentation + documentation.get(number)));
        } else {
            lines.add(line);
        }
    }
    return String.join("\n", lines);
}

static final String MARK = "/// documentation ";
static final int MAX_LENGTH = 120;

/// A `///` line as one that fits or several.
List<String> broken(String line) {
    var start = line.indexOf("///");
    var end = line.length() <= MAX_LENGTH ? -1 : line.lastIndexOf(' ', MAX_LENGTH);
    if (end <= start + 3) {
        return List.of(line);
    }
    var lines = new ArrayList<String>();
    lines.add(line.substring(0, end).stripTrailing());
    lines.addAll(broken(line.substring(0, start) + "/// " + line.substring(end + 1)));
    return lines;
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
