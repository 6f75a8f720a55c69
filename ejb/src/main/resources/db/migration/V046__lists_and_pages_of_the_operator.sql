-- Why an institution is not interested. The operator's list; the seven of the beginning stand here word for word.
create table no_interest_reason (
  id uuid primary key,
  version bigint not null,
  code varchar(16) not null unique,
  name varchar(120) not null,
  english_name varchar(160) not null,
  display_order integer not null,
  retired boolean default false not null
);
insert into no_interest_reason (id, version, code, name, english_name, display_order) values
  ('5a1d0e00-0000-4000-8000-000000000001', 1, 'FIELD', '分野外', 'Outside our fields', 0),
  ('5a1d0e00-0000-4000-8000-000000000002', 1, 'TIMING', '時期が合わない', 'The time does not suit', 1),
  ('5a1d0e00-0000-4000-8000-000000000003', 1, 'BUDGET', '予算規模', 'Budget', 2),
  ('5a1d0e00-0000-4000-8000-000000000004', 1, 'STAFF', '人員体制', 'Staff', 3),
  ('5a1d0e00-0000-4000-8000-000000000005', 1, 'UNCLEAR', '内容が不明', 'The content is unclear', 4),
  ('5a1d0e00-0000-4000-8000-000000000006', 1, 'CONFLICT', '利益相反', 'Conflict of interest', 5),
  ('5a1d0e00-0000-4000-8000-000000000007', 1, 'OTHER', 'その他', 'Other', 6);

-- よくあるご質問 and お問い合わせ are written by the operator, too. What a column may say cannot be changed in a way that both databases know.
create table page_draft_of_six (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  page varchar(20) not null check (page in ('APPLICATION', 'TERMS', 'PRIVACY', 'REMARKS', 'FAQ', 'CONTACT')),
  body varchar(20000) not null,
  body_english varchar(20000) not null,
  revision varchar(500) not null,
  holds_from timestamp(6) with time zone,
  consent boolean not null,
  written_at timestamp(6) with time zone not null,
  unique (region, page)
);
insert into page_draft_of_six (id, version, region, page, body, body_english, revision, holds_from, consent, written_at)
  select id, version, region, page, body, body_english, revision, holds_from, consent, written_at from page_draft;
drop table page_draft;
alter table page_draft_of_six rename to page_draft;

create table page_edition_of_six (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  page varchar(20) not null check (page in ('APPLICATION', 'TERMS', 'PRIVACY', 'REMARKS', 'FAQ', 'CONTACT')),
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
insert into page_edition_of_six (id, version, region, page, edition, body, body_english, revision, holds_from, consent, published_at,
    published_by)
  select id, version, region, page, edition, body, body_english, revision, holds_from, consent, published_at, published_by
  from page_edition;
drop table page_edition;
alter table page_edition_of_six rename to page_edition;
