package org.comptoir.program.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prepares the starts of an application image that was just made, by the image's own Java. The image may be put
/// elsewhere afterwards.
public final class ImageStart {

    private static final String LIBRARY = "app.classpath=$APPDIR/launch/";

    private ImageStart() {}

    /// @param arguments the folder of the image with its launchers' settings, the program's jar and `java.options`
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        leaveLibrariesToTheManifest(folder);
        StartCaches.main(new String[] {folder.toString(), StartKind.WINDOW.word(), StartKind.COMMANDS.word()});
        for (var kind : StartKind.values()) {
            if (Files.size(kind.cacheIn(folder)) == 0) {
                throw new IllegalStateException(
                        "nothing was kept ready: " + Files.readString(folder.resolve(StartCaches.LOG)));
            }
        }
        Files.delete(folder.resolve(StartCaches.LOG));
    }

    /// The class path must be the one that the caches are made with, which the program's jar names.
    private static void leaveLibrariesToTheManifest(Path folder) throws IOException {
        try (var launchers = Files.newDirectoryStream(folder, "*.cfg")) {
            for (var launcher : launchers) {
                List<String> lines = Files.readAllLines(launcher).stream()
                        .filter(line -> !line.startsWith(LIBRARY))
                        .toList();
                Files.write(launcher, lines);
            }
        }
    }
}
