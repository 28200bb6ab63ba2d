-- Receipts that go out by e-mail: queued after their sale, tried until the mail server takes them. Once it has, the address
-- is masked, because it was given for this receipt alone.
create sequence email_job_seq start with 1 increment by 50;
create table email_job (
    id bigint not null,
    sale_till varchar(3) not null,
    sale_number bigint not null,
    copy_number integer not null,
    recipient varchar(254) not null,
    language varchar(2) not null,
    queued_at timestamp not null,
    queued_by varchar(80) not null,
    state varchar(20) not null,
    attempts integer not null,
    next_attempt timestamp not null,
    problem varchar(20),
    ended_at timestamp,
    constraint pk_email_job primary key (id)
);
create index ix_email_job_due on email_job (state, next_attempt);
