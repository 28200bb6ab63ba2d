-- The list of customers can be narrowed to a language and sorted by it; the count of each comes from the index alone.
create index ix_customer_language on customer (archived, language, sort_name, id);
