-- Names are for show; who somebody is tells the id.
ALTER TABLE support_case ADD COLUMN associate_id TEXT;

-- Associates who are there for a team.
CREATE TABLE duty (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (team, person)
);

-- How long customers waited for an associate: of each team the latest.
CREATE TABLE wait (
  n BIGINT PRIMARY KEY,
  team TEXT NOT NULL,
  claimed_at BIGINT NOT NULL,
  length_ms BIGINT NOT NULL,
  ahead INTEGER NOT NULL
);
CREATE INDEX wait_by_team ON wait (team, n);
