package org.comptoir.pos.till.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "till")
class TillRow {

    /// For a till created before tills were registered.
    static final String NO_MACHINE = "";

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "name")
    String name = "";

    @Column(name = "name_key")
    String nameKey = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    TillState state = TillState.ACTIVE;

    @Column(name = "machine")
    String machine = NO_MACHINE;

    @Column(name = "registered_at")
    @Nullable
    Instant registeredAt;

    @Column(name = "registered_by")
    String registeredBy = "";

    @Column(name = "retired_at")
    @Nullable
    Instant retiredAt;

    TillRow() {}

    TillRow(TillId id, String name) {
        this.id = id.value();
        rename(name);
    }

    final void rename(String other) {
        name = other;
        nameKey = keyOf(other);
    }

    void takeOver(UUID byMachine, String by, Instant time) {
        machine = byMachine.toString();
        registeredAt = time;
        registeredBy = by;
    }

    /// Names that differ only in case are the same name.
    static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Till till() {
        return new Till(new TillId(id), name, state);
    }
}
