package org.comptoir.pos.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryId;

@Entity
@Table(name = "category")
class CategoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category")
    @SequenceGenerator(name = "category", sequenceName = "category_seq", allocationSize = 50)
    long id;

    String name = "";

    @Enumerated(EnumType.STRING)
    CategoryColour tint = CategoryColour.GROCERY;

    int position;

    @Version
    int version;

    Category toCategory() {
        return new Category(new CategoryId(id), name, tint, position, version);
    }
}
