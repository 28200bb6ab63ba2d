-- The head of each chain: the row that is locked while a number and a signature are taken.
create table journal_chain (
    chain varchar(20) not null,
    last_number bigint not null,
    last_signature varchar(100) not null,
    last_digest varchar(64) not null,
    last_key varchar(64) not null,
    constraint pk_journal_chain primary key (chain)
);

-- Insert-only.
create table journal_entry (
    chain varchar(20) not null,
    number bigint not null,
    recorded_at timestamp not null,
    kind varchar(30) not null,
    content ${clob} not null,
    signature varchar(100) not null,
    constraint pk_journal_entry primary key (chain, number),
    constraint fk_entry_chain foreign key (chain) references journal_chain (chain)
);
