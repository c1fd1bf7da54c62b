-- A line is found by its message among the lines of one customer, which are few.
DROP INDEX transcript_line_by_source;

-- Messages of no case that stand for no other are not noted any more; those that are go with their
-- customer. What a case's thread was told goes with the case.
CREATE INDEX message_by_case ON message (number) WHERE number IS NOT NULL;
