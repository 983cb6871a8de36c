-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create table t (expand; reverse: lossless)
/* HELLO 2 no comment
   1 of 2: none
   2 of 2 (last): none
*/
CREATE TABLE "t" ("id" integer NOT NULL, "a" integer, CONSTRAINT "pk_t" PRIMARY KEY ("id"));

COMMIT;
