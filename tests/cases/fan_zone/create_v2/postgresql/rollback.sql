-- schemac: rollback script for PostgreSQL 14 and later, 58 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 58 (add index): drop index idx_prediction_purchased_by on ts_prediction_mapped (lossless)
DROP INDEX "idx_prediction_purchased_by";

-- undo step 57 (add index): drop index idx_prediction_kick_off on ts_prediction_mapped (lossless)
DROP INDEX "idx_prediction_kick_off";

-- undo step 56 (add index): drop index idx_prediction_match on ts_prediction_mapped (lossless)
DROP INDEX "idx_prediction_match";

-- undo step 55 (add index): drop index idx_scheduled_notification_template on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_template";

-- undo step 54 (add index): drop index idx_scheduled_notification_user on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_user";

-- undo step 53 (add index): drop index idx_scheduled_notification_due on scheduled_notifications (lossless)
DROP INDEX "idx_scheduled_notification_due";

-- undo step 52 (add index): drop index idx_partner_status on partners (lossless)
DROP INDEX "idx_partner_status";

-- undo step 51 (add index): drop index idx_partner_analytics_day on partner_analytics (lossless)
DROP INDEX "idx_partner_analytics_day";

-- undo step 50 (add index): drop index idx_match_comment_parent on match_comments (lossless)
DROP INDEX "idx_match_comment_parent";

-- undo step 49 (add index): drop index idx_match_comment_user on match_comments (lossless)
DROP INDEX "idx_match_comment_user";

-- undo step 48 (add index): drop index idx_match_comment_match on match_comments (lossless)
DROP INDEX "idx_match_comment_match";

-- undo step 47 (add index): drop index idx_match_comment_like_user on match_comment_likes (lossless)
DROP INDEX "idx_match_comment_like_user";

-- undo step 46 (add index): drop index idx_xp_transaction_user on customer_xp_transactions (lossless)
DROP INDEX "idx_xp_transaction_user";

-- undo step 45 (add index): drop index idx_xp_leaderboard on customer_xp (lossless)
DROP INDEX "idx_xp_leaderboard";

-- undo step 44 (add index): drop index idx_customer_subscriptions_partner on customer_subscriptions (lossless)
DROP INDEX "idx_customer_subscriptions_partner";

-- undo step 43 (add index): drop index idx_customer_subscriptions_user on customer_subscriptions (lossless)
DROP INDEX "idx_customer_subscriptions_user";

-- undo step 42 (add index): drop index idx_referral_referrer on customer_referrals (lossless)
DROP INDEX "idx_referral_referrer";

-- undo step 41 (add index): drop index idx_oauth_identity_user on customer_oauth_identities (lossless)
DROP INDEX "idx_oauth_identity_user";

-- undo step 40 (add index): drop index idx_daily_reward_on on customer_daily_rewards (lossless)
DROP INDEX "idx_daily_reward_on";

-- undo step 39 (add index): drop index idx_credit_balance on customer_credits (lossless)
DROP INDEX "idx_credit_balance";

-- undo step 38 (add index): drop index idx_credit_transaction_type on customer_credit_transactions (lossless)
DROP INDEX "idx_credit_transaction_type";

-- undo step 37 (add index): drop index idx_credit_transaction_user on customer_credit_transactions (lossless)
DROP INDEX "idx_credit_transaction_user";

-- undo step 36 (add index): drop index idx_customer_badge_badge on customer_badges (lossless)
DROP INDEX "idx_customer_badge_badge";

-- undo step 35 (add index): drop index idx_ad_view_user on customer_ad_views (lossless)
DROP INDEX "idx_ad_view_user";

-- undo step 34 (add index): drop index idx_blog_post_tags on blog_posts (lossless)
DROP INDEX "idx_blog_post_tags";

-- undo step 33 (add index): drop index idx_blog_post_published on blog_posts (lossless)
DROP INDEX "idx_blog_post_published";

-- undo step 32 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 31 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 30 (create table): drop table ts_prediction_mapped (lossy: rows written to table ts_prediction_mapped since)
--   lock ACCESS EXCLUSIVE on ts_prediction_mapped, blocks reads and writes for a moment
DROP TABLE "ts_prediction_mapped";

-- undo step 29 (create table): drop table scheduled_notifications (lossy: rows written to table scheduled_notifications since)
--   lock ACCESS EXCLUSIVE on scheduled_notifications, blocks reads and writes for a moment
DROP TABLE "scheduled_notifications";

