-- What became of each file of an import, so that its report can be read again later. What is taken
-- back with its import leaves no line here, and of a person who is erased none stays either.
CREATE TABLE import_report (
  id TEXT NOT NULL PRIMARY KEY,
  ended_at_ms INTEGER NOT NULL,
  ending TEXT NOT NULL,
  passed_over INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- recordings: the ids of what was stored of the file; detail: what its reader or the import said of
-- it, as codes that every language has words for.
CREATE TABLE import_line (
  report_id TEXT NOT NULL REFERENCES import_report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file TEXT NOT NULL,
  outcome TEXT NOT NULL,
  recordings TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;
