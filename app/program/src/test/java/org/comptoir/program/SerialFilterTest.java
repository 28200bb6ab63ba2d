package org.comptoir.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.management.BadAttributeValueExpException;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

/// The filter with which the launchers start Java (JEP 290): no class that is not needed comes out of a file.
class SerialFilterTest {

    private static final String OPTION = "-Djdk.serialFilter=";
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path OPTIONS = MODULE.resolve("src/main/launch/java.options");
    private static final Path TEMPLATES = MODULE.resolve("../../reports/src/main/jasper");

    private static ObjectInputFilter filter() throws IOException {
        try (var lines = Files.lines(OPTIONS)) {
            var pattern = lines.filter(line -> line.startsWith(OPTION)).findFirst();
            return ObjectInputFilter.Config.createFilter(pattern.orElseThrow().substring(OPTION.length()));
        }
    }

    private static Object read(InputStream bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(bytes)) {
            in.setObjectInputFilter(filter());
            return in.readObject();
        }
    }

    @Test
    void readsEachCompiledTemplate() throws Exception {
        assertThat(templates()).isNotEmpty();
        for (var name : templates()) {
            try (var in = SerialFilterTest.class.getResourceAsStream("/" + name)) {
                assertThat(read(Objects.requireNonNull(in, name)).getClass().getSimpleName())
                        .as(name)
                        .isEqualTo("JasperReport");
            }
        }
    }

    private static List<String> templates() throws IOException {
        try (var sources = Files.walk(TEMPLATES)) {
            return sources.filter(file -> file.toString().endsWith(".jrxml"))
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.replace(".jrxml", ".jasper"))
                    .toList();
        }
    }

    @Test
    void refusesClassesThatNothingNeeds() throws Exception {
        assertThatThrownBy(() -> read(written(new BadAttributeValueExpException("x"))))
                .isInstanceOf(InvalidClassException.class);
        assertThatThrownBy(() -> read(written(Language.FRENCH)))
                .as("not even the program's own")
                .isInstanceOf(InvalidClassException.class);
    }

    private static InputStream written(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
