create table announcement (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  audience varchar(20) not null check (audience in ('ALL', 'COMPANY', 'INSTITUTION', 'SUPPORTER')),
  title varchar(200) not null,
  body varchar(8000) not null,
  visible_from timestamp(6) with time zone not null,
  visible_until timestamp(6) with time zone,
  pinned boolean not null,
  check (visible_until > visible_from)
);
create index announcement_by_region on announcement (region, pinned, visible_from);

create table useful_link (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  category varchar(40) not null check (category in
    ('OVERVIEW', 'RECURRENT_EDUCATION', 'ACHIEVEMENTS', 'GRANTS', 'RESEARCHERS')),
  organisation_id uuid not null references organisation (id),
  title varchar(200) not null,
  url varchar(1000) not null,
  display_order integer not null
);
create index useful_link_by_region on useful_link (region, display_order);
create index useful_link_by_organisation on useful_link (organisation_id);
