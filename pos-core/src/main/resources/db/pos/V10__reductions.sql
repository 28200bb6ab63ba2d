-- Insert-only: each reduction of a line with its kind and reason. The two sums on the line stay beside them; lines sold
-- before this table have only the sums.
create sequence sale_line_reduction_seq start with 1 increment by 50;
create table sale_line_reduction (
    id bigint not null,
    sale_id bigint not null,
    line integer not null,
    position integer not null,
    kind varchar(20) not null,
    reason varchar(100) not null,
    amount_cents bigint not null,
    constraint pk_sale_line_reduction primary key (id),
    constraint uq_sale_line_reduction unique (sale_id, line, position),
    constraint fk_reduction_sale foreign key (sale_id) references sale (id)
);

-- What a unit costs by the catalogue, where somebody set another price.
alter table sale_line add column list_price_cents bigint;