-- undo step 28 (create table): drop table partner_analytics (lossy: rows written to table partner_analytics since)
--   lock ACCESS EXCLUSIVE on partner_analytics, blocks reads and writes for a moment
DROP TABLE "partner_analytics";

-- undo step 27 (create table): drop table customer_subscriptions (lossy: rows written to table customer_subscriptions since)
--   lock ACCESS EXCLUSIVE on customer_subscriptions, blocks reads and writes for a moment
DROP TABLE "customer_subscriptions";

-- undo step 26 (create table): drop table partners (lossy: rows written to table partners since)
--   lock ACCESS EXCLUSIVE on partners, blocks reads and writes for a moment
DROP TABLE "partners";

-- undo step 25 (create table): drop table notification_templates (lossy: rows written to table notification_templates since)
--   lock ACCESS EXCLUSIVE on notification_templates, blocks reads and writes for a moment
DROP TABLE "notification_templates";

-- undo step 24 (create table): drop table match_comment_likes (lossy: rows written to table match_comment_likes since)
--   lock ACCESS EXCLUSIVE on match_comment_likes, blocks reads and writes for a moment
DROP TABLE "match_comment_likes";

-- undo step 23 (create table): drop table match_comments (lossy: rows written to table match_comments since)
--   lock ACCESS EXCLUSIVE on match_comments, blocks reads and writes for a moment
DROP TABLE "match_comments";

-- undo step 22 (create table): drop table customer_xp_transactions (lossy: rows written to table customer_xp_transactions since)
--   lock ACCESS EXCLUSIVE on customer_xp_transactions, blocks reads and writes for a moment
DROP TABLE "customer_xp_transactions";

-- undo step 21 (create table): drop table customer_xp (lossy: rows written to table customer_xp since)
--   lock ACCESS EXCLUSIVE on customer_xp, blocks reads and writes for a moment
DROP TABLE "customer_xp";

-- undo step 20 (create table): drop table customer_referrals (lossy: rows written to table customer_referrals since)
--   lock ACCESS EXCLUSIVE on customer_referrals, blocks reads and writes for a moment
DROP TABLE "customer_referrals";

-- undo step 19 (create table): drop table customer_oauth_identities (lossy: rows written to table customer_oauth_identities since)
--   lock ACCESS EXCLUSIVE on customer_oauth_identities, blocks reads and writes for a moment
DROP TABLE "customer_oauth_identities";

-- undo step 18 (create table): drop table customer_daily_rewards (lossy: rows written to table customer_daily_rewards since)
--   lock ACCESS EXCLUSIVE on customer_daily_rewards, blocks reads and writes for a moment
DROP TABLE "customer_daily_rewards";

-- undo step 17 (create table): drop table customer_credits (lossy: rows written to table customer_credits since)
--   lock ACCESS EXCLUSIVE on customer_credits, blocks reads and writes for a moment
DROP TABLE "customer_credits";

-- undo step 16 (create table): drop table customer_credit_transactions (lossy: rows written to table customer_credit_transactions since)
--   lock ACCESS EXCLUSIVE on customer_credit_transactions, blocks reads and writes for a moment
DROP TABLE "customer_credit_transactions";

-- undo step 15 (create table): drop table customer_badges (lossy: rows written to table customer_badges since)
--   lock ACCESS EXCLUSIVE on customer_badges, blocks reads and writes for a moment
DROP TABLE "customer_badges";

-- undo step 14 (create table): drop table customer_ad_views (lossy: rows written to table customer_ad_views since)
--   lock ACCESS EXCLUSIVE on customer_ad_views, blocks reads and writes for a moment
DROP TABLE "customer_ad_views";

-- undo step 13 (create table): drop table customer_users (lossy: rows written to table customer_users since)
--   lock ACCESS EXCLUSIVE on customer_users, blocks reads and writes for a moment
DROP TABLE "customer_users";

-- undo step 12 (create table): drop table blog_posts (lossy: rows written to table blog_posts since)
--   lock ACCESS EXCLUSIVE on blog_posts, blocks reads and writes for a moment
DROP TABLE "blog_posts";

-- undo step 11 (create table): drop table badges (lossy: rows written to table badges since)
--   lock ACCESS EXCLUSIVE on badges, blocks reads and writes for a moment
DROP TABLE "badges";

-- undo step 10 (create enum): drop enum xp_level (lossless)
DROP TYPE "xp_level";

-- undo step 9 (create enum): drop enum subscription_status (lossless)
DROP TYPE "subscription_status";

-- undo step 8 (create enum): drop enum subscription_plan (lossless)
DROP TYPE "subscription_plan";

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
