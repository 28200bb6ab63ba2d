-- What is handed out one after the other without being law: the row is locked while a number is taken.
create table counter (
    name varchar(40) not null,
    last_value bigint not null,
    constraint pk_counter primary key (name)
);
insert into counter (name, last_value) values ('customer', 1000);

-- list_name, sort_name, town, phone and email repeat what the parts say, as lists show and sort it.
create sequence customer_seq start with 1 increment by 50;
create table customer (
    id bigint not null,
    number varchar(20) not null,
    kind varchar(10) not null,
    title varchar(40) not null,
    given_name varchar(120) not null,
    middle_name varchar(120) not null,
    family_name varchar(120) not null,
    suffix varchar(40) not null,
    company varchar(200) not null,
    job_title varchar(200) not null,
    birth_month integer,
    birth_day integer,
    birth_year integer,
    language varchar(10) not null,
    alert_note varchar(1000) not null,
    web_sites varchar(4000) not null,
    uid varchar(250) not null,
    list_name varchar(400) not null,
    sort_name varchar(400) not null,
    town varchar(120) not null,
    phone varchar(80) not null,
    email varchar(254) not null,
    created_at timestamp not null,
    changed_at timestamp not null,
    archived boolean not null,
    version integer not null,
    constraint pk_customer primary key (id),
    constraint uq_customer_number unique (number)
);
create index ix_customer_sort on customer (archived, sort_name, id);
create index ix_customer_uid on customer (uid);
create index ix_customer_birthday on customer (birth_month, birth_day);

create table customer_phone (
    customer_id bigint not null,
    position integer not null,
    label varchar(80) not null,
    raw varchar(80) not null,
    e164 varchar(40) not null,
    national_form varchar(80) not null,
    mobile boolean not null,
    preferred boolean not null,
    constraint pk_customer_phone primary key (customer_id, position),
    constraint fk_phone_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_phone on customer_phone (e164);

create table customer_email (
    customer_id bigint not null,
    position integer not null,
    label varchar(80) not null,
    address varchar(254) not null,
    folded varchar(254) not null,
    preferred boolean not null,
    constraint pk_customer_email primary key (customer_id, position),
    constraint fk_email_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_email on customer_email (folded);

create table customer_address (
    customer_id bigint not null,
    position integer not null,
    label varchar(80) not null,
    street varchar(500) not null,
    postal_code varchar(20) not null,
    town varchar(120) not null,
    town_folded varchar(250) not null,
    region varchar(80) not null,
    country varchar(10) not null,
    preferred boolean not null,
    constraint pk_customer_address primary key (customer_id, position),
    constraint fk_address_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_town on customer_address (town_folded);

create table customer_tag (
    customer_id bigint not null,
    position integer not null,
    tag varchar(80) not null,
    folded varchar(160) not null,
    constraint pk_customer_tag primary key (customer_id, position),
    constraint fk_tag_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_tag on customer_tag (folded, customer_id);

create table customer_extra (
    customer_id bigint not null,
    position integer not null,
    property_group varchar(80) not null,
    name varchar(120) not null,
    params ${clob} not null,
    content ${clob} not null,
    constraint pk_customer_extra primary key (customer_id, position),
    constraint fk_extra_customer foreign key (customer_id) references customer (id)
);

-- Written in the transaction of whatever changes something findable; read by each till's search index. The sequence
-- goes by ones, so that a number missing between two is a transaction still open, or one undone.
create sequence customer_change_seq start with 1 increment by 1;
create table customer_change (
    id bigint not null,
    first_customer bigint not null,
    last_customer bigint not null,
    recorded_at timestamp not null,
    constraint pk_customer_change primary key (id)
);

-- Append-only: what a customer said about being written to or called, by whom it was taken down, and how.
create sequence consent_proof_seq start with 1 increment by 50;
create table consent_proof (
    id bigint not null,
    customer_id bigint not null,
    channel varchar(10) not null,
    state varchar(12) not null,
    recorded_at timestamp not null,
    source varchar(20) not null,
    wording varchar(40) not null,
    language varchar(10) not null,
    note varchar(400) not null,
    staff_name varchar(80) not null,
    sale_number bigint,
    constraint pk_consent_proof primary key (id),
    constraint fk_consent_customer foreign key (customer_id) references customer (id)
);
create index ix_consent_customer on consent_proof (customer_id, channel, recorded_at);

create sequence customer_note_seq start with 1 increment by 50;
create table customer_note (
    id bigint not null,
    customer_id bigint not null,
    taken_at timestamp not null,
    staff_name varchar(80) not null,
    content ${clob} not null,
    constraint pk_customer_note primary key (id),
    constraint fk_note_customer foreign key (customer_id) references customer (id)
);
create index ix_note_customer on customer_note (customer_id, taken_at);
