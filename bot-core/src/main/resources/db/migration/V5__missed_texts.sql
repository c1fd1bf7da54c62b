-- What customers typed and the bot did not understand, or took for another topic than was meant; masked.
CREATE TABLE missed_text (
  n BIGINT PRIMARY KEY,
  customer TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  language TEXT NOT NULL,
  said TEXT NOT NULL,
  taken_for TEXT,
  chosen TEXT
);
CREATE INDEX missed_text_by_customer ON missed_text (customer, n);
CREATE INDEX missed_text_by_time ON missed_text (said_at);
