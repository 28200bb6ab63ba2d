package org.comptoir.customers.mailing.template;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.hibernate.StatelessSession;

/// The letters that the shop keeps to write them again.
public final class LetterTemplates {

    private final Database database;

    public LetterTemplates(Database database) {
        this.database = database;
    }

    /// All by name.
    public List<LetterTemplate> all() {
        return database.read(session -> session
                .createSelectionQuery("from LetterTemplateRow order by nameKey", LetterTemplateRow.class)
                .getResultList()
                .stream()
                .map(LetterTemplateRow::template)
                .toList());
    }

    /// By its name, whatever the accents and capitals.
    public Optional<LetterTemplate> named(String name) {
        return database.read(session -> row(session, name).map(LetterTemplateRow::template));
    }

    /// Keeps a template under its name; one that had the name before is replaced.
    public void save(SignedInStaff by, LetterTemplate template) {
        by.require(Permission.SEND_MAILINGS);
        database.run(session -> {
            var kept = row(session, template.name());
            var row = kept.orElseGet(LetterTemplateRow::new);
            row.take(template);
            row.nameKey = key(template.name());
            if (kept.isPresent()) {
                session.update(row);
            } else {
                session.insert(row);
            }
        });
    }

    /// @return whether there was one of that name
    public boolean delete(SignedInStaff by, String name) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var kept = row(session, name);
            kept.ifPresent(session::delete);
            return kept.isPresent();
        });
    }

    /// Puts a kept template together; its text was understood before it was kept.
    public static LetterTemplate template(String name, String language, String text, String closing, String signature) {
        if (LetterText.read(text) instanceof LetterTemplateParse.Understood(var understood)) {
            var spoken = Language.ofCode(language).orElse(Language.ENGLISH);
            return new LetterTemplate(name, spoken, understood, closing, signature);
        }
        throw new IllegalStateException("a kept letter that is not understood: " + name);
    }

    private static Optional<LetterTemplateRow> row(StatelessSession session, String name) {
        return session.createSelectionQuery("from LetterTemplateRow where nameKey = :key", LetterTemplateRow.class)
                .setParameter("key", key(name))
                .uniqueResultOptional();
    }

    /// Folding takes ligatures apart, so that a name may grow past its column.
    private static String key(String name) {
        var folded = Folding.of(name.strip());
        return folded.substring(0, Math.min(LetterTemplate.MAX_NAME_LENGTH, folded.length()));
    }
}
