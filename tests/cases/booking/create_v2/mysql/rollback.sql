-- schemac: rollback script for MySQL 8.0.16 and later, 16 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 16 (create view): drop view upcoming_events (lossless)
DROP VIEW `upcoming_events`;

-- undo step 15 (create view): drop view payment_totals (lossless)
DROP VIEW `payment_totals`;

-- undo step 14 (create view): drop view order_summary (lossless)
DROP VIEW `order_summary`;

-- undo step 13 (create view): drop view event_sales (lossless)
DROP VIEW `event_sales`;

-- undo step 12 (create view): drop view active_users (lossless)
DROP VIEW `active_users`;

-- undo step 11 (create table): drop table Ticket (lossy: rows written to table Ticket since)
--   lock EXCLUSIVE on Ticket, blocks reads and writes for a moment
DROP TABLE `Ticket`;

-- undo step 10 (create table): drop table OrderItem (lossy: rows written to table OrderItem since)
--   lock EXCLUSIVE on OrderItem, blocks reads and writes for a moment
DROP TABLE `OrderItem`;

-- undo step 9 (create table): drop table TicketType (lossy: rows written to table TicketType since)
--   lock EXCLUSIVE on TicketType, blocks reads and writes for a moment
DROP TABLE `TicketType`;

-- undo step 8 (create table): drop table Refund (lossy: rows written to table Refund since)
--   lock EXCLUSIVE on Refund, blocks reads and writes for a moment
DROP TABLE `Refund`;

-- undo step 7 (create table): drop table Payment (lossy: rows written to table Payment since)
--   lock EXCLUSIVE on Payment, blocks reads and writes for a moment
DROP TABLE `Payment`;

-- undo step 6 (create table): drop table Order (lossy: rows written to table Order since)
--   lock EXCLUSIVE on Order, blocks reads and writes for a moment
DROP TABLE `Order`;

-- undo step 5 (create table): drop table PromoCode (lossy: rows written to table PromoCode since)
--   lock EXCLUSIVE on PromoCode, blocks reads and writes for a moment
DROP TABLE `PromoCode`;

-- undo step 4 (create table): drop table Event (lossy: rows written to table Event since)
--   lock EXCLUSIVE on Event, blocks reads and writes for a moment
DROP TABLE `Event`;

-- undo step 3 (create table): drop table Organizer (lossy: rows written to table Organizer since)
--   lock EXCLUSIVE on Organizer, blocks reads and writes for a moment
DROP TABLE `Organizer`;

-- undo step 2 (create table): drop table AuditLog (lossy: rows written to table AuditLog since)
--   lock EXCLUSIVE on AuditLog, blocks reads and writes for a moment
DROP TABLE `AuditLog`;

-- undo step 1 (create table): drop table User (lossy: rows written to table User since)
--   lock EXCLUSIVE on User, blocks reads and writes for a moment
DROP TABLE `User`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
