-- Raised whenever somebody may come or go, under the lock that guards it: whoever counted a large organisation counts again only then.
alter table organisation add column people_changes bigint default 0 not null;
