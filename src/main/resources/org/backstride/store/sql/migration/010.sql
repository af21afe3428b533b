-- What is filed about a person.
CREATE TABLE athlete_file (
  athlete_id TEXT PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
  photo_sha256 TEXT,
  photo_name TEXT,
  photo_bytes INTEGER,
  photo_added TEXT,
  consent TEXT NOT NULL,
  consent_date TEXT,
  consent_note TEXT NOT NULL
) STRICT;

CREATE TABLE athlete_document (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  added TEXT NOT NULL,
  PRIMARY KEY (athlete_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_test (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  taken_on TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (athlete_id, place)
) STRICT, WITHOUT ROWID;

-- The bytes of photos and documents. Those that nothing names any more stay while the library is
-- open, so that undo finds them, and go when it is opened next.
CREATE TABLE attachment (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (athlete_id, sha256)
) STRICT;
