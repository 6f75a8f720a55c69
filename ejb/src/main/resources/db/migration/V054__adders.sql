-- Whom each has added, in their usual order: the list of a large organisation is read by this, however many or few it are.
create index account_by_adder_in_order on account (organisation_id, added_by, family_kana, given_kana, id, state);
drop index account_by_adder;
