-- What a sale moved is read by the sale when the tables are held against what was signed.
create index ix_points_sale on points_movement (sale_till, sale_number);
