-- What an operator looks at: by day, over all teams.
CREATE INDEX support_case_by_opening ON support_case (opened_at);
CREATE INDEX support_case_by_closing ON support_case (closed_at);
CREATE INDEX wait_by_time ON wait (claimed_at);
