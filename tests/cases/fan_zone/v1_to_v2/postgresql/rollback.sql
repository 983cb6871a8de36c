-- schemac: rollback script for PostgreSQL 14 and later, 68 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 68 (add foreign key): drop foreign key fk_prediction_purchased_by on ts_prediction_mapped (lossless)
ALTER TABLE "ts_prediction_mapped" DROP CONSTRAINT "fk_prediction_purchased_by";

-- undo step 67 (add foreign key): drop foreign key fk_customer_subscriptions_partner on customer_subscriptions (lossless)
ALTER TABLE "customer_subscriptions" DROP CONSTRAINT "fk_customer_subscriptions_partner";

-- undo step 66 (add check): drop check chk_prediction_credit_cost on ts_prediction_mapped (lossless)
ALTER TABLE "ts_prediction_mapped" DROP CONSTRAINT "chk_prediction_credit_cost";

-- undo step 65 (add check): drop check chk_customer_users_referral_code on customer_users (lossless)
ALTER TABLE "customer_users" DROP CONSTRAINT "chk_customer_users_referral_code";

-- undo step 64 (add index): drop index idx_prediction_purchased_by on ts_prediction_mapped (lossless)
DROP INDEX "idx_prediction_purchased_by";

-- undo step 63 (add index): drop index idx_scheduled_notification_template on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_template";

-- undo step 62 (add index): drop index idx_scheduled_notification_user on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_user";

-- undo step 61 (add index): drop index idx_scheduled_notification_due on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_due";

-- undo step 60 (add index): drop index idx_partner_status on partners (lossless)
DROP INDEX "idx_partner_status";

-- undo step 59 (add index): drop index idx_partner_analytics_day on partner_analytics (lossless)
DROP INDEX "idx_partner_analytics_day";

-- undo step 58 (add index): drop index idx_match_comment_parent on match_comments (lossless)
DROP INDEX "idx_match_comment_parent";

-- undo step 57 (add index): drop index idx_match_comment_user on match_comments (lossless)
DROP INDEX "idx_match_comment_user";

-- undo step 56 (add index): drop index idx_match_comment_match on match_comments (lossless)
DROP INDEX "idx_match_comment_match";

-- undo step 55 (add index): drop index idx_match_comment_like_user on match_comment_likes (lossless)
DROP INDEX "idx_match_comment_like_user";

-- undo step 54 (add index): drop index idx_xp_transaction_user on customer_xp_transactions (lossless)
DROP INDEX "idx_xp_transaction_user";

-- undo step 53 (add index): drop index idx_xp_leaderboard on customer_xp (lossless)
DROP INDEX "idx_xp_leaderboard";

-- undo steps 52 to 49, in one statement:
--   52 (add unique key): drop unique key uq_customer_users_referral_code on customer_users (lossless)
--   51 (add unique key): drop unique key uq_customer_users_username on customer_users (lossless)
--   50 (add unique key): drop unique key uq_customer_users_apple_id on customer_users (lossless)
--   49 (add unique key): drop unique key uq_customer_users_google_id on customer_users (lossless)
ALTER TABLE "customer_users"
  DROP CONSTRAINT "uq_customer_users_referral_code",
  DROP CONSTRAINT "uq_customer_users_username",
  DROP CONSTRAINT "uq_customer_users_apple_id",
  DROP CONSTRAINT "uq_customer_users_google_id";

-- undo step 48 (add index): drop index idx_customer_subscriptions_partner on customer_subscriptions (lossless)
DROP INDEX "idx_customer_subscriptions_partner";

-- undo step 47 (add index): drop index idx_referral_referrer on customer_referrals (lossless)
DROP INDEX "idx_referral_referrer";

-- undo step 46 (add index): drop index idx_oauth_identity_user on customer_oauth_identities (lossless)
DROP INDEX "idx_oauth_identity_user";

-- undo step 45 (add index): drop index idx_daily_reward_on on customer_daily_rewards (lossless)
DROP INDEX "idx_daily_reward_on";

-- undo step 44 (add index): drop index idx_credit_balance on customer_credits (lossless)
DROP INDEX "idx_credit_balance";

-- undo step 43 (add index): drop index idx_credit_transaction_type on customer_credit_transactions (lossless)
DROP INDEX "idx_credit_transaction_type";

-- undo step 42 (add index): drop index idx_credit_transaction_user on customer_credit_transactions (lossless)
DROP INDEX "idx_credit_transaction_user";

-- undo step 41 (add index): drop index idx_customer_badge_badge on customer_badges (lossless)
DROP INDEX "idx_customer_badge_badge";

