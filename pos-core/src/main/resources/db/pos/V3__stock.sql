-- Append-only; the level is the sum of an article's movements, kept beside them in the same transaction.
create sequence stock_movement_seq start with 1 increment by 50;
create table stock_movement (
    id bigint not null,
    article_id bigint not null,
    moved_at timestamp not null,
    quantity_thousandths bigint not null,
    reason varchar(20) not null,
    sale_number bigint,
    unit_cost_cents bigint,
    staff_name varchar(80) not null,
    note varchar(200) not null,
    constraint pk_stock_movement primary key (id),
    constraint fk_movement_article foreign key (article_id) references article (id)
);
create index ix_movement_article on stock_movement (article_id, moved_at);
create index ix_movement_sale on stock_movement (sale_number);

create table stock_level (
    article_id bigint not null,
    quantity_thousandths bigint not null,
    constraint pk_stock_level primary key (article_id),
    constraint fk_level_article foreign key (article_id) references article (id)
);
