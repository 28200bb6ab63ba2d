-- Promotions of the shop. What one gives is written in terms, as JSON; days of the week are digits from 1, Monday; times
-- are hours and minutes. Nothing is deleted: what customers were promised stays readable. The uses of a promotion that
-- has a limit are counted in the sale's transaction.
create sequence promotion_seq start with 1 increment by 50;
create table promotion (
    id bigint not null,
    name varchar(60) not null,
    terms varchar(8000) not null,
    from_day date,
    until_day date,
    days varchar(7) not null,
    start_time varchar(5),
    end_time varchar(5),
    coupon varchar(30),
    customer_tag varchar(80),
    max_uses integer,
    used integer not null,
    active boolean not null,
    changed_at timestamp not null,
    staff_name varchar(80) not null,
    version integer not null,
    constraint pk_promotion primary key (id)
);
