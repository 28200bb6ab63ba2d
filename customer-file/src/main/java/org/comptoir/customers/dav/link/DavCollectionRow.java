package org.comptoir.customers.dav.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dav_collection")
class DavCollectionRow {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 10)
    DavKind kind = DavKind.BOOK;

    @Column(name = "url", length = 1000)
    String url = "";

    @Column(name = "sync_token", length = 2000)
    String syncToken = "";

    @Column(name = "holder", length = 80)
    String holder = "";

    @Column(name = "held_until")
    @Nullable
    Instant heldUntil;

    @Column(name = "not_before")
    @Nullable
    Instant notBefore;

    @Column(name = "last_run")
    @Nullable
    Instant lastRun;

    @Column(name = "last_result", length = 1000)
    String lastResult = "";

    DavCollection collection() {
        return new DavCollection(kind, url, syncToken, holder, notBefore, lastRun, lastResult);
    }
}
