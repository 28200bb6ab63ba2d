-- Payments that are no sale, such as cash brought for change, have a chain of their own at each till.
insert into journal_chain (till_id, chain, last_number, last_signature, last_digest, last_key)
    select id, 'PAYMENTS', 0, '', '', '' from till;

-- Up to which of them a closing counts, and whether it was made by the program without a count because a new month had
-- begun.
alter table day_closing add column last_movement bigint default 0 not null;
alter table day_closing add column automatic boolean default false not null;

-- Why a means of payment differed from what was expected.
alter table day_closing_part add column note varchar(200) default '' not null;
