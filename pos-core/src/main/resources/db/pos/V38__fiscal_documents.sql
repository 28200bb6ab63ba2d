-- What a fiscal recorder has to make of a sale: one document for what was sold, and one for each earlier sale of which
-- goods came back. Prepared in the sale's own transaction. The state is the newest of fiscal_state; all else stays.
create table fiscal_document (
    id varchar(36) not null,
    till_id varchar(3) not null,
    sale_number bigint not null,
    part integer not null,
    kind varchar(10) not null,
    origin_till varchar(3),
    origin_number bigint,
    amount_cents bigint not null,
    prepared_at timestamp not null,
    state varchar(10) not null,
    constraint pk_fiscal_document primary key (id),
    constraint uq_fiscal_document_sale unique (till_id, sale_number, part)
);
create index ix_fiscal_document_state on fiscal_document (till_id, state);
create index ix_fiscal_document_prepared on fiscal_document (prepared_at);

-- Insert-only: each state that a document was in. Sent has where the recorder stood before, confirmed what it answered.
create sequence fiscal_state_seq start with 1 increment by 50;
create table fiscal_state (
    id bigint not null,
    document_id varchar(36) not null,
    position integer not null,
    state varchar(10) not null,
    happened_at timestamp not null,
    serial varchar(20) not null,
    closing integer not null,
    document_number integer not null,
    document_day date,
    lottery_code varchar(8) not null,
    problem varchar(30) not null,
    constraint pk_fiscal_state primary key (id),
    constraint uq_fiscal_state_position unique (document_id, position),
    constraint fk_fiscal_state_document foreign key (document_id) references fiscal_document (id)
);
create index ix_fiscal_state_serial on fiscal_state (serial);
