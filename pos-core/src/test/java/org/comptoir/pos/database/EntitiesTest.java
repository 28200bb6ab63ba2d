package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void listsEveryEntityOnce() {
        var written = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.comptoir.pos").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(new Schema("pos").entities())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
