-- The fields that the shop itself keeps of its customers. One that is in use is archived and never deleted.
create sequence customer_field_seq start with 1 increment by 50;
create table customer_field (
    id bigint not null,
    name varchar(40) not null,
    folded varchar(80) not null,
    kind varchar(20) not null,
    required boolean not null,
    summary boolean not null,
    field_scope varchar(20) not null,
    seen_by varchar(20) not null,
    edited_by varchar(20) not null,
    archived boolean not null,
    position integer not null,
    constraint pk_customer_field primary key (id),
    constraint uq_customer_field_name unique (folded)
);

-- What can be chosen of a field. One that was chosen is withdrawn and never deleted.
create sequence field_choice_seq start with 1 increment by 50;
create table field_choice (
    id bigint not null,
    field_id bigint not null,
    position integer not null,
    label varchar(80) not null,
    withdrawn boolean not null,
    constraint pk_field_choice primary key (id),
    constraint fk_choice_field foreign key (field_id) references customer_field (id)
);
create index ix_field_choice_field on field_choice (field_id);

-- The values of customers: each choice of several in a row of its own. By kind, what they are is in one of the last
-- columns: texts in words, days in day_value, all else in whole_value: numbers in millionths, amounts in cents, yes as
-- 1 and no as 0, choices and customers by their ids.
create table customer_value (
    customer_id bigint not null,
    position integer not null,
    field_id bigint not null,
    kind varchar(20) not null,
    words varchar(500) not null,
    folded varchar(500) not null,
    whole_value bigint,
    day_value date,
    constraint pk_customer_value primary key (customer_id, position),
    constraint fk_value_customer foreign key (customer_id) references customer (id),
    constraint fk_value_field foreign key (field_id) references customer_field (id)
);
create index ix_customer_value_field on customer_value (field_id, whole_value);
