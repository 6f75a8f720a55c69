-- ORG-02: a company appoints a supporter for as long as it likes. One row for a pair; it is given and ended as often as they agree.
create table mandate (
  id uuid primary key,
  version bigint not null,
  company_id uuid not null references organisation (id),
  supporter_id uuid not null references organisation (id),
  scope varchar(20) not null check (scope in ('READ', 'DRAFT')),
  document varchar(200) not null,
  given_by uuid not null references account (id),
  given_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  unique (company_id, supporter_id),
  check (scope <> 'DRAFT' or document <> '')
);
create index mandate_by_supporter on mandate (supporter_id, company_id);

-- 発信代行: which supporter has begun the draft in the name of its company.
alter table project add column helper_id uuid references organisation (id);

-- The user list by state: whoever is invited, entering or suspended is read in the usual order and counted out of the index. And a
-- small one of three words, in which equals are kept once, to count everybody of an organisation.
create index account_by_state on account (organisation_id, state, family_kana, given_kana, id, entry_until);
create index account_by_count on account (organisation_id, state, role);
