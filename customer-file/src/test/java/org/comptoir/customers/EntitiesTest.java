package org.comptoir.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.annotations.Any;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    private static final List<Class<? extends Annotation>> ASSOCIATIONS = List.of(
            ManyToOne.class, OneToMany.class, OneToOne.class, ManyToMany.class, ElementCollection.class, Any.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.comptoir.customers");

    @Test
    void listsEveryEntityForItsSchema() throws IOException {
        var entities = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getName)
                .toList();

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(entities);
    }

    /// Without proxies nothing can be loaded lazily.
    @Test
    void haveNoAssociations() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> ASSOCIATIONS.stream().anyMatch(field::isAnnotatedWith)))
                .isEmpty();
    }

    private static List<String> listed() throws IOException {
        try (var lines = EntitiesTest.class.getResourceAsStream("/db/customers/entities")) {
            assertThat(lines).isNotNull();
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
