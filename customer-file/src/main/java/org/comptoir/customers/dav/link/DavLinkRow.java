package org.comptoir.customers.dav.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.customers.dav.merge.FieldPrints;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dav_link")
class DavLinkRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dav_link_seq")
    @SequenceGenerator(name = "dav_link_seq", sequenceName = "dav_link_seq", allocationSize = 50)
    long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 10)
    DavKind kind = DavKind.BOOK;

    @Column(name = "href", length = 1000)
    String href = "";

    @Column(name = "uid", length = 255)
    String uid = "";

    @Column(name = "etag", length = 255)
    String etag = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 12)
    LinkState state = LinkState.LINKED;

    @Column(name = "local_key", length = 255)
    String localKey = "";

    @Column(name = "customer_id")
    @Nullable
    Long customerId;

    @Column(name = "local_version")
    long localVersion;

    @Column(name = "ours", length = 1000)
    String ours = "";

    @Column(name = "theirs", length = Length.LONG32)
    String theirs = "";

    @Column(name = "agreed", length = Length.LONG32)
    String agreed = "";

    @Column(name = "problem", length = 20)
    String problem = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static DavLinkRow of(LinkRecord link, Instant now) {
        var row = new DavLinkRow();
        row.id = link.id();
        row.kind = link.kind();
        row.href = link.href();
        row.uid = link.uid();
        row.etag = link.etag();
        row.state = link.state();
        row.localKey = link.localKey();
        row.customerId =
                link.kind() == DavKind.BOOK && !link.localKey().isEmpty() ? Long.valueOf(link.localKey()) : null;
        row.localVersion = link.localVersion();
        row.ours = link.ours().text();
        row.theirs = link.theirs();
        row.agreed = link.agreed();
        row.problem = link.problem();
        row.changedAt = now;
        return row;
    }

    LinkRecord link() {
        return new LinkRecord(
                id,
                kind,
                href,
                uid,
                etag,
                state,
                localKey,
                localVersion,
                FieldPrints.read(ours),
                theirs,
                agreed,
                problem);
    }
}
