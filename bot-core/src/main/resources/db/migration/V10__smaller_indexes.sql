-- Each index is written with each row. Most lines are of no case, most messages stand for no other,
-- and what is owed is soon gone: such rows are left out, or found without an index.
DROP INDEX transcript_line_by_case;
CREATE INDEX transcript_line_by_case ON transcript_line (number, n) WHERE number IS NOT NULL;
DROP INDEX transcript_line_by_source;
CREATE INDEX transcript_line_by_source ON transcript_line (of_channel, of_message)
  WHERE of_message IS NOT NULL;
DROP INDEX message_by_source;
CREATE INDEX message_by_source ON message (of_channel, of_message) WHERE of_message IS NOT NULL;
DROP INDEX outbox_by_lane;
DROP INDEX outbox_by_customer;

-- Few lines have files, and whether another has the same is asked before one is erased.
CREATE INDEX transcript_line_with_files ON transcript_line (customer, n)
  WHERE files <> '{"files":[]}';
