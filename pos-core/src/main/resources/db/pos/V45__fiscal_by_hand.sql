-- Lottery codes of tickets that are not sold yet. The sale takes the code into the first state of its document.
create table lottery_code (
    request_id varchar(36) not null,
    code varchar(8) not null,
    taken_at timestamp not null,
    constraint pk_lottery_code primary key (request_id)
);
create index ix_lottery_code_taken on lottery_code (taken_at);

-- Insert-only: a document that was settled by hand, because its recorder can never say how it ended. With what is on
-- its paper; a document number of 0 is none.
create table fiscal_settlement (
    document_id varchar(36) not null,
    settled_at timestamp not null,
    staff_name varchar(80) not null,
    reason varchar(200) not null,
    serial varchar(20) not null,
    closing integer not null,
    document_number integer not null,
    document_day date,
    constraint pk_fiscal_settlement primary key (document_id),
    constraint fk_settlement_document foreign key (document_id) references fiscal_document (id)
);
create index ix_settlement_settled on fiscal_settlement (settled_at);
