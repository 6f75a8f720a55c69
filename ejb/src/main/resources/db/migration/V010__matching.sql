-- The forms of co-operation that a project can ask for. The operator's list; the nine of the beginning stand here word for word.
create table cooperation_form (
  id uuid primary key,
  version bigint not null,
  code varchar(40) not null unique,
  name varchar(120) not null,
  english_name varchar(160) not null,
  display_order integer not null
);
insert into cooperation_form (id, version, code, name, english_name, display_order) values
  ('5a1d0c00-0000-4000-8000-000000000001', 1, 'JOINT_RESEARCH', '共同研究(教育・研究機関と企業)', 'Joint research (institution and company)', 0),
  ('5a1d0c00-0000-4000-8000-000000000002', 1, 'CONTRACT_RESEARCH', '委託研究(教育・研究機関に委託)', 'Contract research (by the institution)', 1),
  ('5a1d0c00-0000-4000-8000-000000000003', 1, 'STUDENT_THESIS', '学部生・院生の研究テーマで実施', 'As a research theme of students', 2),
  ('5a1d0c00-0000-4000-8000-000000000004', 1, 'INTERNSHIP', 'インターンシップ・課題解決型学習で実施', 'As an internship or project-based learning', 3),
  ('5a1d0c00-0000-4000-8000-000000000005', 1, 'EMPLOYEE_EDUCATION', '社会人向け(社員向け)教育', 'Education for working people (employees)', 4),
  ('5a1d0c00-0000-4000-8000-000000000006', 1, 'MEASUREMENT', '性能評価・試験・測定・分析', 'Evaluation, testing, measurement, analysis', 5),
  ('5a1d0c00-0000-4000-8000-000000000007', 1, 'SURVEY', '調査を企画・実施し、結果を分析', 'Plan and carry out a survey, analyse its results', 6),
  ('5a1d0c00-0000-4000-8000-000000000008', 1, 'ADVICE', 'アドバイス', 'Advice', 7),
  ('5a1d0c00-0000-4000-8000-000000000009', 1, 'OTHER', 'その他(イベント講師・社外委員募集 など)', 'Other (lecturer at an event, outside member of a committee …)', 8);

create table project (
  id uuid primary key,
  version bigint not null,
  company_id uuid not null references organisation (id),
  region varchar(40) not null,
  state varchar(20) not null check (state in
    ('DRAFT', 'REQUESTED', 'SCHEDULED', 'RECRUITING', 'SUSPENDED', 'NEGOTIATING', 'CLOSED', 'WITHDRAWN', 'DELETED')),
  title varchar(80) not null,
  body varchar(4000) not null,
  notes varchar(2000) not null,
  recruiting_from date,
  recruiting_until date,
  planned_from date,
  planned_until date,
  budget integer,
  budget_negotiable boolean not null,
  budget_provisional boolean not null,
  people integer,
  people_note varchar(200) not null,
  forms varchar(400) not null,
  disclosure varchar(20) not null check (disclosure in ('MEETING', 'ROOM', 'PUBLICATION')),
  answer_by date,
  title_key varchar(400) not null,
  text_key varchar(26000) not null,
  author_id uuid not null references account (id),
  origin_id uuid references project (id),
  edition integer not null,
  scheduled_on date,
  remark varchar(1000),
  created_at timestamp(6) with time zone not null,
  published_at timestamp(6) with time zone,
  suspended_at timestamp(6) with time zone,
  moved_at timestamp(6) with time zone not null,
  closed_on date,
  result varchar(20) check (result in ('AGREED', 'MEETING', 'INTERESTED', 'NOT_INTERESTED', 'WITHDRAWN')),
  deadline_reminder integer,
  idle_reminder integer not null,
  check (state not in ('CLOSED', 'WITHDRAWN') or (closed_on is not null and result is not null))
);
create index project_by_company on project (company_id, state);
create index project_by_state on project (state, recruiting_until);
create index project_by_origin on project (origin_id);

