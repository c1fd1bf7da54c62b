-- Times are ISO-8601 in UTC; a place is an address such as console:c-4k2m9x1a or console:support:t-7.

create table customer (
  id       text primary key,
  name     text not null,
  language text,
  since    text not null
);

create table thread (
  id        text primary key,
  channel   text not null,
  title     text not null,
  entry_key text not null unique,
  since     text not null
);

-- n counts from 1 without a gap at each place; rev grows with each change anywhere.
create table line (
  place     text    not null,
  n         integer not null,
  rev       integer not null unique,
  voice     text    not null,
  name      text    not null,
  text      text    not null,
  buttons   text    not null,
  files     text    not null,
  pressed   text,
  client_key text,
  mark      text,
  edited    integer not null default 0,
  at        text    not null,
  entry_key text unique,
  primary key (place, n)
);

-- What people did, kept until the inbox has it; the key is theirs and makes a repeat harmless.
create table inbound (
  seq             integer primary key autoincrement,
  event_id        text    not null unique,
  place           text    not null,
  author          text    not null,
  author_name     text    not null,
  author_language text,
  n               integer,
  button          text,
  at              text    not null,
  accepted        integer not null default 0
);

create index inbound_pending on inbound (place, seq) where accepted = 0;

create table file (
  ref        text primary key,
  media_type text not null
);

create table setting (
  name  text primary key,
  value text not null
);
