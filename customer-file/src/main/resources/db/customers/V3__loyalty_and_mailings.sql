-- One row at most; without it the usual rules hold.
create table loyalty_scheme (
    id integer not null,
    points_per_euro integer not null,
    point_value_cents bigint not null,
    least_to_spend integer not null,
    version integer not null,
    constraint pk_loyalty_scheme primary key (id)
);

-- Append-only; a customer's balance is the sum of the movements, kept beside them in the same transaction.
create sequence points_movement_seq start with 1 increment by 50;
create table points_movement (
    id bigint not null,
    customer_id bigint not null,
    moved_at timestamp not null,
    points integer not null,
    reason varchar(20) not null,
    sale_number bigint,
    staff_name varchar(80) not null,
    note varchar(200) not null,
    constraint pk_points_movement primary key (id),
    constraint fk_points_customer foreign key (customer_id) references customer (id)
);
create index ix_points_customer on points_movement (customer_id, moved_at);
create index ix_points_moved_at on points_movement (moved_at);

create table points_balance (
    customer_id bigint not null,
    points integer not null,
    constraint pk_points_balance primary key (customer_id),
    constraint fk_balance_customer foreign key (customer_id) references customer (id),
    constraint ck_points_balance check (points >= 0)
);

-- A saved segment is its criteria, all of which must hold; who belongs to it is looked up each time.
create sequence segment_seq start with 1 increment by 50;
create table segment (
    id bigint not null,
    name varchar(80) not null,
    name_key varchar(80) not null,
    version integer not null,
    constraint pk_segment primary key (id),
    constraint uq_segment_name unique (name_key)
);

create table segment_criterion (
    segment_id bigint not null,
    position integer not null,
    kind varchar(30) not null,
    first_value varchar(120) not null,
    second_value varchar(120) not null,
    constraint pk_segment_criterion primary key (segment_id, position),
    constraint fk_criterion_segment foreign key (segment_id) references segment (id)
);

create sequence letter_template_seq start with 1 increment by 50;
create table letter_template (
    id bigint not null,
    name varchar(80) not null,
    name_key varchar(80) not null,
    language varchar(2) not null,
    letter_text varchar(8000) not null,
    closing varchar(400) not null,
    signature varchar(200) not null,
    version integer not null,
    constraint pk_letter_template primary key (id),
    constraint uq_letter_template_name unique (name_key)
);

-- Frozen when it starts: what was to be sent, and to whom; only the recipients' states change.
create sequence mailing_run_seq start with 1 increment by 50;
create table mailing_run (
    id bigint not null,
    kind varchar(20) not null,
    title varchar(120) not null,
    started_at timestamp not null,
    staff_name varchar(80) not null,
    language varchar(2) not null,
    letter_text varchar(8000) not null,
    closing varchar(400) not null,
    signature varchar(200) not null,
    voucher_series varchar(80) not null,
    recipients integer not null,
    constraint pk_mailing_run primary key (id)
);

create sequence mailing_recipient_seq start with 1 increment by 50;
create table mailing_recipient (
    id bigint not null,
    run_id bigint not null,
    position integer not null,
    customer_id bigint not null,
    state varchar(10) not null,
    marked_at timestamp,
    reason varchar(200) not null,
    voucher_id bigint,
    constraint pk_mailing_recipient primary key (id),
    constraint uq_mailing_recipient unique (run_id, customer_id),
    constraint fk_recipient_run foreign key (run_id) references mailing_run (id),
    constraint fk_recipient_customer foreign key (customer_id) references customer (id),
    constraint fk_recipient_voucher foreign key (voucher_id) references voucher (id)
);
create index ix_recipient_customer on mailing_recipient (customer_id, marked_at);
create index ix_recipient_state on mailing_recipient (run_id, state);
