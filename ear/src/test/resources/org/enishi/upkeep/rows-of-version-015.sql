-- A region as the application of schema version 15 left it. Never changed again: that version is over.
insert into organisation (id, version, kind, state, name, kana, search_key, region, created_at) values
  ('10000000-0000-4000-8000-000000000001', 1, 'OPERATOR', 'ACTIVE', '辰波連携機構', 'タツナミレンケイキコウ', 'たつなみ', 'tatsunami', timestamp with time zone '2026-01-05 09:00:00+09:00'),
  ('10000000-0000-4000-8000-000000000002', 3, 'COMPANY', 'ACTIVE', '帆渡精機', 'ホワタリセイキ', 'ほわたり', 'tatsunami', timestamp with time zone '2026-02-01 09:00:00+09:00'),
  ('10000000-0000-4000-8000-000000000003', 2, 'INSTITUTION', 'ACTIVE', '辰波大学', 'タツナミダイガク', 'たつなみだいがく', 'tatsunami', timestamp with time zone '2026-02-02 09:00:00+09:00'),
  ('10000000-0000-4000-8000-000000000004', 2, 'INSTITUTION', 'PAUSED', '澄浦大学', 'スミウラダイガク', 'すみうら', 'tatsunami', timestamp with time zone '2026-02-03 09:00:00+09:00');
insert into organisation_domain (organisation_id, domain) values
  ('10000000-0000-4000-8000-000000000002', 'howatari.example'),
  ('10000000-0000-4000-8000-000000000003', 'tatsunami-univ.example');
insert into account (id, version, organisation_id, role, state, family_name, given_name, family_kana, given_kana, title,
  department, search_key, mail_address, login_key, password_hash, security_version, language, created_at, changed_at) values
  ('20000000-0000-4000-8000-000000000002', 4, '10000000-0000-4000-8000-000000000002', 'ADMINISTRATOR', 'ACTIVE', '榎', '一郎', 'エノキ', 'イチロウ', '部長', '技術部', 'えのき', 'enoki@howatari.example', 'enoki@howatari.example', 'PBKDF2WithHmacSHA256:600000:c2FsdA==:aGFzaA==', 7, 'ja', timestamp with time zone '2026-02-01 10:00:00+09:00', timestamp with time zone '2026-03-01 10:00:00+09:00'),
  ('20000000-0000-4000-8000-000000000003', 2, '10000000-0000-4000-8000-000000000003', 'ADMINISTRATOR', 'ACTIVE', '𠮷沢', '花子', 'ヨシザワ', 'ハナコ', '', '産学連携課', 'よしざわ', 'yoshizawa@tatsunami-univ.example', 'yoshizawa@tatsunami-univ.example', 'PBKDF2WithHmacSHA256:600000:c2FsdA==:aGFzaB==', 1, 'en', timestamp with time zone '2026-02-02 10:00:00+09:00', timestamp with time zone '2026-02-02 10:00:00+09:00'),
  ('20000000-0000-4000-8000-000000000004', 1, '10000000-0000-4000-8000-000000000003', 'MEMBER', 'DELETED', '元', '教員', 'モト', 'キョウイン', '', '', 'もと', 'moto@tatsunami-univ.example', null, null, 1, 'ja', timestamp with time zone '2026-02-02 11:00:00+09:00', timestamp with time zone '2026-02-05 10:00:00+09:00');
insert into audit_entry (id, version, at, act, actor_id, actor_name, value_before, value_after, request_id, remote_address) values
  ('30000000-0000-4000-8000-000000000001', 1, timestamp with time zone '2026-03-01 10:00:00.123456+09:00', 'MEMBER_CHANGED', '20000000-0000-4000-8000-000000000002', '榎 一郎', '課長', '部長', 'request-of-long-ago', '192.0.2.1');
insert into notice (id, version, account_id, kind, text, state, created_at) values
  ('31000000-0000-4000-8000-000000000001', 1, '20000000-0000-4000-8000-000000000003', 'PROJECT', '新しい案件があります', 'UNREAD', timestamp with time zone '2026-03-02 10:00:00+09:00');
