package org.comptoir.program.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How Java is started.
enum Way {
    /// As the launcher does.
    NOW,

    /// As the launcher did once: both compilers, JavaFX as modules. What is kept ready was made so too.
    BEFORE,

    /// As the launcher does, with nothing kept ready.
    UNPREPARED;

    /// @param launch what the build leaves for the launchers
    List<String> options(Path launch) throws IOException {
        return switch (this) {
            case NOW, UNPREPARED -> List.of();
            case BEFORE ->
                List.of(
                        "-XX:TieredStopAtLevel=4",
                        "--enable-native-access=javafx.graphics",
                        "--add-modules=javafx.controls",
                        "--module-path=" + javaFx(launch.resolve("lib")));
        };
    }

    private static String javaFx(Path libraries) throws IOException {
        try (var files = Files.newDirectoryStream(libraries, "javafx-*.jar")) {
            var jars = new ArrayList<String>();
            files.forEach(jar -> jars.add(jar.toString()));
            return jars.stream().sorted().collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
