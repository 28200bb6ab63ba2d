-- Quotes and goods put aside: what was agreed with a customer. Goods that are put aside stay in the stock; the lines of those
-- that are open say how many are reserved. Nothing is deleted: what was promised stays readable. Numbers are counted by each
-- till; no law asks for them.
create sequence sales_order_seq start with 1 increment by 50;
create table sales_order (
    id bigint not null,
    kind varchar(10) not null,
    till_id varchar(3) not null,
    number bigint not null,
    customer_id bigint,
    customer_name varchar(250) not null,
    total_cents bigint not null,
    made_at timestamp not null,
    staff_name varchar(80) not null,
    until_day date not null,
    note varchar(200) not null,
    shelf varchar(20) not null,
    state varchar(10) not null,
    closed_at timestamp,
    closed_by varchar(80) not null,
    sale_till varchar(3),
    sale_number bigint,
    constraint pk_sales_order primary key (id),
    constraint uq_sales_order unique (kind, till_id, number)
);
create index ix_sales_order_state on sales_order (state, until_day);
create index ix_sales_order_customer on sales_order (customer_id);

create sequence order_line_seq start with 1 increment by 50;
create table order_line (
    id bigint not null,
    order_id bigint not null,
    position integer not null,
    article_id bigint not null,
    code varchar(40) not null,
    description varchar(250) not null,
    sold_by varchar(10) not null,
    quantity_thousandths bigint not null,
    list_price_cents bigint,
    unit_price_cents bigint not null,
    tax_code varchar(10) not null,
    tax_rate_bp integer not null,
    note varchar(200) not null,
    constraint pk_order_line primary key (id),
    constraint uq_order_line unique (order_id, position),
    constraint fk_order_line_order foreign key (order_id) references sales_order (id),
    constraint fk_order_line_article foreign key (article_id) references article (id)
);
create index ix_order_line_article on order_line (article_id);

-- The deposits that were paid for goods put aside. Each is a voucher, sold by a sale that is signed.
create sequence order_deposit_seq start with 1 increment by 50;
create table order_deposit (
    id bigint not null,
    order_id bigint not null,
    voucher_id bigint not null,
    constraint pk_order_deposit primary key (id),
    constraint uq_order_deposit unique (voucher_id),
    constraint fk_deposit_order foreign key (order_id) references sales_order (id),
    constraint fk_deposit_voucher foreign key (voucher_id) references voucher (id)
);
create index ix_order_deposit_order on order_deposit (order_id);

-- Who waits for which goods, to be called when there are some.
create sequence waiting_customer_seq start with 1 increment by 50;
create table waiting_customer (
    id bigint not null,
    customer_id bigint not null,
    article_id bigint not null,
    quantity_thousandths bigint not null,
    note varchar(200) not null,
    entered_at timestamp not null,
    staff_name varchar(80) not null,
    state varchar(10) not null,
    changed_at timestamp not null,
    changed_by varchar(80) not null,
    constraint pk_waiting_customer primary key (id),
    constraint fk_waiting_article foreign key (article_id) references article (id)
);
create index ix_waiting_state on waiting_customer (state, article_id);
create index ix_waiting_customer on waiting_customer (customer_id);
