create sequence voucher_seq start with 1 increment by 50;
create table voucher (
    id bigint not null,
    code varchar(40) not null,
    origin varchar(20) not null,
    purpose varchar(20) not null,
    tax_code varchar(10),
    face_cents bigint not null,
    balance_cents bigint not null,
    issued_at timestamp not null,
    expires_on date,
    customer_id bigint,
    series varchar(80) not null,
    sale_number bigint,
    constraint pk_voucher primary key (id),
    constraint uq_voucher_code unique (code),
    constraint ck_voucher_balance check (balance_cents >= 0)
);
create index ix_voucher_customer on voucher (customer_id);
create index ix_voucher_series on voucher (series);

-- Append-only; a voucher's balance is the sum of its movements.
create sequence voucher_movement_seq start with 1 increment by 50;
create table voucher_movement (
    id bigint not null,
    voucher_id bigint not null,
    moved_at timestamp not null,
    amount_cents bigint not null,
    reason varchar(20) not null,
    sale_number bigint,
    staff_name varchar(80) not null,
    constraint pk_voucher_movement primary key (id),
    constraint fk_voucher_movement foreign key (voucher_id) references voucher (id)
);
create index ix_voucher_movement on voucher_movement (voucher_id, moved_at);
