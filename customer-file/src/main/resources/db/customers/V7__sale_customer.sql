-- A sale's customer is one of the file's. Here and not where sales are made, because customers come after them. A sale
-- that names somebody who is not in the file keeps the name it was printed with.
update sale set customer_id = null
    where customer_id is not null and not exists (select 1 from customer where customer.id = sale.customer_id);
alter table sale add constraint fk_sale_customer foreign key (customer_id) references customer (id);
