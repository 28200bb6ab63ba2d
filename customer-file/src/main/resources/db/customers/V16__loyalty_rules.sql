-- The rules beside the scheme: replaced as a whole when they are changed. What the values mean depends on the kind.
create sequence loyalty_rule_seq start with 1 increment by 50;
create table loyalty_rule (
    id bigint not null,
    kind varchar(20) not null,
    name varchar(120) not null,
    first_value varchar(40) not null,
    second_value varchar(40) not null,
    amount bigint not null,
    constraint pk_loyalty_rule primary key (id)
);

-- Append-only: the points that each line of a sale earned, so that a return takes back exactly its own. A sale without
-- any is older than this table; each cent of it earned the same.
create table points_share (
    sale_till varchar(3) not null,
    sale_number bigint not null,
    line integer not null,
    points integer not null,
    constraint pk_points_share primary key (sale_till, sale_number, line)
);

-- Append-only: what a customer got for an occasion, once for each year; welcome gifts are of no year, 0.
create table loyalty_gift (
    customer_id bigint not null,
    occasion varchar(20) not null,
    gift_year integer not null,
    given_at timestamp not null,
    staff_name varchar(80) not null,
    constraint pk_loyalty_gift primary key (customer_id, occasion, gift_year),
    constraint fk_gift_customer foreign key (customer_id) references customer (id)
);
