-- Files kept with a customer: letters, agreements, photos, drafts.
create sequence customer_document_seq start with 1 increment by 50;
create table customer_document (
    id bigint not null,
    customer_id bigint not null,
    name varchar(120) not null,
    name_folded varchar(240) not null,
    latest_version integer not null,
    -- Removed documents can be taken back for some days.
    removed_at timestamp,
    constraint pk_customer_document primary key (id),
    constraint fk_document_customer foreign key (customer_id) references customer (id)
);
create index ix_document_customer on customer_document (customer_id);

create sequence document_version_seq start with 1 increment by 50;
create table document_version (
    id bigint not null,
    document_id bigint not null,
    version_number integer not null,
    file_name varchar(250) not null,
    media_type varchar(127) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    added_at timestamp not null,
    staff_name varchar(80) not null,
    constraint pk_document_version primary key (id),
    constraint uq_document_version unique (document_id, version_number),
    constraint fk_version_document foreign key (document_id) references customer_document (id)
);

-- Apart, so that a list of documents never reads their contents.
create table document_content (
    version_id bigint not null,
    -- Folded, for searching.
    words ${clob} not null,
    content ${blob} not null,
    constraint pk_document_content primary key (version_id),
    constraint fk_content_version foreign key (version_id) references document_version (id)
);
