import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/// Compiles the templates of the papers, so that the program never compiles one.
///
/// Run by Maven on the JDK of the build. A template that has not changed since it was compiled is left alone.
void main(String[] args) throws IOException, JRException {
    var sources = Path.of(args[0]);
    var compiled = Path.of(args[1]);
    for (var source : templates(sources)) {
        var name = sources.relativize(source).toString().replace(".jrxml", ".jasper");
        var target = compiled.resolve(name);
        if (isOlder(target, source)) {
            Files.createDirectories(target.getParent());
            JasperCompileManager.compileReportToFile(source.toString(), target.toString());
        }
    }
}

List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
}

boolean isOlder(Path target, Path source) throws IOException {
    return !Files.exists(target)
            || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0;
}
