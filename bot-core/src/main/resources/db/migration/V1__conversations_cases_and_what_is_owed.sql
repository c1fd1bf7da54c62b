-- Times are milliseconds since 1970-01-01T00:00Z. Written for SQLite and PostgreSQL alike.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('number', 0);

CREATE TABLE conversation (
  customer TEXT PRIMARY KEY,
  format INTEGER NOT NULL,
  state TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);

-- The customer is empty once they were forgotten.
CREATE TABLE support_case (
  number TEXT PRIMARY KEY,
  customer TEXT,
  team TEXT NOT NULL,
  stage TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  associate TEXT,
  title TEXT NOT NULL,
  closed_at BIGINT,
  score INTEGER
);
CREATE INDEX support_case_by_customer ON support_case (customer);
CREATE INDEX support_case_open ON support_case (opened_at) WHERE stage <> 'CLOSED';

CREATE TABLE case_thread (
  number TEXT NOT NULL,
  generation INTEGER NOT NULL,
  customer TEXT NOT NULL,
  channel TEXT NOT NULL,
  place TEXT,
  card TEXT,
  refused INTEGER NOT NULL,
  PRIMARY KEY (number, generation)
);
CREATE INDEX case_thread_by_place ON case_thread (place);
CREATE INDEX case_thread_by_customer ON case_thread (customer);

CREATE TABLE transcript_line (
  customer TEXT NOT NULL,
  n BIGINT NOT NULL,
  said_at BIGINT NOT NULL,
  number TEXT,
  speaker TEXT NOT NULL,
  name TEXT NOT NULL,
  said TEXT NOT NULL,
  files TEXT NOT NULL,
  PRIMARY KEY (customer, n)
);
CREATE INDEX transcript_line_by_case ON transcript_line (number, n);

CREATE TABLE outbox (
  n BIGINT PRIMARY KEY,
  customer TEXT,
  lane TEXT NOT NULL,
  format INTEGER NOT NULL,
  effect TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  attempts INTEGER NOT NULL,
  not_before BIGINT NOT NULL
);
CREATE INDEX outbox_by_lane ON outbox (lane);
CREATE INDEX outbox_by_customer ON outbox (customer);

-- Taken, but not decided yet: its decision threw, or it stands behind one that did.
CREATE TABLE inbox (
  n BIGINT PRIMARY KEY,
  customer TEXT,
  format INTEGER NOT NULL,
  incoming TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  not_before BIGINT NOT NULL,
  cause TEXT NOT NULL
);

CREATE TABLE parked (
  n BIGINT PRIMARY KEY,
  customer TEXT,
  format INTEGER NOT NULL,
  incoming TEXT NOT NULL,
  cause TEXT NOT NULL,
  parked_at BIGINT NOT NULL
);

CREATE TABLE seen (
  event TEXT PRIMARY KEY,
  seen_at BIGINT NOT NULL
);
CREATE INDEX seen_by_time ON seen (seen_at);

CREATE TABLE timer (
  customer TEXT NOT NULL,
  kind TEXT NOT NULL,
  due_at BIGINT NOT NULL,
  PRIMARY KEY (customer, kind)
);
CREATE INDEX timer_by_time ON timer (due_at);
