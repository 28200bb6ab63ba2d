-- One row for each import that was carried out.
create sequence customer_import_seq start with 1 increment by 50;
create table customer_import (
    id bigint not null,
    imported_at timestamp not null,
    staff_name varchar(80) not null,
    file_name varchar(250) not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    left_out integer not null,
    constraint pk_customer_import primary key (id)
);

-- What a customer came from: the contact's identity in the other program, and a digest of the contact as it was, so
-- that the same file once more adds nothing and takes nothing back.
create table import_origin (
    origin_key varchar(270) not null,
    customer_id bigint not null,
    import_id bigint not null,
    constraint pk_import_origin primary key (origin_key),
    constraint fk_origin_customer foreign key (customer_id) references customer (id),
    constraint fk_origin_import foreign key (import_id) references customer_import (id)
);
create index ix_origin_customer on import_origin (customer_id);

create table customer_photo (
    customer_id bigint not null,
    media_type varchar(80) not null,
    content ${blob} not null,
    constraint pk_customer_photo primary key (customer_id),
    constraint fk_photo_customer foreign key (customer_id) references customer (id)
);
