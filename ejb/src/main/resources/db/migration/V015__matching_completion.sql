-- A form of co-operation that is offered no more; projects that asked for it keep it.
alter table cooperation_form add column retired boolean default false not null;
