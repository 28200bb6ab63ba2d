-- Insert-only: one row a day's end, numbered by the journal's chain of closings. Each names the till's closing before it
-- (0 for the first), and no two may name the same: two people closing at once do not both close.
create sequence day_closing_seq start with 1 increment by 50;
create table day_closing (
    id bigint not null,
    number bigint not null,
    previous_number bigint not null,
    till varchar(20) not null,
    business_day date not null,
    closed_at timestamp not null,
    staff_name varchar(80) not null,
    first_sale bigint not null,
    last_sale bigint not null,
    sales integer not null,
    turnover_cents bigint not null,
    perpetual_cents bigint not null,
    opening_float_cents bigint not null,
    cash_expected_cents bigint not null,
    cash_counted_cents bigint not null,
    next_float_cents bigint not null,
    reason varchar(200) not null,
    signature varchar(200) not null,
    mark varchar(4) not null,
    constraint pk_day_closing primary key (id),
    constraint uq_day_closing unique (number),
    constraint uq_day_closing_previous unique (till, previous_number)
);

-- What a closing adds up: VAT rates, means of payment, vouchers sold, discounts, and the coins and notes counted.
create sequence day_closing_part_seq start with 1 increment by 50;
create table day_closing_part (
    id bigint not null,
    closing_id bigint not null,
    kind varchar(20) not null,
    name varchar(40) not null,
    rate_bp integer not null,
    count_of integer not null,
    amount_cents bigint not null,
    tax_cents bigint not null,
    constraint pk_day_closing_part primary key (id),
    constraint fk_part_closing foreign key (closing_id) references day_closing (id)
);
create index ix_part_closing on day_closing_part (closing_id);
