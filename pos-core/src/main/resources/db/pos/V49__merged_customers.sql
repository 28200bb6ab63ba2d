-- Records of customers that turned out to be somebody else's. Sales, vouchers and whatever else names a customer stay as
-- they were written and are read as those of current_id; taking a merge back deletes its row here and changes no other.

create table merged_customer (
    customer_id bigint not null,
    merged_into bigint not null,
    current_id bigint not null,
    merged_at timestamp not null,
    constraint pk_merged_customer primary key (customer_id)
);
create index ix_merged_customer_current on merged_customer (current_id);
