-- schemac: rollback script for PostgreSQL 14 and later, 89 steps
-- 3 transactions and 6 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 89 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 88 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 87 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 86 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 85 (analyze table): nothing to do (lossless)

-- undo step 84 (analyze table): nothing to do (lossless)

-- undo step 83 (analyze table): nothing to do (lossless)

-- undo step 82 (analyze table): nothing to do (lossless)

-- undo step 81 (add foreign key): drop foreign key fk_prediction_purchased_by on ts_prediction_mapped (lossless)
--   lock ACCESS EXCLUSIVE on ts_prediction_mapped and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "ts_prediction_mapped" DROP CONSTRAINT "fk_prediction_purchased_by";

-- undo step 80 (add foreign key): drop foreign key fk_xp_user on customer_xp (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "customer_xp" DROP CONSTRAINT "fk_xp_user";

-- undo step 79 (add foreign key): drop foreign key fk_customer_subscriptions_partner on customer_subscriptions (lossless)
--   lock ACCESS EXCLUSIVE on customer_subscriptions, blocks reads and writes for a moment
ALTER TABLE "customer_subscriptions" DROP CONSTRAINT "fk_customer_subscriptions_partner";

-- undo step 78 (add foreign key): drop foreign key fk_credit_user on customer_credits (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "customer_credits" DROP CONSTRAINT "fk_credit_user";

-- undo step 77 (add foreign key): drop foreign key fk_credit_transaction_user on customer_credit_transactions (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "customer_credit_transactions" DROP CONSTRAINT "fk_credit_transaction_user";

-- undo step 76 (add check): drop check chk_prediction_credit_cost on ts_prediction_mapped (lossless)
--   lock ACCESS EXCLUSIVE on ts_prediction_mapped, blocks reads and writes for a moment
ALTER TABLE "ts_prediction_mapped" DROP CONSTRAINT "chk_prediction_credit_cost";

-- undo steps 75 to 74, in one statement:
--   75 (add check): drop check chk_xp_streaks on customer_xp (lossless)
--   74 (add check): drop check chk_xp_points on customer_xp (lossless)
ALTER TABLE "customer_xp"
  DROP CONSTRAINT "chk_xp_streaks",
  DROP CONSTRAINT "chk_xp_points";

-- undo step 73 (add check): drop check chk_customer_users_referral_code on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT "chk_customer_users_referral_code";

-- undo step 72 (add check): drop check chk_credit_balance on customer_credits (lossless)
ALTER TABLE "customer_credits" DROP CONSTRAINT "chk_credit_balance";

-- undo steps 71 to 70, in one statement:
--   71 (add check): drop check chk_credit_transaction_balance on customer_credit_transactions (lossless)
--   70 (add check): drop check chk_credit_transaction_amount on customer_credit_transactions (lossless)
ALTER TABLE "customer_credit_transactions"
  DROP CONSTRAINT "chk_credit_transaction_balance",
  DROP CONSTRAINT "chk_credit_transaction_amount";

COMMIT;

-- undo step 69 (add index): drop index idx_prediction_purchased_by on ts_prediction_mapped (lossless)
--   lock SHARE UPDATE EXCLUSIVE on ts_prediction_mapped, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_prediction_purchased_by";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 68 (add index): drop index idx_scheduled_notification_template on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_template";

-- undo step 67 (add index): drop index idx_scheduled_notification_user on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_user";

-- undo step 66 (add index): drop index idx_scheduled_notification_due on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_due";

-- undo step 65 (add index): drop index idx_partner_status on partners (lossless)
DROP INDEX "idx_partner_status";

-- undo step 64 (add index): drop index idx_partner_analytics_day on partner_analytics (lossless)
DROP INDEX "idx_partner_analytics_day";

-- undo step 63 (add index): drop index idx_match_comment_parent on match_comments (lossless)
DROP INDEX "idx_match_comment_parent";

-- undo step 62 (add index): drop index idx_match_comment_user on match_comments (lossless)
DROP INDEX "idx_match_comment_user";

-- undo step 61 (add index): drop index idx_match_comment_match on match_comments (lossless)
DROP INDEX "idx_match_comment_match";

-- undo step 60 (add index): drop index idx_match_comment_like_user on match_comment_likes (lossless)
DROP INDEX "idx_match_comment_like_user";

-- undo step 59 (add index): drop index idx_xp_transaction_user on customer_xp_transactions (lossless)
DROP INDEX "idx_xp_transaction_user";

-- undo step 58 (add index): drop index idx_xp_leaderboard on customer_xp (lossless)
DROP INDEX "idx_xp_leaderboard";

COMMIT;

-- undo step 57 (add unique key): drop unique key uq_customer_users_referral_code on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT IF EXISTS "uq_customer_users_referral_code";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_customer_users_referral_code";
SET lock_timeout = '10s';

-- undo step 56 (add unique key): drop unique key uq_customer_users_username on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT IF EXISTS "uq_customer_users_username";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_customer_users_username";
SET lock_timeout = '10s';

-- undo step 55 (add unique key): drop unique key uq_customer_users_apple_id on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT IF EXISTS "uq_customer_users_apple_id";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_customer_users_apple_id";
SET lock_timeout = '10s';

-- undo step 54 (add unique key): drop unique key uq_customer_users_google_id on customer_users (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users" DROP CONSTRAINT IF EXISTS "uq_customer_users_google_id";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_customer_users_google_id";
SET lock_timeout = '10s';

-- undo step 53 (add index): drop index idx_customer_subscriptions_partner on customer_subscriptions (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer_subscriptions, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_customer_subscriptions_partner";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 52 (add index): drop index idx_referral_referrer on customer_referrals (lossless)
DROP INDEX "idx_referral_referrer";

-- undo step 51 (add index): drop index idx_oauth_identity_user on customer_oauth_identities (lossless)
DROP INDEX "idx_oauth_identity_user";

-- undo step 50 (add index): drop index idx_daily_reward_on on customer_daily_rewards (lossless)
DROP INDEX "idx_daily_reward_on";

-- undo step 49 (add index): drop index idx_credit_balance on customer_credits (lossless)
DROP INDEX "idx_credit_balance";

-- undo step 48 (add index): drop index idx_credit_transaction_type on customer_credit_transactions (lossless)
DROP INDEX "idx_credit_transaction_type";

-- undo step 47 (add index): drop index idx_credit_transaction_user on customer_credit_transactions (lossless)
DROP INDEX "idx_credit_transaction_user";

-- undo step 46 (add index): drop index idx_customer_badge_badge on customer_badges (lossless)
DROP INDEX "idx_customer_badge_badge";

-- undo step 45 (add index): drop index idx_ad_view_user on customer_ad_views (lossless)
DROP INDEX "idx_ad_view_user";

-- undo step 44 (add index): drop index idx_blog_post_tags on blog_posts (lossless)
DROP INDEX "idx_blog_post_tags";

-- undo step 43 (add index): drop index idx_blog_post_published on blog_posts (lossless)
DROP INDEX "idx_blog_post_published";

-- undo step 42 (alter column): alter column customer_users.referral_code: nullable (lossless)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "referral_code" DROP NOT NULL;

-- undo step 41 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 40 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 39 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 38 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 37 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 36 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo steps 35 to 33, in one statement:
--   35 (add column): drop column ts_prediction_mapped.purchased_at (lossy: values written to column ts_prediction_mapped.purchased_at since)
--   34 (add column): drop column ts_prediction_mapped.purchased_by_user_id (lossy: values written to column ts_prediction_mapped.purchased_by_user_id since)
--   33 (add column): drop column ts_prediction_mapped.credit_cost (lossy: values written to column ts_prediction_mapped.credit_cost since)
--   lock ACCESS EXCLUSIVE on ts_prediction_mapped, blocks reads and writes for a moment
ALTER TABLE "ts_prediction_mapped"
  DROP COLUMN "purchased_at",
  DROP COLUMN "purchased_by_user_id",
  DROP COLUMN "credit_cost";

-- undo steps 32 to 29, in one statement:
--   32 (add column): drop column customer_users.referral_code (lossy: values written to column customer_users.referral_code since)
--   31 (add column): drop column customer_users.username (lossy: values written to column customer_users.username since)
--   30 (add column): drop column customer_users.apple_id (lossy: values written to column customer_users.apple_id since)
--   29 (add column): drop column customer_users.google_id (lossy: values written to column customer_users.google_id since)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE "customer_users"
  DROP COLUMN "referral_code",
  DROP COLUMN "username",
  DROP COLUMN "apple_id",
  DROP COLUMN "google_id";

-- undo steps 28 to 26, in one statement:
--   28 (add column): drop column customer_subscriptions.referral_source (lossy: values written to column customer_subscriptions.referral_source since)
--   27 (add column): drop column customer_subscriptions.referral_code (lossy: values written to column customer_subscriptions.referral_code since)
--   26 (add column): drop column customer_subscriptions.partner_id (lossy: values written to column customer_subscriptions.partner_id since)
--   lock ACCESS EXCLUSIVE on customer_subscriptions, blocks reads and writes for a moment
ALTER TABLE "customer_subscriptions"
  DROP COLUMN "referral_source",
  DROP COLUMN "referral_code",
  DROP COLUMN "partner_id";

-- undo step 25 (create table): drop table scheduled_notifications (lossy: rows written to table scheduled_notifications since)
--   lock ACCESS EXCLUSIVE on scheduled_notifications and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "scheduled_notifications";

-- undo step 24 (create table): drop table partner_analytics (lossy: rows written to table partner_analytics since)
--   lock ACCESS EXCLUSIVE on partner_analytics, blocks reads and writes for a moment
DROP TABLE "partner_analytics";

-- undo step 23 (create table): drop table partners (lossy: rows written to table partners since)
--   lock ACCESS EXCLUSIVE on partners, blocks reads and writes for a moment
DROP TABLE "partners";

-- undo step 22 (create table): drop table notification_templates (lossy: rows written to table notification_templates since)
--   lock ACCESS EXCLUSIVE on notification_templates, blocks reads and writes for a moment
DROP TABLE "notification_templates";

-- undo step 21 (create table): drop table match_comment_likes (lossy: rows written to table match_comment_likes since)
--   lock ACCESS EXCLUSIVE on match_comment_likes and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "match_comment_likes";

-- undo step 20 (create table): drop table match_comments (lossy: rows written to table match_comments since)
--   lock ACCESS EXCLUSIVE on match_comments and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "match_comments";

-- undo step 19 (create table): drop table customer_xp_transactions (lossy: rows written to table customer_xp_transactions since)
--   lock ACCESS EXCLUSIVE on customer_xp_transactions and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "customer_xp_transactions";

-- undo step 18 (create table): drop table customer_xp (lossy: rows written to table customer_xp since)
--   lock ACCESS EXCLUSIVE on customer_xp, blocks reads and writes for a moment
DROP TABLE "customer_xp";

-- undo step 17 (create table): drop table customer_referrals (lossy: rows written to table customer_referrals since)
--   lock ACCESS EXCLUSIVE on customer_referrals and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "customer_referrals";

-- undo step 16 (create table): drop table customer_oauth_identities (lossy: rows written to table customer_oauth_identities since)
--   lock ACCESS EXCLUSIVE on customer_oauth_identities and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "customer_oauth_identities";

-- undo step 15 (create table): drop table customer_daily_rewards (lossy: rows written to table customer_daily_rewards since)
--   lock ACCESS EXCLUSIVE on customer_daily_rewards and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "customer_daily_rewards";

-- undo step 14 (create table): drop table customer_credits (lossy: rows written to table customer_credits since)
--   lock ACCESS EXCLUSIVE on customer_credits, blocks reads and writes for a moment
DROP TABLE "customer_credits";

-- undo step 13 (create table): drop table customer_credit_transactions (lossy: rows written to table customer_credit_transactions since)
--   lock ACCESS EXCLUSIVE on customer_credit_transactions, blocks reads and writes for a moment
DROP TABLE "customer_credit_transactions";

-- undo step 12 (create table): drop table customer_badges (lossy: rows written to table customer_badges since)
--   lock ACCESS EXCLUSIVE on customer_badges and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "customer_badges";

-- undo step 11 (create table): drop table customer_ad_views (lossy: rows written to table customer_ad_views since)
--   lock ACCESS EXCLUSIVE on customer_ad_views and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "customer_ad_views";

-- undo step 10 (create table): drop table blog_posts (lossy: rows written to table blog_posts since)
--   lock ACCESS EXCLUSIVE on blog_posts, blocks reads and writes for a moment
DROP TABLE "blog_posts";

-- undo step 9 (create table): drop table badges (lossy: rows written to table badges since)
--   lock ACCESS EXCLUSIVE on badges, blocks reads and writes for a moment
DROP TABLE "badges";

-- undo step 8 (create enum): drop enum xp_level (lossless)
DROP TYPE "xp_level";

-- undo step 7 (create enum): drop enum referral_status (lossless)
DROP TYPE "referral_status";

-- undo step 6 (create enum): drop enum partner_status (lossless)
DROP TYPE "partner_status";

-- undo step 5 (create enum): drop enum oauth_provider (lossless)
DROP TYPE "oauth_provider";

-- undo step 4 (create enum): drop enum notification_status (lossless)
DROP TYPE "notification_status";

-- undo step 3 (create enum): drop enum notification_channel (lossless)
DROP TYPE "notification_channel";

-- undo step 2 (create enum): drop enum credit_transaction_type (lossless)
DROP TYPE "credit_transaction_type";

-- undo step 1 (create enum): drop enum blog_post_status (lossless)
DROP TYPE "blog_post_status";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
