package org.comptoir.pos.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "command_token")
class CommandTokenRow {

    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "command_token_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    /// Null for the sign-in of a person.
    @Column(name = "name")
    @Nullable
    String name;

    @Column(name = "staff_id")
    long staffId;

    /// Names of permissions with blanks between them; empty for the sign-in of a person, who has those of their role.
    @Column(name = "rights")
    String rights;

    @Column(name = "secret_hash")
    String secretHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "ends_at")
    Instant endsAt;

    CommandTokenRow() {}

    CommandTokenRow(
            @Nullable String name, long staffId, String rights, String secretHash, Instant createdAt, Instant endsAt) {
        this.name = name;
        this.staffId = staffId;
        this.rights = rights;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
        this.endsAt = endsAt;
    }
}
