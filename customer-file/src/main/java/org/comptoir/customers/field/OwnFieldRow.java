package org.comptoir.customers.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.pos.staff.Role;

@Entity
@Table(name = "customer_field")
class OwnFieldRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_field_seq")
    @SequenceGenerator(name = "customer_field_seq", sequenceName = "customer_field_seq", allocationSize = 50)
    long id;

    @Column(name = "name")
    String name = "";

    /// Without case and accents: no two fields have the same.
    @Column(name = "folded")
    String folded = "";

    @Column(name = "kind")
    String kind = "";

    @Column(name = "required")
    boolean required;

    @Column(name = "summary")
    boolean summary;

    @Column(name = "field_scope")
    String scope = "";

    @Column(name = "seen_by")
    String seenBy = "";

    @Column(name = "edited_by")
    String editedBy = "";

    @Column(name = "archived")
    boolean archived;

    @Column(name = "position")
    int position;

    void assign(FieldSpec spec) {
        name = spec.name();
        folded = spec.folded();
        kind = spec.kind().name();
        required = spec.required();
        summary = spec.summary();
        scope = spec.scope().name();
        seenBy = spec.seenBy().name();
        editedBy = spec.editedBy().name();
    }

    OwnField field(List<FieldChoice> choices) {
        var spec = new FieldSpec(
                name,
                OwnFieldKind.valueOf(kind),
                choices,
                required,
                summary,
                FieldScope.valueOf(scope),
                Role.valueOf(seenBy),
                Role.valueOf(editedBy));
        return new OwnField(new FieldId(id), spec, archived);
    }
}
