-- What became of the last mail with an initial password stands in the account, so that the list is read in this order along an
-- index, also after the mail itself has been cleared away.
alter table account add column invitation varchar(20);
update account set invitation = (select m.state from invitation_mail m where m.account_id = account.id);
create index account_by_invitation on account (organisation_id, invitation, family_kana, given_kana, id);
