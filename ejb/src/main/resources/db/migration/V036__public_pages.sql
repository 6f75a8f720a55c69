-- Which texts hold from when, and for each edition of the terms from which one on an agreement is still enough.
create table terms_edition (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  edition integer not null,
  least integer not null,
  holds_from timestamp(6) with time zone not null,
  unique (region, edition)
);
create index terms_edition_by_region on terms_edition (region, holds_from);

-- Whoever has agreed before there were editions has agreed to the first one.
alter table account add column terms_edition integer;
update account set terms_edition = 1 where terms_version is not null;

create table page_draft (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  page varchar(20) not null check (page in ('APPLICATION', 'TERMS', 'PRIVACY', 'REMARKS')),
  body varchar(20000) not null,
  body_english varchar(20000) not null,
  revision varchar(500) not null,
  holds_from timestamp(6) with time zone,
  consent boolean not null,
  written_at timestamp(6) with time zone not null,
  unique (region, page)
);

create table page_edition (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  page varchar(20) not null check (page in ('APPLICATION', 'TERMS', 'PRIVACY', 'REMARKS')),
  edition integer not null,
  body varchar(20000) not null,
  body_english varchar(20000) not null,
  revision varchar(500) not null,
  holds_from timestamp(6) with time zone not null,
  consent boolean not null,
  published_at timestamp(6) with time zone not null,
  published_by varchar(120) not null,
  unique (region, page, edition)
);
