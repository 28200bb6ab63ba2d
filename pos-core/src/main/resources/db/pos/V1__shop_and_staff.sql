-- Text that everybody may edit is kept as name and value; what has a table of its own is not kept here.
create table setting (
    name varchar(80) not null,
    setting_value varchar(4000) not null,
    version integer not null,
    constraint pk_setting primary key (name)
);

create table shop_picture (
    name varchar(40) not null,
    media_type varchar(40) not null,
    content ${blob} not null,
    constraint pk_shop_picture primary key (name)
);

create table tax_rate (
    code varchar(10) not null,
    rate_bp integer not null,
    label varchar(80) not null,
    active boolean not null,
    version integer not null,
    constraint pk_tax_rate primary key (code)
);

create sequence staff_seq start with 1 increment by 50;
create table staff (
    id bigint not null,
    name varchar(80) not null,
    role varchar(20) not null,
    pin_hash varchar(200) not null,
    active boolean not null,
    failures integer not null,
    wait_until timestamp,
    version integer not null,
    constraint pk_staff primary key (id),
    constraint uq_staff_name unique (name)
);
