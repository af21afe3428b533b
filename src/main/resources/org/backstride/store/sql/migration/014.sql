-- The language in which a person reads sheets and phone pages; the studio's own unless set.
ALTER TABLE athlete ADD COLUMN language TEXT NOT NULL DEFAULT 'as_studio';
