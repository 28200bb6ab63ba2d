create sequence supplier_seq start with 1 increment by 50;
create table supplier (
    id bigint not null,
    name varchar(120) not null,
    name_key varchar(120) not null,
    contact_name varchar(120) not null,
    phone varchar(40) not null,
    email varchar(254) not null,
    street varchar(200) not null,
    postal_code varchar(20) not null,
    town varchar(80) not null,
    country varchar(2) not null,
    notes varchar(4000) not null,
    version integer not null,
    constraint pk_supplier primary key (id),
    constraint uq_supplier_name unique (name_key)
);

create sequence category_seq start with 1 increment by 50;
create table category (
    id bigint not null,
    name varchar(80) not null,
    tint varchar(20) not null,
    position integer not null,
    version integer not null,
    constraint pk_category primary key (id),
    constraint uq_category_name unique (name)
);

create sequence article_seq start with 1 increment by 50;
create table article (
    id bigint not null,
    code varchar(40) not null,
    name varchar(160) not null,
    variant varchar(80) not null,
    category_id bigint,
    tax_code varchar(10) not null,
    price_cents bigint,
    sold_by varchar(10) not null,
    picture varchar(40) not null,
    supplier_id bigint,
    supplier_reference varchar(60) not null,
    last_cost_cents bigint,
    reorder_point_thousandths bigint,
    favourite integer,
    active boolean not null,
    change_number bigint default 0 not null,
    version integer not null,
    constraint pk_article primary key (id),
    constraint uq_article_code unique (code),
    constraint fk_article_category foreign key (category_id) references category (id),
    constraint fk_article_tax foreign key (tax_code) references tax_rate (code),
    constraint fk_article_supplier foreign key (supplier_id) references supplier (id)
);
create index ix_article_category on article (category_id);
create index ix_article_favourite on article (favourite);
create index ix_article_change on article (change_number);

-- One row: the number of the last change to the catalogue, carried by the articles it touched. Whoever writes articles
-- takes it first and so goes alone; a till that remembers articles reads on from the last number it knows.
create table catalogue_change (
    id integer not null,
    last_number bigint not null,
    constraint pk_catalogue_change primary key (id)
);
insert into catalogue_change (id, last_number) values (1, 0);

create table article_barcode (
    barcode varchar(40) not null,
    article_id bigint not null,
    constraint pk_article_barcode primary key (barcode),
    constraint fk_barcode_article foreign key (article_id) references article (id)
);
create index ix_barcode_article on article_barcode (article_id);

-- Append-only: what an article cost the customer, and since when.
create sequence price_change_seq start with 1 increment by 50;
create table price_change (
    id bigint not null,
    article_id bigint not null,
    changed_at timestamp not null,
    price_cents bigint,
    staff_name varchar(80) not null,
    constraint pk_price_change primary key (id),
    constraint fk_price_article foreign key (article_id) references article (id)
);
create index ix_price_article on price_change (article_id, changed_at);
