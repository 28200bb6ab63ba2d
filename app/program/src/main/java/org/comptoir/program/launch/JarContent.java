package org.comptoir.program.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The entries of a jar in their order, folders included.
record JarContent(Map<String, byte[]> entries) {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final String VERSIONS = "META-INF/versions/";
    private static final Pattern VERSIONED = Pattern.compile(VERSIONS + "(\\d+)/((?!module-info).+)");

    static JarContent read(Path jar) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new JarContent(entries);
    }

    boolean isSigned() {
        return entries.keySet().stream().anyMatch(SIGNATURE.asMatchPredicate());
    }

    /// A digest without its signature proves nothing.
    void dropSignatures() throws IOException {
        entries.keySet().removeIf(SIGNATURE.asMatchPredicate());
        var manifest = manifest();
        manifest.getEntries().clear();
        put(manifest);
    }

    boolean isSealed() throws IOException {
        return attributes(manifest()).anyMatch(attributes -> attributes.containsKey(Attributes.Name.SEALED));
    }

    void unseal() throws IOException {
        var manifest = manifest();
        attributes(manifest).forEach(attributes -> attributes.remove(Attributes.Name.SEALED));
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        put(manifest);
    }

    private static Stream<Attributes> attributes(Manifest manifest) {
        return Stream.concat(Stream.of(manifest.getMainAttributes()), manifest.getEntries().values().stream());
    }

    /// Puts the newest variant of each class where those of Java 8 lie.
    void flatten() throws IOException {
        var newest = new TreeMap<Integer, Map<String, byte[]>>();
        for (var name : entries.keySet()) {
            var versioned = VERSIONED.matcher(name);
            if (versioned.matches()) {
                var version = Integer.parseInt(versioned.group(1));
                if (version <= Runtime.version().feature()) {
                    newest.computeIfAbsent(version, any -> new LinkedHashMap<>())
                            .put(versioned.group(2), entries.getOrDefault(name, new byte[0]));
                }
            }
        }
        entries.keySet().removeIf(name -> name.startsWith(VERSIONS));
        newest.values().forEach(entries::putAll);
        var manifest = manifest();
        manifest.getMainAttributes().remove(Attributes.Name.MULTI_RELEASE);
        put(manifest);
    }

    private Manifest manifest() throws IOException {
        return new Manifest(new ByteArrayInputStream(entries.getOrDefault(JarFile.MANIFEST_NAME, new byte[0])));
    }

    private void put(Manifest manifest) throws IOException {
        var text = new ByteArrayOutputStream();
        manifest.write(text);
        entries.put(JarFile.MANIFEST_NAME, text.toByteArray());
    }

    void write(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }
}
