-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 8 back: rename unique key uq_c_code to uq_child_sku on child (lossless)
ALTER TABLE "child" RENAME CONSTRAINT "uq_child_sku" TO "uq_c_code";

-- step 7 back: rename primary key pk_c to pk_child on child (lossless)
ALTER TABLE "child" RENAME CONSTRAINT "pk_child" TO "pk_c";

-- step 6 back: rename foreign key fk_c_p_id to fk_child_parent_id on child (lossless)
ALTER TABLE "child" RENAME CONSTRAINT "fk_child_parent_id" TO "fk_c_p_id";

-- step 5 back: rename check chk_c_n to chk_child_count on child (lossless)
ALTER TABLE "child" RENAME CONSTRAINT "chk_child_count" TO "chk_c_n";

-- step 4 back: rename column child.p_id to parent_id (lossless)
ALTER TABLE "child" RENAME COLUMN "parent_id" TO "p_id";

-- step 3 back: rename column child.n to count (lossless)
ALTER TABLE "child" RENAME COLUMN "count" TO "n";

-- step 2 back: rename column child.code to sku (lossless)
ALTER TABLE "child" RENAME COLUMN "sku" TO "code";

-- step 1 back: rename table c to child (lossless)
ALTER TABLE "child" RENAME TO "c";

COMMIT;
