-- Insert-only. The number is that of the entry in the journal's chain of sales: one row each, without gaps.
create sequence sale_seq start with 1 increment by 50;
create table sale (
    id bigint not null,
    number bigint not null,
    request_id varchar(36) not null,
    sold_at timestamp not null,
    business_day date not null,
    till varchar(20) not null,
    staff_id bigint not null,
    staff_name varchar(80) not null,
    customer_id bigint,
    customer_name varchar(200) not null,
    articles integer not null,
    discount_cents bigint not null,
    total_cents bigint not null,
    change_cents bigint not null,
    points_earned integer not null,
    points_spent integer not null,
    points_balance integer not null,
    signature varchar(200) not null,
    mark varchar(4) not null,
    constraint pk_sale primary key (id),
    constraint uq_sale_number unique (number),
    constraint uq_sale_request unique (request_id)
);
create index ix_sale_customer on sale (customer_id, sold_at);
create index ix_sale_day on sale (business_day);
create index ix_sale_sold_at on sale (sold_at);

-- A voucher that is sold has no VAT code: its VAT falls due when it is spent.
create sequence sale_line_seq start with 1 increment by 50;
create table sale_line (
    id bigint not null,
    sale_id bigint not null,
    position integer not null,
    kind varchar(20) not null,
    article_id bigint,
    code varchar(40) not null,
    description varchar(250) not null,
    sold_by varchar(10) not null,
    quantity_thousandths bigint not null,
    unit_price_cents bigint not null,
    discount_cents bigint not null,
    shared_discount_cents bigint not null,
    total_cents bigint not null,
    tax_code varchar(10),
    tax_rate_bp integer,
    voucher_id bigint,
    expires_on date,
    note varchar(200) not null,
    constraint pk_sale_line primary key (id),
    constraint uq_sale_line unique (sale_id, position),
    constraint fk_line_sale foreign key (sale_id) references sale (id),
    constraint fk_line_article foreign key (article_id) references article (id),
    constraint fk_line_voucher foreign key (voucher_id) references voucher (id)
);
create index ix_line_article on sale_line (article_id);

create sequence sale_tax_seq start with 1 increment by 50;
create table sale_tax (
    id bigint not null,
    sale_id bigint not null,
    tax_code varchar(10) not null,
    rate_bp integer not null,
    net_cents bigint not null,
    tax_cents bigint not null,
    constraint pk_sale_tax primary key (id),
    constraint fk_tax_sale foreign key (sale_id) references sale (id)
);
create index ix_tax_sale on sale_tax (sale_id);

create sequence sale_tender_seq start with 1 increment by 50;
create table sale_tender (
    id bigint not null,
    sale_id bigint not null,
    position integer not null,
    kind varchar(20) not null,
    amount_cents bigint not null,
    given_cents bigint not null,
    left_cents bigint,
    voucher_id bigint,
    reference varchar(60) not null,
    constraint pk_sale_tender primary key (id),
    constraint fk_tender_sale foreign key (sale_id) references sale (id),
    constraint fk_tender_voucher foreign key (voucher_id) references voucher (id)
);
create index ix_tender_sale on sale_tender (sale_id);

-- What is being rung up, or put aside: written at every change, so that a power cut brings it back. Its key is the
-- request id under which it will be sold, so that it goes in the very transaction that sells it.
create table open_ticket (
    request_id varchar(36) not null,
    till varchar(20) not null,
    state varchar(10) not null,
    label varchar(120) not null,
    changed_at timestamp not null,
    content ${clob} not null,
    constraint pk_open_ticket primary key (request_id)
);
create index ix_open_ticket on open_ticket (till, state);
