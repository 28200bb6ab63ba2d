-- Invoices and credit notes have numbers of their own at each till.
insert into journal_chain (till_id, chain, last_number, last_signature, last_digest, last_key)
    select id, 'INVOICES', 0, '', '', '' from till;

-- Insert-only. A sale is invoiced once; the content is all that the invoice says, its digest is signed with the number.
create table invoice (
    till_id varchar(3) not null,
    number bigint not null,
    kind varchar(20) not null,
    sale_till varchar(3) not null,
    sale_number bigint not null,
    issue_day date not null,
    issued_at timestamp not null,
    buyer_name varchar(200) not null,
    business boolean not null,
    total_cents bigint not null,
    due_cents bigint not null,
    content ${clob} not null,
    mark varchar(4) not null,
    constraint pk_invoice primary key (till_id, number),
    constraint uq_invoice_sale unique (sale_till, sale_number)
);
create index ix_invoice_day on invoice (issue_day, issued_at);
