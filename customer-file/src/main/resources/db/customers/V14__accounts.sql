-- What customers owe: the sum of their movements, kept beside them in the same transaction, and up to how much they may
-- owe. A row is there from the moment somebody is allowed to buy on account.
create table customer_account (
    customer_id bigint not null,
    limit_cents bigint not null,
    owed_cents bigint not null,
    constraint pk_customer_account primary key (customer_id),
    constraint fk_account_customer foreign key (customer_id) references customer (id),
    constraint ck_account_owed check (owed_cents >= 0),
    constraint ck_account_limit check (limit_cents >= 0)
);

-- Append-only; each belongs to a sale: bought on account, paid later, or given back for what came back.
create sequence account_movement_seq start with 1 increment by 50;
create table account_movement (
    id bigint not null,
    customer_id bigint not null,
    moved_at timestamp not null,
    amount_cents bigint not null,
    reason varchar(20) not null,
    sale_till varchar(3) not null,
    sale_number bigint not null,
    staff_name varchar(80) not null,
    constraint pk_account_movement primary key (id),
    constraint fk_movement_account foreign key (customer_id) references customer_account (customer_id)
);
create index ix_account_customer on account_movement (customer_id, moved_at);
create index ix_account_sale on account_movement (sale_till, sale_number);
