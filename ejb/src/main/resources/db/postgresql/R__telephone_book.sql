-- Under which letter of a telephone book people stand, with what they are sorted by: read without the people.
create index if not exists account_by_initial
  on account (organisation_id, state, substring(family_kana, 1, 1), family_kana, given_kana, id);
