-- 秘密保持: each side notes in its room that it is agreed.
alter table room add column secrecy_company_at timestamp(6) with time zone;
alter table room add column secrecy_institution_at timestamp(6) with time zone;
alter table room_line drop constraint room_line_kind;
alter table room_line add constraint room_line_kind check (kind in
  ('OPENED', 'MESSAGE', 'INVITED', 'LEFT', 'REMOVED', 'DEPARTED', 'DISCLOSED', 'ARCHIVED', 'RESTORED',
   'MEETING_PROPOSED', 'MEETING_CONFIRMED', 'MEETING_CHANGED', 'MEETING_CANCELLED',
   'SECRECY_NOTED', 'SECRECY_WITHDRAWN'));
