-- The name leads: Derby looks up a list of names in an index only by its first column, and read all of it for each
-- some hundred contacts of an import. Lists are read in its order as before.
drop index ix_customer_sort;
create index ix_customer_sort on customer (sort_name, id, archived);
