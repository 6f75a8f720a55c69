-- How each of the things that are done from time to time went the last time, for the operator: one row each.

CREATE TABLE job_round (
    id          UUID PRIMARY KEY,
    version     BIGINT NOT NULL,
    job         VARCHAR(40) NOT NULL,
    node        VARCHAR(100),
    ended_at    timestamp(6) with time zone,
    took_millis BIGINT NOT NULL,
    failures    BIGINT NOT NULL,
    failed_at   timestamp(6) with time zone,
    CONSTRAINT job_round_once UNIQUE (job)
);

INSERT INTO job_round (id, version, job, took_millis, failures) VALUES
    ('00000000-0000-0000-0000-000000000001', 0, 'DIGESTS', 0, 0),
    ('00000000-0000-0000-0000-000000000002', 0, 'ANNOUNCEMENTS', 0, 0),
    ('00000000-0000-0000-0000-000000000003', 0, 'PROJECTS', 0, 0),
    ('00000000-0000-0000-0000-000000000004', 0, 'SAVED_SEARCHES', 0, 0),
    ('00000000-0000-0000-0000-000000000005', 0, 'PRESENCE', 0, 0),
    ('00000000-0000-0000-0000-000000000006', 0, 'ABSENCE_ENDS', 0, 0),
    ('00000000-0000-0000-0000-000000000007', 0, 'PRESENCE_DAYS', 0, 0),
    ('00000000-0000-0000-0000-000000000008', 0, 'PRESENCE_CLEARING', 0, 0),
    ('00000000-0000-0000-0000-000000000009', 0, 'PASSWORD_RESETS', 0, 0),
    ('00000000-0000-0000-0000-000000000010', 0, 'ACCOUNTS', 0, 0),
    ('00000000-0000-0000-0000-000000000011', 0, 'IMPORTS', 0, 0),
    ('00000000-0000-0000-0000-000000000012', 0, 'ORGANISATIONS', 0, 0),
    ('00000000-0000-0000-0000-000000000013', 0, 'STATISTICS', 0, 0),
    ('00000000-0000-0000-0000-000000000014', 0, 'INQUIRIES', 0, 0);

CREATE INDEX outgoing_mail_by_sending ON outgoing_mail (state, sent_at);
