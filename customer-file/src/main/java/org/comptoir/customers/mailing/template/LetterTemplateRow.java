package org.comptoir.customers.mailing.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.customers.letter.LetterTemplate;

@Entity
@Table(name = "letter_template")
class LetterTemplateRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template_seq")
    @SequenceGenerator(name = "letter_template_seq", sequenceName = "letter_template_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "name")
    String name = "";

    /// Without accents and capitals: two templates must differ by more than these.
    @Column(name = "name_key")
    String nameKey = "";

    @Column(name = "language")
    String language = "";

    @Column(name = "letter_text")
    String text = "";

    @Column(name = "closing")
    String closing = "";

    @Column(name = "signature")
    String signature = "";

    @Version
    @Column(name = "version")
    int version;

    void assign(LetterTemplate template) {
        name = template.name();
        language = template.language().code();
        text = template.text().source();
        closing = template.closing();
        signature = template.signature();
    }

    LetterTemplate template() {
        return LetterTemplates.template(name, language, text, closing, signature);
    }
}
