-- A person may end one of his sign-ins from another device; its next request finds that out.
alter table open_sign_in add column ended_at timestamp(6) with time zone;
