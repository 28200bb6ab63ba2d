package org.comptoir.customers.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "field_choice")
class FieldChoiceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "field_choice_seq")
    @SequenceGenerator(name = "field_choice_seq", sequenceName = "field_choice_seq", allocationSize = 50)
    long id;

    @Column(name = "field_id")
    long fieldId;

    @Column(name = "position")
    int position;

    @Column(name = "label")
    String label = "";

    @Column(name = "withdrawn")
    boolean withdrawn;

    void assign(FieldChoice choice, int place) {
        position = place;
        label = choice.label();
        withdrawn = choice.withdrawn();
    }

    FieldChoice choice() {
        return new FieldChoice(id, label, withdrawn);
    }
}
