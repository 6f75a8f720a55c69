-- One row for each thing that only one node may do at a time; who does it locks the row.
create table cluster_lock (
  name varchar(40) primary key
);
insert into cluster_lock (name) values ('demo');
