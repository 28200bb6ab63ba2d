package org.comptoir.program.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// The libraries that the program's jar names in its manifest.
///
/// @param program the jar
record ClassPath(Path program) {

    /// Those whose file names begin so.
    List<Path> jars(String start) throws IOException {
        try (var jar = new JarFile(program.toFile())) {
            var manifest = jar.getManifest();
            var named = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null
                    ? List.of()
                    : Arrays.stream(named.split(" "))
                            .map(path -> program.toUri().resolve(URI.create(path)))
                            .map(Path::of)
                            .filter(path -> path.getFileName().toString().startsWith(start))
                            .toList();
        }
    }
}
