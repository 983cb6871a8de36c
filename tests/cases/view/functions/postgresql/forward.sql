-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  upper("s") as "u",
  lower("s") as "l",
  char_length("s") as "length",
  trim("s") as "trimmed",
  replace("s", 'a', 'b') as "replaced",
  substring("s", 1, 3) as "head",
  position('a' in "s") as "place",
  "s" || '-' || cast("id" as varchar(10)) as "joined",
  abs("n") as "positive",
  round("n", 1) as "rounded",
  floor("n") as "below",
  ceil("n") as "above",
  mod("id", 7) as "rest",
  coalesce("k", 0) as "k0",
  nullif("k", 0) as "k1",
  cast(div("id", 2) as bigint) as "half",
  cast(extract(year from "at") as integer) as "y",
  cast(extract(month from "at") as integer) as "m",
  "at" + interval '1 day' as "tomorrow",
  case when "k" is null then 'none' when "k" > 10 then 'many' else 'some' end as "amount",
  cast("n" as integer) as "whole",
  "k" is not distinct from 3 as "three"
from "t";

COMMIT;
