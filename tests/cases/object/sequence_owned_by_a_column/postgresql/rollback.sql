-- schemac: rollback script for PostgreSQL 14 and later, 12 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 12 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

-- undo step 11 (alter sequence): alter sequence ticket_numbers (lossless)
ALTER SEQUENCE "ticket_numbers" OWNED BY NONE;

-- undo step 10 (alter sequence): alter sequence moves (lossless)
ALTER SEQUENCE "moves" OWNED BY NONE;

-- undo step 9 (alter sequence): alter sequence fresh (lossless)
ALTER SEQUENCE "fresh" OWNED BY NONE;

-- undo step 8 (create table): drop table other (lossy: rows written to table other since)
--   lock ACCESS EXCLUSIVE on other, blocks reads and writes for a moment
DROP TABLE "other";

-- undo step 7 (create sequence): drop sequence fresh (lossless)
DROP SEQUENCE "fresh";

-- undo step 6 (rename constraint): rename primary key pk_Tickets to pk_ticket on Tickets (lossless)
--   lock ACCESS EXCLUSIVE on Tickets, blocks reads and writes for a moment
ALTER TABLE "Tickets" RENAME CONSTRAINT "pk_Tickets" TO "pk_ticket";

-- undo step 5 (rename column): rename column Tickets.serial to number (lossless)
--   lock ACCESS EXCLUSIVE on Tickets, blocks reads and writes for a moment
ALTER TABLE "Tickets" RENAME COLUMN "serial" TO "number";

-- undo step 4 (rename table): rename table Tickets to ticket (lossless)
--   lock ACCESS EXCLUSIVE on Tickets, blocks reads and writes for a moment
ALTER TABLE "Tickets" RENAME TO "ticket";

-- undo step 3 (alter sequence): alter sequence ticket_numbers (lossless)
ALTER SEQUENCE "ticket_numbers" OWNED BY "ticket"."number";

-- undo step 2 (alter sequence): alter sequence moves (lossless)
ALTER SEQUENCE "moves" OWNED BY "ticket"."id";

-- undo step 1 (alter sequence): alter sequence left_behind (lossless)
ALTER SEQUENCE "left_behind" OWNED BY "gone"."id";

COMMIT;
