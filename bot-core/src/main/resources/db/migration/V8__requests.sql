-- What another process asks of the bot that has the store, and what became of it. The customer is
-- empty as soon as they are forgotten.
CREATE TABLE forget_request (
  id TEXT PRIMARY KEY,
  customer TEXT,
  asked_at BIGINT NOT NULL,
  answer TEXT
);
