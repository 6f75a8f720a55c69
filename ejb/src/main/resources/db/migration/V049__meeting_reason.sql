-- Why a meeting was cancelled that ended with its negotiation is told to each reader in his own language. Until now it was kept as
-- the sentence of one language.
alter table meeting add column reason_kind varchar(20) default 'TYPED' not null;
alter table meeting add constraint meeting_reason_kind check (reason_kind in ('TYPED', 'NEGOTIATION_ENDED'));
update meeting set reason_kind = 'NEGOTIATION_ENDED', reason = ''
  where state = 'CANCELLED' and reason = '交渉が終了したため、取り消されました。';
