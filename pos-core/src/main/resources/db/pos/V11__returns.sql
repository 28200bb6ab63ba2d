-- What came back names the line that sold it; its quantity is above nothing, its amounts are below.
alter table sale_line add column returned_till varchar(3);
alter table sale_line add column returned_number bigint;
alter table sale_line add column returned_line integer;
create index ix_line_returned on sale_line (returned_till, returned_number);

-- Earned by what came back.
alter table sale add column points_taken_back integer default 0 not null;

-- Insert-only: what customers were paid back.
create sequence sale_payout_seq start with 1 increment by 50;
create table sale_payout (
    id bigint not null,
    sale_id bigint not null,
    position integer not null,
    kind varchar(20) not null,
    amount_cents bigint not null,
    points integer not null,
    voucher_id bigint,
    code varchar(40) not null,
    expires_on date,
    constraint pk_sale_payout primary key (id),
    constraint uq_sale_payout unique (sale_id, position),
    constraint ck_sale_payout check (amount_cents > 0),
    constraint fk_payout_sale foreign key (sale_id) references sale (id),
    constraint fk_payout_voucher foreign key (voucher_id) references voucher (id)
);

-- One row for each sale of which something came back: the row that is locked while more of it comes back. Money rows are
-- never updated, so the sale's own is not.
create table sale_return_lock (
    till varchar(3) not null,
    number bigint not null,
    constraint pk_sale_return_lock primary key (till, number)
);
