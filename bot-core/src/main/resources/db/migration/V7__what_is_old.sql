-- What is erased once it is as old as the operator keeps things.
CREATE INDEX conversation_by_change ON conversation (changed_at);
CREATE INDEX transcript_line_by_time ON transcript_line (said_at);
