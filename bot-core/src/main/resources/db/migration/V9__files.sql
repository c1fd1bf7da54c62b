-- What people sent, in pieces: for stores that have no folder of files beside them.
CREATE TABLE kept_file (
  sha256 TEXT NOT NULL,
  n INTEGER NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (sha256, n)
);
