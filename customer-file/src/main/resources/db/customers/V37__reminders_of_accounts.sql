-- Letters that ask for what is overdue. Only added to; one that did not go out after all says so.
create sequence account_reminder_seq start with 1 increment by 50;
create table account_reminder (
    id bigint not null,
    customer_id bigint not null,
    step varchar(10) not null,
    reminded_at timestamp not null,
    overdue_cents bigint not null,
    staff_name varchar(80) not null,
    undone_at timestamp,
    undone_by varchar(80) not null,
    constraint pk_account_reminder primary key (id),
    constraint fk_reminder_customer foreign key (customer_id) references customer (id)
);
create index ix_reminder_customer on account_reminder (customer_id, reminded_at);
