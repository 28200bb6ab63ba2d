package org.comptoir.program.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.program.Main;

/// The program in processes of its own. The first run is slow and keeps the classes that it loaded for those that
/// follow, which start in about half the time. Java keeps none of directories, so these are packed, those of tests left
/// out.
final class ChildProgram {

    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            // Its warnings would come between the lines of the program.
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final String classPath;
    private final Path archive;

    /// @param folder for what is packed and kept
    ChildProgram(Path folder) throws IOException {
        Files.createDirectories(folder);
        archive = folder.resolve("classes.jsa");
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (path.endsWith("test-classes")) {
                continue;
            }
            entries.add(
                    Files.isDirectory(path)
                            ? packed(path, folder.resolve(entries.size() + ".jar"))
                                    .toString()
                            : entry);
        }
        classPath = String.join(File.pathSeparator, entries);
    }

    private static Path packed(Path directory, Path jar) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(directory)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var file : files.skip(1).toList()) {
                var name = directory.relativize(file).toString().replace(File.separatorChar, '/');
                // Folders are looked up, too.
                zip.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, zip);
                }
                zip.closeEntry();
            }
        }
        return jar;
    }

    /// Runs it to its end.
    void run(String... arguments) throws IOException, InterruptedException {
        var program = new ProcessBuilder(command("-XX:ArchiveClassesAtExit=" + archive, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(program.waitFor()).isZero();
        } finally {
            program.destroyForcibly();
        }
    }

    Process start(String... arguments) throws IOException {
        return new ProcessBuilder(command("-XX:SharedArchiveFile=" + archive, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> command(String classes, String... arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(FLAGS);
        command.addAll(List.of(classes, "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
