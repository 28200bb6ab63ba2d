-- Why goods came back, and whether they went back on the shelf. Nothing for lines that were sold, and for what came back
-- before it was asked. A line may also come back without the line that sold it: nobody had the receipt.
alter table sale_line add column return_reason varchar(20);
alter table sale_line add column return_goods varchar(20);
