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

/// The letter templates saved by the shop.
public final class LetterTemplates {

    private final Database database;

    public LetterTemplates(Database database) {
        this.database = database;
    }

    /// All templates by name.
    public List<LetterTemplate> all() {
        return database.read(session -> session
                .createSelectionQuery("from LetterTemplateRow order by nameKey", LetterTemplateRow.class)
                .getResultList()
                .stream()
                .map(LetterTemplateRow::template)
                .toList());
    }

    /// Finds a template by name, ignoring accents and case.
    public Optional<LetterTemplate> named(String name) {
        return database.read(session -> row(session, name).map(LetterTemplateRow::template));
    }

    /// Saves a template under its name, replacing one of the same name.
    public void save(SignedInStaff by, LetterTemplate template) {
        by.require(Permission.SEND_MAILINGS);
        database.run(session -> {
            var existing = row(session, template.name());
            var row = existing.orElseGet(LetterTemplateRow::new);
            row.assign(template);
            row.nameKey = key(template.name());
            if (existing.isPresent()) {
                session.update(row);
            } else {
                session.insert(row);
            }
        });
    }

    /// @return whether a template of that name existed
    public boolean delete(SignedInStaff by, String name) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var row = row(session, name);
            row.ifPresent(session::delete);
            return row.isPresent();
        });
    }

    /// Restores a saved template; its text was parsed before it was saved. A field of the shop that is gone since has
    /// no value.
    public static LetterTemplate template(String name, String language, String text, String closing, String signature) {
        if (LetterText.read(text, field -> true) instanceof LetterTemplateParse.Understood(var understood)) {
            var templateLanguage = Language.ofCode(language).orElse(Language.ENGLISH);
            return new LetterTemplate(name, templateLanguage, understood, closing, signature);
        }
        throw new IllegalStateException("a kept letter that is not understood: " + name);
    }

    private static Optional<LetterTemplateRow> row(StatelessSession session, String name) {
        return session.createSelectionQuery("from LetterTemplateRow where nameKey = :key", LetterTemplateRow.class)
                .setParameter("key", key(name))
                .uniqueResultOptional();
    }

    /// Folding expands ligatures, so a folded name can be longer than its column.
    private static String key(String name) {
        var folded = Folding.of(name.strip());
        return folded.substring(0, Math.min(LetterTemplate.MAX_NAME_LENGTH, folded.length()));
    }
}
