-- What was handed over of an order, by which sale. An order is done with when nothing of it is left. Rows are only added.
create sequence order_delivery_seq start with 1 increment by 50;
create table order_delivery (
    id bigint not null,
    order_line_id bigint not null,
    sale_till varchar(3) not null,
    sale_number bigint not null,
    quantity_thousandths bigint not null,
    constraint pk_order_delivery primary key (id),
    constraint fk_delivery_line foreign key (order_line_id) references order_line (id)
);
create index ix_order_delivery_line on order_delivery (order_line_id);
