-- Lottery codes of tickets that are not sold yet. The sale takes the code into the first state of its document.
create table lottery_code (
    request_id varchar(36) not null,
    code varchar(8) not null,
    taken_at timestamp not null,
    constraint pk_lottery_code primary key (request_id)
);
create index ix_lottery_code_taken on lottery_code (taken_at);
