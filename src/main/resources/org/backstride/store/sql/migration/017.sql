-- The zone of the clock on the wall where a recording was made, as the file tells it: an offset from
-- UTC such as +02:00, or a name; null where the file does not tell.
ALTER TABLE recording ADD COLUMN zone TEXT;
