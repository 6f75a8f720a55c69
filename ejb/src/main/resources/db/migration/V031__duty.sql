-- Of several nodes one is on duty: what has to be done from time to time, it does. The others see by the beat that it lives;
-- no clock of a machine is asked, so that none can be wrong.

CREATE TABLE duty (
    id      UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    node    VARCHAR(100),
    beat    BIGINT NOT NULL
);

INSERT INTO duty (id, version, node, beat) VALUES ('00000000-0000-0000-0000-000000000001', 0, NULL, 0);
