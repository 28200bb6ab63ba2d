-- The customers and appointments that are shared with an address book or a calendar on a server, and how far that has come.
create table dav_collection (
    kind varchar(10) not null,
    url varchar(1000) not null,
    sync_token varchar(2000) not null,
    -- Which till is at it, and until when others leave it alone; empty if nobody is.
    holder varchar(80) not null,
    held_until timestamp,
    -- The server asked to be left alone until then.
    not_before timestamp,
    last_run timestamp,
    last_result varchar(1000) not null,
    constraint pk_dav_collection primary key (kind)
);

create sequence dav_link_seq start with 1 increment by 50;
create table dav_link (
    id bigint not null,
    kind varchar(10) not null,
    href varchar(1000) not null,
    uid varchar(255) not null,
    -- Of what is on the server as we know it; empty until the server confirmed it.
    etag varchar(255) not null,
    state varchar(12) not null,
    -- The customer or appointment; empty for what is on the server alone.
    local_key varchar(255) not null,
    customer_id bigint,
    -- As it was looked at last.
    local_version bigint not null,
    -- Digests of the fields as both sides last agreed: what differs from them was changed here.
    ours varchar(1000) not null,
    -- What the server has, as last sent or received; what is not ours in it goes back with each change.
    theirs ${clob} not null,
    -- What both sides agreed on last, in a conflict: what differs from it was changed there.
    agreed ${clob} not null,
    problem varchar(20) not null,
    changed_at timestamp not null,
    constraint pk_dav_link primary key (id),
    constraint fk_dav_link_customer foreign key (customer_id) references customer (id)
);
create index ix_dav_link_kind on dav_link (kind, state);
create index ix_dav_link_uid on dav_link (uid);
create index ix_dav_link_key on dav_link (local_key);
create index ix_dav_link_href on dav_link (href);
create index ix_dav_link_customer on dav_link (customer_id);
