-- Which number of 面白そう a press was the first to reach: the company is told of each step once, however the number falls and rises.
alter table curiosity add column reached integer default 0 not null;
update curiosity set reached = 3 where
  (select count(*) from curiosity other where other.project_id = curiosity.project_id and other.cancelled_at is null) >= 3;
update curiosity set reached = 10 where
  (select count(*) from curiosity other where other.project_id = curiosity.project_id and other.cancelled_at is null) >= 10;
