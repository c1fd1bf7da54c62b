-- What another process asks of the bot that has the store, and what became of it. Of what is to be
-- forgotten the subject is empty as soon as that is begun.
CREATE TABLE request (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT,
  asked_at BIGINT NOT NULL,
  answer TEXT
);
