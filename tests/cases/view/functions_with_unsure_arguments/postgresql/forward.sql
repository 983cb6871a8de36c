-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "s" varchar(40) NOT NULL,
  "n" integer,
  "x" numeric(10,2),
  "f" double precision,
  "d" date,
  "at" timestamp(6),
  "z" timestamptz(6),
  "j" jsonb,
  "ok" boolean,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 2 of 5: create view documents (expand; reverse: lossless)
CREATE VIEW "documents" AS
select
  "id",
  jsonb_path_query_first("j", cast('strict ' || '$."a"[0]' as jsonpath), silent => true) as "first",
  jsonb_extract_path_text("j", 'a') as "a",
  (jsonb_typeof("j") = 'object' and "j" ? '0') as "has",
  case when jsonb_typeof("j") = 'object' then "j" || jsonb_build_object('a', "n") else "j" end as "changed",
  case when jsonb_typeof("j") = 'object' then "j" - cast('a' as text) else "j" end as "less",
  jsonb_build_object('ok', "ok", 'n', "n") as "built",
  cast("ok" as text) as "word",
  case when jsonb_typeof("j") = 'array' then jsonb_array_length("j") end as "size"
from "t";

-- step 3 of 5: create view moments (expand; reverse: lossless)
CREATE VIEW "moments" AS
select
  "id",
  cast(extract(year from "z" at time zone 'UTC') as integer) as "y",
  cast(extract(week from "d") as integer) as "w",
  (array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[cast(extract(isodow from "at") as integer)] as "name",
  cast("d" as timestamp(6)) + make_interval(months => "n") as "later",
  "d" + interval '1 month 1 day' as "next",
  cast(extract(year from age("at", "z" at time zone 'UTC')) * 12 + extract(month from age("at", "z" at time zone 'UTC')) as bigint) as "months",
  cast(floor(extract(epoch from "at")) as bigint) as "clock",
  cast(floor(extract(epoch from "z")) as bigint) as "instant",
  cast(floor(extract(epoch from "d")) as bigint) as "days",
  cast("z" at time zone 'UTC' as text) as "written",
  cast(date_trunc('month', "z" at time zone 'UTC') as date) - cast("z" at time zone 'UTC' as date) as "left"
from "t";

-- step 4 of 5: create view numbers (expand; reverse: lossless)
CREATE VIEW "numbers" AS
select
  "id",
  "x" / 3 as "third",
  "x" / nullif("n", 0) as "share",
  "f" / 2 as "half",
  "n" % 7 as "rest",
  "n" % nullif(0, 0) as "none",
  mod("n", nullif("id", 0)) as "mods",
  cast(div("n", nullif("id", 0)) as bigint) as "whole",
  case when num_nulls("n", "id") = 0 then greatest("n", "id") end as "more",
  case when num_nulls("x", 1.5) = 0 then least("x", 1.5) end as "less",
  "n" as "same",
  ceil("x") as "above",
  sqrt(case when "x" >= 0 then "x" end) as "root",
  ln(case when "f" > 0 then "f" end) as "logarithm",
  avg("x") over () as "mean"
from "t";

-- step 5 of 5: create view texts (expand; reverse: lossless)
CREATE VIEW "texts" AS
select
  "id",
  substring("s", 2, 3) as "sure",
  substring("s", "n", 2) as "unsure",
  left("s", 3) as "head",
  left("s", "n") as "some",
  lpad("s", "n", '*') as "padded",
  split_part("s", '-', 2) as "part",
  starts_with("s", 'a') as "a",
  position('b' in "s") > 0 as "b",
  upper(encode(cast(replace("s", '\', '\\') as bytea), 'hex')) as "digits",
  ("s" like '________-____-____-____-____________' and "s" !~ '[^0-9a-fA-F-]' and length(replace("s", '-', '')) = 32) as "is_id"
from "t";

COMMIT;
