-- How the tables with one head are read, as a person has said.
CREATE TABLE csv_mapping (
  fingerprint TEXT PRIMARY KEY,
  form TEXT NOT NULL
) STRICT, WITHOUT ROWID;