create table project_edition (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  number integer not null,
  title varchar(80) not null,
  body varchar(4000) not null,
  notes varchar(2000) not null,
  recruiting_from date,
  recruiting_until date,
  planned_from date,
  planned_until date,
  budget integer,
  budget_negotiable boolean not null,
  budget_provisional boolean not null,
  people integer,
  people_note varchar(200) not null,
  forms varchar(400) not null,
  disclosure varchar(20) not null,
  answer_by date,
  written_by uuid not null references account (id),
  written_at timestamp(6) with time zone not null,
  unique (project_id, number)
);

-- One row for each project and addressed institution.
create table project_response (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  institution_id uuid not null references organisation (id),
  status varchar(20) not null check (status in
    ('NONE', 'NOT_INTERESTED', 'INTERESTED', 'MEETING', 'AGREED', 'STOPPED')),
  highest varchar(20) not null,
  previous_status varchar(20),
  reason varchar(20),
  reason_text varchar(1000),
  first_words varchar(400),
  stop_cause varchar(20),
  reading varchar(20) not null check (reading in ('UNREAD', 'READ', 'DISCUSSING')),
  seen_edition integer not null,
  reacted_at timestamp(6) with time zone,
  moved_at timestamp(6) with time zone not null,
  room_opened_at timestamp(6) with time zone,
  disclosed_at timestamp(6) with time zone,
  resume_asked_by varchar(20),
  unique (project_id, institution_id)
);
create index project_response_by_institution on project_response (institution_id, status);

-- Who looks after a project for his own organisation: 案件担当者 of the company, or whom an institution has named.
create table assignment (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  organisation_id uuid not null references organisation (id),
  account_id uuid not null references account (id),
  unique (project_id, account_id)
);
create index assignment_by_account on assignment (account_id);

-- 面白そう. A row stays when it is cancelled, so that a second press is known for one.
create table curiosity (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  institution_id uuid not null references organisation (id),
  account_id uuid not null references account (id),
  sent_at timestamp(6) with time zone not null,
  cancelled_at timestamp(6) with time zone,
  shown_from timestamp(6) with time zone not null,
  hidden_from timestamp(6) with time zone,
  told_at timestamp(6) with time zone not null,
  told_window timestamp(6) with time zone not null,
  unique (project_id, account_id)
);
create index curiosity_by_institution on curiosity (institution_id, project_id);

create table opinion (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  institution_id uuid not null references organisation (id),
  sender_id uuid not null references account (id),
  kind varchar(20) not null check (kind in ('QUESTION', 'PROPOSAL', 'INTRODUCTION', 'REISSUE', 'OTHER')),
  text varchar(1000) not null,
  names_institution boolean not null,
  names_person boolean not null,
  state varchar(20) not null check (state in ('HELD', 'DELIVERED', 'REFUSED')),
  written_at timestamp(6) with time zone not null,
  delivered_at timestamp(6) with time zone,
  read_at timestamp(6) with time zone,
  thanked_at timestamp(6) with time zone,
  reply varchar(1000),
  replied_at timestamp(6) with time zone,
  reflected_edition integer
);
create index opinion_by_project on opinion (project_id, state);
create index opinion_by_sender on opinion (sender_id, written_at);

-- 質問と回答
create table project_question (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  institution_id uuid not null references organisation (id),
  asker_id uuid not null references account (id),
  text varchar(1000) not null,
  names_institution boolean not null,
  asked_at timestamp(6) with time zone not null,
  answer varchar(2000),
  answered_at timestamp(6) with time zone
);
create index project_question_by_project on project_question (project_id, asked_at);

-- 社内メモ and 学内メモ: never leaves the organisation.
create table project_memo (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  organisation_id uuid not null references organisation (id),
  about_id uuid references organisation (id),
  author_id uuid not null references account (id),
  recommendation varchar(20) check (recommendation in ('GO', 'UNSURE', 'DECLINE')),
  text varchar(1000) not null,
  written_at timestamp(6) with time zone not null
);
create index project_memo_by_project on project_memo (project_id, organisation_id, written_at);

-- What an organisation has chosen for its own people. No row: nothing chosen.
create table matching_choice (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null unique references organisation (id),
  members_draft boolean not null,
  opinions_approved boolean not null
);
