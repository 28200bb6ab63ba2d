-- What a voucher is now: open, blocked or replaced by another; the last day it was extended to; and the lost one in whose
-- place it was issued. Never replaced twice.
alter table voucher add column state varchar(20) default 'OPEN' not null;
alter table voucher add column extended_to date;
alter table voucher add column replaces_id bigint;
alter table voucher add constraint uq_voucher_replaces unique (replaces_id);
alter table voucher add constraint fk_voucher_replaces foreign key (replaces_id) references voucher (id);

-- Append-only; the state and the last day of a voucher are those of its newest changes.
create sequence voucher_change_seq start with 1 increment by 50;
create table voucher_change (
    id bigint not null,
    voucher_id bigint not null,
    changed_at timestamp not null,
    kind varchar(20) not null,
    block_reason varchar(20),
    expires_on date,
    other_id bigint,
    note varchar(200) not null,
    staff_name varchar(80) not null,
    constraint pk_voucher_change primary key (id),
    constraint fk_voucher_change foreign key (voucher_id) references voucher (id)
);
create index ix_voucher_change on voucher_change (voucher_id, id);
create index ix_voucher_change_other on voucher_change (other_id);
