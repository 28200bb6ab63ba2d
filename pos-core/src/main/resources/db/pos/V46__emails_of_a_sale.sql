-- A customer's history asks which receipts of the customer's sales were sent.
create index ix_email_job_sale on email_job (sale_till, sale_number);