insert into outgoing_mail (id, version, account_id, event, recipient_name, recipient_address, subject, body, secret, message_id,
  state, attempts, created_at, due_at, next_attempt_at) values
  ('32000000-0000-4000-8000-000000000001', 1, '20000000-0000-4000-8000-000000000003', 'A-1', '𠮷沢 花子', 'yoshizawa@tatsunami-univ.example', '新しい案件', '本文', false, '<1@enishi.example>', 'WAITING', 2, timestamp with time zone '2026-03-02 10:00:00+09:00', timestamp with time zone '2026-03-02 10:00:00+09:00', timestamp with time zone '2026-03-02 10:20:00+09:00');
insert into announcement (id, version, region, audience, title, body, visible_from, pinned) values
  ('33000000-0000-4000-8000-000000000001', 1, 'tatsunami', 'ALL', '開設のお知らせ', '本日から', timestamp with time zone '2026-02-01 09:00:00+09:00', true);
insert into project (id, version, company_id, region, state, title, body, notes, budget, budget_negotiable, budget_provisional,
  people_note, forms, disclosure, title_key, text_key, author_id, edition, created_at, published_at, moved_at, idle_reminder) values
  ('40000000-0000-4000-8000-000000000001', 5, '10000000-0000-4000-8000-000000000002', 'tatsunami', 'NEGOTIATING', '歯車の摩耗を測る', '測定方法を探しています', '', 500000, true, false, '', 'MEASUREMENT', 'MEETING', 'はぐるま', 'はぐるま', '20000000-0000-4000-8000-000000000002', 2, timestamp with time zone '2026-02-10 09:00:00+09:00', timestamp with time zone '2026-02-11 09:00:00+09:00', timestamp with time zone '2026-02-20 09:00:00+09:00', 0);
insert into project_edition (id, version, project_id, number, title, body, notes, budget_negotiable, budget_provisional,
  people_note, forms, disclosure, written_by, written_at) values
  ('41000000-0000-4000-8000-000000000001', 1, '40000000-0000-4000-8000-000000000001', 1, '歯車', '測定', '', true, false, '', 'MEASUREMENT', 'MEETING', '20000000-0000-4000-8000-000000000002', timestamp with time zone '2026-02-10 09:00:00+09:00');
insert into project_response (id, version, project_id, institution_id, status, highest, reading, seen_edition, reacted_at,
  moved_at, room_opened_at, disclosed_at) values
  ('42000000-0000-4000-8000-000000000001', 3, '40000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000003', 'MEETING', 'MEETING', 'DISCUSSING', 2, timestamp with time zone '2026-02-12 09:00:00+09:00', timestamp with time zone '2026-02-20 09:00:00+09:00', timestamp with time zone '2026-02-13 09:00:00+09:00', timestamp with time zone '2026-02-20 09:00:00+09:00'),
  ('42000000-0000-4000-8000-000000000002', 1, '40000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000004', 'NONE', 'NONE', 'UNREAD', 0, null, timestamp with time zone '2026-02-11 09:00:00+09:00', null, null);
insert into curiosity (id, version, project_id, institution_id, account_id, sent_at, shown_from, told_at, told_window) values
  ('43000000-0000-4000-8000-000000000001', 1, '40000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000003', timestamp with time zone '2026-02-11 12:00:00+09:00', timestamp with time zone '2026-02-11 13:00:00+09:00', timestamp with time zone '2026-02-11 14:00:00+09:00', timestamp with time zone '2026-02-11 12:00:00+09:00');
insert into project_memo (id, version, project_id, organisation_id, author_id, recommendation, text, written_at) values
  ('44000000-0000-4000-8000-000000000001', 1, '40000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000003', 'GO', '学内で検討する', timestamp with time zone '2026-02-12 12:00:00+09:00');
insert into presence (id, version, account_id, organisation_id, reason, reason_since, consented_at, shown_state, shown_reason) values
  ('50000000-0000-4000-8000-000000000001', 1, '20000000-0000-4000-8000-000000000003', '10000000-0000-4000-8000-000000000003', 'MEETING', timestamp with time zone '2026-03-01 13:00:00+09:00', timestamp with time zone '2026-02-10 09:00:00+09:00', 'AWAY', 'MEETING');
