package org.comptoir.program.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Rewrites the libraries of a folder that do not agree with Java's cache (JEP 483): of signed ones it keeps nothing
/// and each start verifies their signatures anew; classes from before stack maps are not kept either; and with a sealed
/// one Java does not start at all after the folder was moved. What is in them stays the same.
public final class CacheableJars {

    private CacheableJars() {}

    /// @param arguments the folder; what was rewritten already stays as it is
    public static void main(String[] arguments) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (var jar : jars) {
                rewrite(jar);
            }
        }
    }

    /// @return whether that was needed
    static boolean rewrite(Path jar) throws IOException {
        var content = JarContent.read(jar);
        var isSigned = content.isSigned();
        var lifted = OldClasses.lift(content);
        var isSealed = content.isSealed();
        if (!isSigned && !isSealed && lifted == 0) {
            return false;
        }
        content.unseal();
        if (isSigned) {
            content.dropSignatures();
            content.flatten();
        }
        var rewritten = jar.resolveSibling(jar.getFileName() + ".new");
        content.write(rewritten);
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
