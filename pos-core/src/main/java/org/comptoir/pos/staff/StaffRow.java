package org.comptoir.pos.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "staff")
class StaffRow {

    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "staff_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    Role role;

    @Column(name = "pin_hash")
    String pinHash;

    @Column(name = "active")
    boolean active;

    @Column(name = "failures")
    int failures;

    @Column(name = "wait_until")
    @Nullable
    Instant waitUntil;

    /// ISO 639-1.
    @Column(name = "language")
    @Nullable
    String language;

    @Version
    @Column(name = "version")
    int version;

    StaffRow() {}

    StaffRow(String name, Role role, String pinHash) {
        this.name = name;
        this.role = role;
        this.pinHash = pinHash;
        active = true;
    }

    StaffMember member() {
        return new StaffMember(new StaffId(id), name, role, active, StaffMember.language(language));
    }

    boolean isOwner() {
        return active && role == Role.OWNER;
    }
}
