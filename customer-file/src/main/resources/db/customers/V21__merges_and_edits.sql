-- Merges of customers and how to take them back, pairs that are not the same person, and the history of what was changed
-- by hand on a record. Merges and edits are only added to; a merge that was taken back says so.

create sequence customer_merge_seq start with 1 increment by 50;
create table customer_merge (
    id bigint not null,
    customer_id bigint not null,
    merged_at timestamp not null,
    staff_name varchar(80) not null,
    limit_before bigint,
    limit_after bigint,
    photo_of bigint,
    household_of bigint,
    details_before ${clob} not null,
    details_after ${clob} not null,
    undone_at timestamp,
    undone_by varchar(80) not null,
    constraint pk_customer_merge primary key (id),
    constraint fk_merge_customer foreign key (customer_id) references customer (id)
);
create index ix_merge_customer on customer_merge (customer_id, merged_at);

create table customer_merge_part (
    merge_id bigint not null,
    customer_id bigint not null,
    points integer not null,
    owed_cents bigint not null,
    constraint pk_customer_merge_part primary key (merge_id, customer_id),
    constraint fk_part_merge foreign key (merge_id) references customer_merge (id),
    constraint fk_part_customer foreign key (customer_id) references customer (id)
);
create index ix_merge_part_customer on customer_merge_part (customer_id);

create table customer_distinct (
    first_customer bigint not null,
    second_customer bigint not null,
    said_at timestamp not null,
    staff_name varchar(80) not null,
    constraint pk_customer_distinct primary key (first_customer, second_customer),
    constraint fk_distinct_first foreign key (first_customer) references customer (id),
    constraint fk_distinct_second foreign key (second_customer) references customer (id)
);

create sequence customer_edit_seq start with 1 increment by 50;
create table customer_edit (
    id bigint not null,
    customer_id bigint not null,
    edited_at timestamp not null,
    staff_name varchar(80) not null,
    kind varchar(20) not null,
    details_before ${clob} not null,
    details_after ${clob} not null,
    constraint pk_customer_edit primary key (id),
    constraint fk_edit_customer foreign key (customer_id) references customer (id)
);
create index ix_edit_customer on customer_edit (customer_id, edited_at);
