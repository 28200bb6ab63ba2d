package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.util.List;
import org.hibernate.annotations.Any;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    private static final List<Class<? extends Annotation>> ASSOCIATIONS = List.of(
            ManyToOne.class, OneToMany.class, OneToOne.class, ManyToMany.class, ElementCollection.class, Any.class);

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.comptoir.pos");

    @Test
    void listsEveryEntityOnce() {
        var written = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getName)
                .toList();

        assertThat(new Schema("pos").entities())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /// Without proxies nothing can be loaded lazily.
    @Test
    void haveNoAssociations() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> ASSOCIATIONS.stream().anyMatch(field::isAnnotatedWith))
                        .map(JavaField::getFullName))
                .isEmpty();
    }
}
