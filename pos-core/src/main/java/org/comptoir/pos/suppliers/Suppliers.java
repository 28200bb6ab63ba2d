package org.comptoir.pos.suppliers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.TextOrder;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/// Finds and saves suppliers.
public final class Suppliers {

    private final Database database;

    public Suppliers(Database database) {
        this.database = database;
    }

    /// All suppliers by name.
    public List<Supplier> list() {
        return database.read(
                session -> session.createSelectionQuery("from SupplierRow", SupplierRow.class).getResultList().stream()
                        .map(SupplierRow::toSupplier)
                        .sorted(Comparator.comparing(Supplier::name, TextOrder.ALPHABETICAL))
                        .toList());
    }

    public Optional<Supplier> get(SupplierId id) {
        return database.read(session -> Optional.ofNullable(session.get(SupplierRow.class, id.value())))
                .map(SupplierRow::toSupplier);
    }

    /// The supplier of this name, ignoring case, accents and punctuation.
    public Optional<Supplier> byName(String name) {
        return database.read(session -> named(session, name)).map(SupplierRow::toSupplier);
    }

    /// Adds a supplier.
    public SupplierResult save(SignedInStaff by, SupplierDetails details) {
        by.require(Permission.EDIT_ARTICLES);
        return unlessNameTaken(details, () -> database.write(session -> add(session, details)));
    }

    /// Changes a supplier.
    ///
    /// @param version the version that was edited
    public SupplierResult save(SignedInStaff by, SupplierId id, int version, SupplierDetails details) {
        by.require(Permission.EDIT_ARTICLES);
        return unlessNameTaken(details, () -> database.write(session -> change(session, id, version, details)));
    }

    /// The supplier of this name, created within the caller's transaction if there is none.
    public SupplierId findOrAdd(StatelessSession session, SignedInStaff by, String name) {
        by.require(Permission.EDIT_ARTICLES);
        return new SupplierId(named(session, name).orElseGet(() -> insert(session, SupplierDetails.of(name))).id);
    }

    /// Two people may add the same name at once: the unique key then refuses the second one.
    private static SupplierResult unlessNameTaken(
            SupplierDetails details, java.util.function.Supplier<SupplierResult> save) {
        try {
            return save.get();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                return new SupplierResult.NameTaken(details.name());
            }
            throw e;
        }
    }

    private static SupplierResult add(StatelessSession session, SupplierDetails details) {
        var problem = details.problem();
        if (problem.isPresent()) {
            return new SupplierResult.Faulty(problem.get());
        }
        if (named(session, details.name()).isPresent()) {
            return new SupplierResult.NameTaken(details.name());
        }
        return new SupplierResult.Saved(insert(session, details).toSupplier());
    }

    private static SupplierResult change(
            StatelessSession session, SupplierId id, int version, SupplierDetails details) {
        var problem = details.problem();
        if (problem.isPresent()) {
            return new SupplierResult.Faulty(problem.get());
        }
        var row = session.get(SupplierRow.class, id.value());
        if (row == null || row.version != version) {
            return new SupplierResult.ChangedMeanwhile();
        }
        if (named(session, details.name()).filter(other -> other.id != row.id).isPresent()) {
            return new SupplierResult.NameTaken(details.name());
        }
        row.assign(details);
        session.update(row);
        return new SupplierResult.Saved(row.toSupplier());
    }

    private static SupplierRow insert(StatelessSession session, SupplierDetails details) {
        var row = new SupplierRow();
        row.assign(details);
        session.insert(row);
        return row;
    }

    private static Optional<SupplierRow> named(StatelessSession session, String name) {
        return session.createSelectionQuery("from SupplierRow where nameKey = :key", SupplierRow.class)
                .setParameter("key", SupplierRow.keyOf(name))
                .uniqueResultOptional();
    }
}
