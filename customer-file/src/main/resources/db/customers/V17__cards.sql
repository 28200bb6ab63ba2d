-- Append-only: cards without a name that turned out to be a customer's, beside the number that is their own.
create table customer_card (
    number varchar(20) not null,
    customer_id bigint not null,
    joined_at timestamp not null,
    constraint pk_customer_card primary key (number),
    constraint fk_card_customer foreign key (customer_id) references customer (id)
);