-- undo step 40 (add index): drop index idx_ad_view_user on customer_ad_views (lossless)
DROP INDEX "idx_ad_view_user";

-- undo step 39 (add index): drop index idx_blog_post_tags on blog_posts (lossless)
DROP INDEX "idx_blog_post_tags";

-- undo step 38 (add index): drop index idx_blog_post_published on blog_posts (lossless)
DROP INDEX "idx_blog_post_published";

-- undo step 37 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 36 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo steps 35 to 33, in one statement:
--   35 (add column): drop column ts_prediction_mapped.purchased_at (lossy: values written to column ts_prediction_mapped.purchased_at since)
--   34 (add column): drop column ts_prediction_mapped.purchased_by_user_id (lossy: values written to column ts_prediction_mapped.purchased_by_user_id since)
--   33 (add column): drop column ts_prediction_mapped.credit_cost (lossy: values written to column ts_prediction_mapped.credit_cost since)
ALTER TABLE "ts_prediction_mapped"
  DROP COLUMN "purchased_at",
  DROP COLUMN "purchased_by_user_id",
  DROP COLUMN "credit_cost";

-- undo steps 32 to 29, in one statement:
--   32 (add column): drop column customer_users.referral_code (lossy: values written to column customer_users.referral_code since)
--   31 (add column): drop column customer_users.username (lossy: values written to column customer_users.username since)
--   30 (add column): drop column customer_users.apple_id (lossy: values written to column customer_users.apple_id since)
--   29 (add column): drop column customer_users.google_id (lossy: values written to column customer_users.google_id since)
ALTER TABLE "customer_users"
  DROP COLUMN "referral_code",
  DROP COLUMN "username",
  DROP COLUMN "apple_id",
  DROP COLUMN "google_id";

-- undo steps 28 to 26, in one statement:
--   28 (add column): drop column customer_subscriptions.referral_source (lossy: values written to column customer_subscriptions.referral_source since)
--   27 (add column): drop column customer_subscriptions.referral_code (lossy: values written to column customer_subscriptions.referral_code since)
--   26 (add column): drop column customer_subscriptions.partner_id (lossy: values written to column customer_subscriptions.partner_id since)
ALTER TABLE "customer_subscriptions"
  DROP COLUMN "referral_source",
  DROP COLUMN "referral_code",
  DROP COLUMN "partner_id";

-- undo step 25 (create table): drop table scheduled_notifications (lossy: rows written to table scheduled_notifications since)
DROP TABLE "scheduled_notifications";

-- undo step 24 (create table): drop table partner_analytics (lossy: rows written to table partner_analytics since)
DROP TABLE "partner_analytics";

-- undo step 23 (create table): drop table partners (lossy: rows written to table partners since)
DROP TABLE "partners";

-- undo step 22 (create table): drop table notification_templates (lossy: rows written to table notification_templates since)
DROP TABLE "notification_templates";

-- undo step 21 (create table): drop table match_comment_likes (lossy: rows written to table match_comment_likes since)
DROP TABLE "match_comment_likes";

-- undo step 20 (create table): drop table match_comments (lossy: rows written to table match_comments since)
DROP TABLE "match_comments";

-- undo step 19 (create table): drop table customer_xp_transactions (lossy: rows written to table customer_xp_transactions since)
DROP TABLE "customer_xp_transactions";

-- undo step 18 (create table): drop table customer_xp (lossy: rows written to table customer_xp since)
DROP TABLE "customer_xp";

-- undo step 17 (create table): drop table customer_referrals (lossy: rows written to table customer_referrals since)
DROP TABLE "customer_referrals";

-- undo step 16 (create table): drop table customer_oauth_identities (lossy: rows written to table customer_oauth_identities since)
DROP TABLE "customer_oauth_identities";

-- undo step 15 (create table): drop table customer_daily_rewards (lossy: rows written to table customer_daily_rewards since)
DROP TABLE "customer_daily_rewards";

-- undo step 14 (create table): drop table customer_credits (lossy: rows written to table customer_credits since)
DROP TABLE "customer_credits";

-- undo step 13 (create table): drop table customer_credit_transactions (lossy: rows written to table customer_credit_transactions since)
DROP TABLE "customer_credit_transactions";

-- undo step 12 (create table): drop table customer_badges (lossy: rows written to table customer_badges since)
DROP TABLE "customer_badges";

-- undo step 11 (create table): drop table customer_ad_views (lossy: rows written to table customer_ad_views since)
DROP TABLE "customer_ad_views";

-- undo step 10 (create table): drop table blog_posts (lossy: rows written to table blog_posts since)
DROP TABLE "blog_posts";

-- undo step 9 (create table): drop table badges (lossy: rows written to table badges since)
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
