-- The list of sales shows the newest first, of any day, till, seller or amount, and reads on from where it stopped.
drop index ix_sale_sold_at;
create index ix_sale_newest on sale (sold_at desc, id desc);
create index ix_sale_total on sale (total_cents, sold_at desc);
create index ix_sale_staff on sale (staff_id, id);

-- What is rare leads to its few sales from the index alone.
create index ix_line_article_sale on sale_line (article_id, sale_id);
create index ix_tender_kind on sale_tender (kind, sale_id);

-- Days are added up from the index alone.
drop index ix_sale_day;
create index ix_sale_day on sale (business_day, total_cents);

-- Insert-only: the customer of a sale that was finished without one. The id is the sale's, and it has the columns by which
-- purchases are added up under the same names, so that both tables are asked alike.
create table sale_attachment (
    id bigint not null,
    till_id varchar(3) not null,
    number bigint not null,
    sold_at timestamp not null,
    business_day date not null,
    total_cents bigint not null,
    customer_id bigint not null,
    customer_name varchar(200) not null,
    attached_at timestamp not null,
    staff_name varchar(80) not null,
    points_earned integer not null,
    points_added integer not null,
    constraint pk_sale_attachment primary key (id),
    constraint uq_sale_attachment unique (till_id, number),
    constraint fk_attachment_sale foreign key (id) references sale (id)
);
create index ix_attachment_customer on sale_attachment (customer_id, sold_at);
