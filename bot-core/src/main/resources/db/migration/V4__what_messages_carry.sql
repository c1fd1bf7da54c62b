-- The message on the other side that a message of the bot's carries, and its place among the parts.
ALTER TABLE message ADD COLUMN of_channel TEXT;
ALTER TABLE message ADD COLUMN of_message TEXT;
ALTER TABLE message ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
CREATE INDEX message_by_source ON message (of_channel, of_message);

-- The message that a line tells of.
ALTER TABLE transcript_line ADD COLUMN of_channel TEXT;
ALTER TABLE transcript_line ADD COLUMN of_message TEXT;
CREATE INDEX transcript_line_by_source ON transcript_line (of_channel, of_message);
