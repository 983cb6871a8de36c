-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop foreign key fk_node_parent_id on node (migrate; reverse: lossless)
ALTER TABLE "node" DROP CONSTRAINT "fk_node_parent_id";

-- step 2 of 2: drop table node (contract; reverse: lossy: the rows of table node)
DROP TABLE "node";

COMMIT;
