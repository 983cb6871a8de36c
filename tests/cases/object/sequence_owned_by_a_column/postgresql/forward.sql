-- schemac: forward script for PostgreSQL 14 and later, 12 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 12: alter sequence left_behind (migrate; reverse: lossless)
ALTER SEQUENCE "left_behind" OWNED BY NONE;

-- step 2 of 12: alter sequence moves (migrate; reverse: lossless)
ALTER SEQUENCE "moves" OWNED BY NONE;

-- step 3 of 12: alter sequence ticket_numbers (migrate; reverse: lossless)
ALTER SEQUENCE "ticket_numbers" OWNED BY NONE;

-- step 4 of 12: rename table ticket to Tickets (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on ticket, blocks reads and writes for a moment
ALTER TABLE "ticket" RENAME TO "Tickets";

-- step 5 of 12: rename column Tickets.number to serial (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Tickets, blocks reads and writes for a moment
ALTER TABLE "Tickets" RENAME COLUMN "number" TO "serial";

-- step 6 of 12: rename primary key pk_ticket to pk_Tickets on Tickets (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Tickets, blocks reads and writes for a moment
ALTER TABLE "Tickets" RENAME CONSTRAINT "pk_ticket" TO "pk_Tickets";

-- step 7 of 12: create sequence fresh (expand; reverse: lossless)
CREATE SEQUENCE "fresh";

-- step 8 of 12: create table other (expand; reverse: lossy: rows written to table other since)
CREATE TABLE "other" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_other" PRIMARY KEY ("id")
);

-- step 9 of 12: alter sequence fresh (migrate; reverse: lossless)
ALTER SEQUENCE "fresh" OWNED BY "other"."id";

-- step 10 of 12: alter sequence moves (migrate; reverse: lossless)
ALTER SEQUENCE "moves" OWNED BY "other"."id";

-- step 11 of 12: alter sequence ticket_numbers (migrate; reverse: lossless)
ALTER SEQUENCE "ticket_numbers" OWNED BY "Tickets"."serial";

-- step 12 of 12: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TABLE "gone";

COMMIT;
