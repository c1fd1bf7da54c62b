-- Where people and the bot talk, and the last message there that was taken from a person (or, where
-- none was yet, the first that the bot wrote): what was said since has to be read back.
CREATE TABLE place (
  address TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  customer TEXT,
  message TEXT NOT NULL,
  active_at BIGINT NOT NULL
);
CREATE INDEX place_by_activity ON place (platform, active_at);
CREATE INDEX place_by_customer ON place (customer);

-- Messages by the platform's own id, with the case's thread that they belong to.
CREATE TABLE message (
  channel TEXT NOT NULL,
  message TEXT NOT NULL,
  customer TEXT,
  number TEXT,
  generation INTEGER,
  PRIMARY KEY (channel, message)
);
CREATE INDEX message_by_customer ON message (customer);

-- What an adapter has to remember.
CREATE TABLE note (
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  customer TEXT,
  PRIMARY KEY (platform, name)
);
CREATE INDEX note_by_customer ON note (customer);
