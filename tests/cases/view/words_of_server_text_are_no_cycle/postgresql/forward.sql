-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: create view b (expand; reverse: lossless)
CREATE VIEW "b" AS
select a from t;

-- step 2 of 5: create view a (expand; reverse: lossless)
CREATE VIEW "a" AS
select
  "a"
from "b";

-- step 3 of 5: create view one (expand; reverse: lossless)
CREATE VIEW "one" AS
select t.a as two from t;

-- step 4 of 5: create view two (expand; reverse: lossless)
CREATE VIEW "two" AS
select one.two as one from one;

-- step 5 of 5: create view three (expand; reverse: lossless)
CREATE VIEW "three" AS
select
  "one"
from "two";

COMMIT;
