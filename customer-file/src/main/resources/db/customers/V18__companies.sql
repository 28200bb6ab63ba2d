-- The numbers under which customers are registered, for their invoices.
create table customer_company (
    customer_id bigint not null,
    vat_number varchar(20) not null,
    registration varchar(20) not null,
    tax_code varchar(16) not null,
    recipient_code varchar(7) not null,
    certified_mail varchar(254) not null,
    constraint pk_customer_company primary key (customer_id),
    constraint fk_company_customer foreign key (customer_id) references customer (id)
);
