-- schemac: rollback script for PostgreSQL 14 and later, 24 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 24 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 23 (analyze table): nothing to do (lossless)

-- undo step 22 (analyze table): nothing to do (lossless)

-- undo step 21 (analyze table): nothing to do (lossless)

-- undo step 20 (analyze table): nothing to do (lossless)

-- undo step 19 (add foreign key): drop foreign key fk_customer_xp_user_id on customer_xp (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "customer_xp" DROP CONSTRAINT "fk_customer_xp_user_id";

-- undo step 18 (add foreign key): drop foreign key fk_customer_credits_user_id on customer_credits (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "customer_credits" DROP CONSTRAINT "fk_customer_credits_user_id";

-- undo step 17 (add foreign key): drop foreign key fk_customer_credit_transactions_user_id on customer_credit_transactions (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "customer_credit_transactions" DROP CONSTRAINT "fk_customer_credit_transactions_user_id";

-- undo step 16 (add check): drop check chk_customer_xp_points on customer_xp (lossless)
ALTER TABLE "customer_xp" DROP CONSTRAINT "chk_customer_xp_points";

-- undo step 15 (add check): drop check chk_customer_users_referral_code on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT "chk_customer_users_referral_code";

-- undo step 14 (add check): drop check chk_customer_credits_balance on customer_credits (lossless)
ALTER TABLE "customer_credits" DROP CONSTRAINT "chk_customer_credits_balance";

-- undo step 13 (add index): drop index idx_xp_leaderboard on customer_xp (lossless)
DROP INDEX "idx_xp_leaderboard";

COMMIT;

-- undo step 12 (add unique key): drop unique key uq_customer_users_referral_code on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT IF EXISTS "uq_customer_users_referral_code";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_customer_users_referral_code";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 11 (alter column): alter column customer_users.referral_code: nullable (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "referral_code" DROP NOT NULL;

-- undo step 10 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 9 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 6 (add column): drop column customer_users.referral_code (lossy: values written to column customer_users.referral_code since)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP COLUMN "referral_code";

-- undo step 5 (create table): drop table customer_xp (lossy: rows written to table customer_xp since)
--   lock ACCESS EXCLUSIVE on customer_xp, blocks reads and writes for a moment
DROP TABLE "customer_xp";

-- undo step 4 (create table): drop table customer_credits (lossy: rows written to table customer_credits since)
--   lock ACCESS EXCLUSIVE on customer_credits, blocks reads and writes for a moment
DROP TABLE "customer_credits";

-- undo step 3 (create table): drop table customer_credit_transactions (lossy: rows written to table customer_credit_transactions since)
--   lock ACCESS EXCLUSIVE on customer_credit_transactions, blocks reads and writes for a moment
DROP TABLE "customer_credit_transactions";

-- undo step 2 (create enum): drop enum xp_level (lossless)
DROP TYPE "xp_level";

-- undo step 1 (create enum): drop enum credit_type (lossless)
DROP TYPE "credit_type";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
