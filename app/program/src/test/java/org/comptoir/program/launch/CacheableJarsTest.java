package org.comptoir.program.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheableJarsTest {

    @TempDir
    Path folder;

    @Test
    void takesSignaturesAwayAndKeepsTheNewestClasses() throws Exception {
        var jar = copy("bcprov-");
        var name = "org.bouncycastle.crypto.generators.Argon2BytesGenerator";

        assertThat(CacheableJars.rewrite(jar)).isTrue();

        try (var rewritten = new JarFile(jar.toFile())) {
            assertThat(rewritten.isMultiRelease()).isFalse();
            assertThat(rewritten.stream().map(entry -> entry.getName()))
                    .noneMatch(entry -> entry.endsWith(".SF") || entry.startsWith("META-INF/versions/"));
            assertThat(rewritten.getManifest().getEntries()).isEmpty();
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(loader.loadClass(name).getDeclaredConstructor().newInstance())
                    .isNotNull();
        }
        assertThat(CacheableJars.rewrite(jar)).as("a second time").isFalse();
    }

    @Test
    void liftsOldClassesSoThatTheyAreStillVerified() throws Exception {
        var jar = copy("picocli-");

        assertThat(CacheableJars.rewrite(jar)).isTrue();

        try (var rewritten = new JarFile(jar.toFile());
                var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var names = rewritten.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.startsWith("picocli/CommandLine"))
                    .toList();
            assertThat(names).hasSizeGreaterThan(100);
            for (var name : names) {
                try (var bytes = rewritten.getInputStream(rewritten.getEntry(name))) {
                    assertThat(ByteBuffer.wrap(bytes.readAllBytes()).getShort(6))
                            .as(name)
                            .isEqualTo((short) 52);
                }
                Class.forName(name.replace('/', '.').replaceFirst("\\.class$", ""), true, loader);
            }
        }
        assertThat(CacheableJars.rewrite(jar)).as("a second time").isFalse();
    }

    @Test
    void takesTheSealAway() throws IOException {
        var jar = copy("derby-");

        assertThat(CacheableJars.rewrite(jar)).isTrue();

        try (var rewritten = new JarFile(jar.toFile())) {
            assertThat(rewritten.getManifest().getMainAttributes()).doesNotContainKey(Attributes.Name.SEALED);
        }
        assertThat(CacheableJars.rewrite(jar)).as("a second time").isFalse();
    }

    @Test
    void leavesOtherJarsAlone() throws IOException {
        var jar = copy("jspecify-");
        var before = Files.readAllBytes(jar);

        assertThat(CacheableJars.rewrite(jar)).isFalse();

        assertThat(jar).hasBinaryContent(before);
    }

    private Path copy(String start) throws IOException {
        var jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow();
        return Files.copy(jar, folder.resolve(jar.getFileName()));
    }
}
