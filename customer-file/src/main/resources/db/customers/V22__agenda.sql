-- A series has one row without an original start, and one for each of its occurrences that is not as the rule says;
-- original_start is the local beginning that the rule gives it. Days are kept as midnights in UTC, without a zone.
create sequence appointment_seq start with 1 increment by 50;
create table appointment (
    id bigint not null,
    uid varchar(255) not null,
    original_start varchar(30) not null,
    sequence_number integer not null,
    title varchar(200) not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone varchar(60) not null,
    all_day boolean not null,
    place varchar(200) not null,
    note varchar(4000) not null,
    status varchar(12) not null,
    reminder_minutes integer,
    recurrence_rule varchar(500) not null,
    excluded varchar(8000) not null,
    recurring boolean not null,
    recurs_until timestamp,
    changed_at timestamp not null,
    changed_by varchar(80) not null,
    constraint pk_appointment primary key (id),
    constraint uq_appointment_uid unique (uid, original_start)
);
create index ix_appointment_start on appointment (recurring, starts_at);

-- Colleagues, customers and suppliers by their id; others by their name alone, with id 0.
create table appointment_participant (
    appointment_id bigint not null,
    position integer not null,
    kind varchar(10) not null,
    participant_id bigint not null,
    name varchar(400) not null,
    constraint pk_appointment_participant primary key (appointment_id, position),
    constraint fk_participant_appointment foreign key (appointment_id) references appointment (id)
);
create index ix_participant_of on appointment_participant (kind, participant_id);

create sequence agenda_task_seq start with 1 increment by 50;
create table agenda_task (
    id bigint not null,
    title varchar(200) not null,
    note varchar(2000) not null,
    due_on date,
    staff_id bigint,
    staff_name varchar(80) not null,
    customer_id bigint,
    customer_name varchar(400) not null,
    created_at timestamp not null,
    done_at timestamp,
    done_by varchar(80) not null,
    constraint pk_agenda_task primary key (id),
    constraint fk_task_customer foreign key (customer_id) references customer (id)
);
create index ix_task_customer on agenda_task (customer_id);
create index ix_task_done on agenda_task (done_at);
