-- The tills of the shop. The letters are given out once and for ever; the name may change, but nobody else may have or
-- have had it. A till without a machine was there before tills were registered: the machine that comes first takes it.
create table till (
    id varchar(3) not null,
    name varchar(20) not null,
    name_key varchar(40) not null,
    state varchar(10) not null,
    machine varchar(36) not null,
    registered_at timestamp,
    registered_by varchar(80) not null,
    retired_at timestamp,
    constraint pk_till primary key (id),
    constraint uq_till_name unique (name_key)
);

-- A shop of an earlier version has one till, whose name was a setting; all that was sold and signed is its own.
insert into till (id, name, name_key, state, machine, registered_by)
    select 'A',
        case when setting_value = '' then '1' else cast(setting_value as varchar(20)) end,
        case when setting_value = '' then '1' else cast(lower(setting_value) as varchar(40)) end,
        'ACTIVE',
        '',
        ''
    from setting where name = 'shop.till';
delete from setting where name = 'shop.till';

-- Each till has chains of its own.
alter table journal_entry drop constraint fk_entry_chain;
alter table journal_entry drop constraint pk_journal_entry;
alter table journal_chain drop constraint pk_journal_chain;
alter table journal_chain add column till_id varchar(3) default 'A' not null;
alter table journal_entry add column till_id varchar(3) default 'A' not null;
alter table journal_chain alter column till_id drop default;
alter table journal_entry alter column till_id drop default;
alter table journal_chain add constraint pk_journal_chain primary key (till_id, chain);
alter table journal_entry add constraint pk_journal_entry primary key (till_id, chain, number);
alter table journal_entry add constraint fk_entry_chain
    foreign key (till_id, chain) references journal_chain (till_id, chain);

-- A sale is the till's and its number; the column till is what the till was called then.
alter table sale drop constraint uq_sale_number;
alter table sale add column till_id varchar(3) default 'A' not null;
alter table sale alter column till_id drop default;
alter table sale add constraint uq_sale_number unique (till_id, number);
alter table sale add constraint fk_sale_till foreign key (till_id) references till (id);

alter table day_closing drop constraint uq_day_closing;
alter table day_closing drop constraint uq_day_closing_previous;
alter table day_closing add column till_id varchar(3) default 'A' not null;
alter table day_closing alter column till_id drop default;
alter table day_closing add constraint uq_day_closing unique (till_id, number);
alter table day_closing add constraint fk_closing_till foreign key (till_id) references till (id);

drop index ix_movement_sale;
alter table stock_movement add column sale_till varchar(3);
update stock_movement set sale_till = 'A' where sale_number is not null;
create index ix_movement_sale on stock_movement (sale_till, sale_number);

alter table voucher add column sale_till varchar(3);
update voucher set sale_till = 'A' where sale_number is not null;
alter table voucher_movement add column sale_till varchar(3);
update voucher_movement set sale_till = 'A' where sale_number is not null;

-- A ticket on the screen is its till's; one put aside is the shop's, and says who put it aside at which till.
drop index ix_open_ticket;
alter table open_ticket add column till_id varchar(3) default 'A' not null;
alter table open_ticket alter column till_id drop default;
alter table open_ticket add column parked_by varchar(80) default '' not null;
alter table open_ticket drop column till;
create index ix_open_ticket on open_ticket (state, till_id);
