-- schemac: rollback script for MySQL 8.0.16 and later, 16 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 16 back: create view upcoming_events (lossless)
DROP VIEW `upcoming_events`;

-- step 15 back: create view payment_totals (lossless)
DROP VIEW `payment_totals`;

-- step 14 back: create view order_summary (lossless)
DROP VIEW `order_summary`;

-- step 13 back: create view event_sales (lossless)
DROP VIEW `event_sales`;

-- step 12 back: create view active_users (lossless)
DROP VIEW `active_users`;

-- step 11 back: create table Ticket (lossless)
DROP TABLE `Ticket`;

-- step 10 back: create table OrderItem (lossless)
DROP TABLE `OrderItem`;

-- step 9 back: create table TicketType (lossless)
DROP TABLE `TicketType`;

-- step 8 back: create table Refund (lossless)
DROP TABLE `Refund`;

-- step 7 back: create table Payment (lossless)
DROP TABLE `Payment`;

-- step 6 back: create table Order (lossless)
DROP TABLE `Order`;

-- step 5 back: create table PromoCode (lossless)
DROP TABLE `PromoCode`;

-- step 4 back: create table Event (lossless)
DROP TABLE `Event`;

-- step 3 back: create table Organizer (lossless)
DROP TABLE `Organizer`;

-- step 2 back: create table AuditLog (lossless)
DROP TABLE `AuditLog`;

-- step 1 back: create table User (lossless)
DROP TABLE `User`;
