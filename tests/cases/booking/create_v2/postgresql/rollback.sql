-- schemac: rollback script for PostgreSQL 14 and later, 73 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 73 (create view): drop view upcoming_events (lossless)
DROP VIEW "upcoming_events";

-- undo step 72 (create view): drop view payment_totals (lossless)
DROP VIEW "payment_totals";

-- undo step 71 (create view): drop view order_summary (lossless)
DROP VIEW "order_summary";

-- undo step 70 (create view): drop view event_sales (lossless)
DROP VIEW "event_sales";

-- undo step 69 (create view): drop view active_users (lossless)
DROP VIEW "active_users";

-- undo step 68 (add index): drop index idx_user_email_lower on User (lossless)
DROP INDEX "idx_user_email_lower";

-- undo step 67 (add index): drop index idx_user_deleted on User (lossless)
DROP INDEX "idx_user_deleted";

-- undo step 66 (add index): drop index idx_user_name on User (lossless)
DROP INDEX "idx_user_name";

-- undo step 65 (add index): drop index idx_user_phone on User (lossless)
DROP INDEX "idx_user_phone";

-- undo step 64 (add index): drop index idx_user_role on User (lossless)
DROP INDEX "idx_user_role";

-- undo step 63 (add index): drop index idx_user_created on User (lossless)
DROP INDEX "idx_user_created";

-- undo step 62 (add index): drop index idx_user_status on User (lossless)
DROP INDEX "idx_user_status";

-- undo step 61 (add index): drop index idx_ticket_type_deleted on TicketType (lossless)
DROP INDEX "idx_ticket_type_deleted";

-- undo step 60 (add index): drop index idx_ticket_type_sale_window on TicketType (lossless)
DROP INDEX "idx_ticket_type_sale_window";

-- undo step 59 (add index): drop index idx_ticket_type_event on TicketType (lossless)
DROP INDEX "idx_ticket_type_event";

-- undo step 58 (add index): drop index idx_ticket_holder on Ticket (lossless)
DROP INDEX "idx_ticket_holder";

-- undo step 57 (add index): drop index idx_ticket_status on Ticket (lossless)
DROP INDEX "idx_ticket_status";

-- undo step 56 (add index): drop index idx_ticket_order_item on Ticket (lossless)
DROP INDEX "idx_ticket_order_item";

-- undo step 55 (add index): drop index idx_refund_processed on Refund (lossless)
DROP INDEX "idx_refund_processed";

-- undo step 54 (add index): drop index idx_refund_requested_by on Refund (lossless)
DROP INDEX "idx_refund_requested_by";

-- undo step 53 (add index): drop index idx_refund_payment on Refund (lossless)
DROP INDEX "idx_refund_payment";

-- undo step 52 (add index): drop index idx_promo_code_validity on PromoCode (lossless)
DROP INDEX "idx_promo_code_validity";

-- undo step 51 (add index): drop index idx_promo_code_event on PromoCode (lossless)
DROP INDEX "idx_promo_code_event";

-- undo step 50 (add index): drop index idx_payment_processed on Payment (lossless)
DROP INDEX "idx_payment_processed";

-- undo step 49 (add index): drop index idx_payment_method on Payment (lossless)
DROP INDEX "idx_payment_method";

-- undo step 48 (add index): drop index idx_payment_order_status on Payment (lossless)
DROP INDEX "idx_payment_order_status";

-- undo step 47 (add index): drop index idx_payment_transaction on Payment (lossless)
DROP INDEX "idx_payment_transaction";

-- undo step 46 (add index): drop index idx_payment_status on Payment (lossless)
DROP INDEX "idx_payment_status";

-- undo step 45 (add index): drop index idx_payment_order on Payment (lossless)
DROP INDEX "idx_payment_order";

-- undo step 44 (add index): drop index idx_organizer_name on Organizer (lossless)
DROP INDEX "idx_organizer_name";

-- undo step 43 (add index): drop index idx_organizer_user on Organizer (lossless)
DROP INDEX "idx_organizer_user";

-- undo step 42 (add index): drop index idx_order_item_ticket_type on OrderItem (lossless)
DROP INDEX "idx_order_item_ticket_type";

-- undo step 41 (add index): drop index idx_order_deleted on Order (lossless)
DROP INDEX "idx_order_deleted";

-- undo step 40 (add index): drop index idx_order_paid on Order (lossless)
DROP INDEX "idx_order_paid";

-- undo step 39 (add index): drop index idx_order_created on Order (lossless)
DROP INDEX "idx_order_created";

-- undo step 38 (add index): drop index idx_order_status_expires on Order (lossless)
DROP INDEX "idx_order_status_expires";

-- undo step 37 (add index): drop index idx_order_status on Order (lossless)
DROP INDEX "idx_order_status";

-- undo step 36 (add index): drop index idx_order_promo_code on Order (lossless)
DROP INDEX "idx_order_promo_code";

-- undo step 35 (add index): drop index idx_user_status_created on Order (lossless)
DROP INDEX "idx_user_status_created";

-- undo step 34 (add index): drop index idx_order_user on Order (lossless)
DROP INDEX "idx_order_user";

-- undo step 33 (add index): drop index idx_event_published on Event (lossless)
DROP INDEX "idx_event_published";

-- undo step 32 (add index): drop index idx_event_deleted on Event (lossless)
DROP INDEX "idx_event_deleted";

-- undo step 31 (add index): drop index idx_event_featured on Event (lossless)
DROP INDEX "idx_event_featured";

-- undo step 30 (add index): drop index idx_event_venue_start on Event (lossless)
DROP INDEX "idx_event_venue_start";

-- undo step 29 (add index): drop index idx_event_city_start on Event (lossless)
DROP INDEX "idx_event_city_start";

-- undo step 28 (add index): drop index idx_event_status_start on Event (lossless)
DROP INDEX "idx_event_status_start";

-- undo step 27 (add index): drop index idx_event_name on Event (lossless)
DROP INDEX "idx_event_name";

-- undo step 26 (add index): drop index idx_event_category on Event (lossless)
DROP INDEX "idx_event_category";

-- undo step 25 (add index): drop index idx_event_start on Event (lossless)
DROP INDEX "idx_event_start";

-- undo step 24 (add index): drop index idx_event_organizer on Event (lossless)
DROP INDEX "idx_event_organizer";

-- undo step 23 (add index): drop index idx_audit_log_user_created on AuditLog (lossless)
DROP INDEX "idx_audit_log_user_created";

-- undo step 22 (add index): drop index idx_audit_log_action on AuditLog (lossless)
DROP INDEX "idx_audit_log_action";

-- undo step 21 (add index): drop index idx_audit_log_object on AuditLog (lossless)
DROP INDEX "idx_audit_log_object";

-- undo step 20 (add index): drop index idx_audit_log_created on AuditLog (lossless)
DROP INDEX "idx_audit_log_created";

-- undo step 19 (add index): drop index idx_audit_log_user on AuditLog (lossless)
DROP INDEX "idx_audit_log_user";

-- undo step 18 (create table): drop table Ticket (lossy: rows written to table Ticket since)
--   lock ACCESS EXCLUSIVE on Ticket, blocks reads and writes for a moment
DROP TABLE "Ticket";

-- undo step 17 (create table): drop table OrderItem (lossy: rows written to table OrderItem since)
--   lock ACCESS EXCLUSIVE on OrderItem, blocks reads and writes for a moment
DROP TABLE "OrderItem";

-- undo step 16 (create table): drop table TicketType (lossy: rows written to table TicketType since)
--   lock ACCESS EXCLUSIVE on TicketType, blocks reads and writes for a moment
DROP TABLE "TicketType";

-- undo step 15 (create table): drop table Refund (lossy: rows written to table Refund since)
--   lock ACCESS EXCLUSIVE on Refund, blocks reads and writes for a moment
DROP TABLE "Refund";

-- undo step 14 (create table): drop table Payment (lossy: rows written to table Payment since)
--   lock ACCESS EXCLUSIVE on Payment, blocks reads and writes for a moment
DROP TABLE "Payment";

-- undo step 13 (create table): drop table Order (lossy: rows written to table Order since)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
DROP TABLE "Order";

-- undo step 12 (create table): drop table PromoCode (lossy: rows written to table PromoCode since)
--   lock ACCESS EXCLUSIVE on PromoCode, blocks reads and writes for a moment
DROP TABLE "PromoCode";

-- undo step 11 (create table): drop table Event (lossy: rows written to table Event since)
--   lock ACCESS EXCLUSIVE on Event, blocks reads and writes for a moment
DROP TABLE "Event";

-- undo step 10 (create table): drop table Organizer (lossy: rows written to table Organizer since)
--   lock ACCESS EXCLUSIVE on Organizer, blocks reads and writes for a moment
DROP TABLE "Organizer";

-- undo step 9 (create table): drop table AuditLog (lossy: rows written to table AuditLog since)
--   lock ACCESS EXCLUSIVE on AuditLog, blocks reads and writes for a moment
DROP TABLE "AuditLog";

-- undo step 8 (create table): drop table User (lossy: rows written to table User since)
--   lock ACCESS EXCLUSIVE on User, blocks reads and writes for a moment
DROP TABLE "User";

-- undo step 7 (create enum): drop enum user_status (lossless)
DROP TYPE "user_status";

-- undo step 6 (create enum): drop enum user_role (lossless)
DROP TYPE "user_role";

-- undo step 5 (create enum): drop enum ticket_status (lossless)
DROP TYPE "ticket_status";

-- undo step 4 (create enum): drop enum payment_status (lossless)
DROP TYPE "payment_status";

-- undo step 3 (create enum): drop enum order_status (lossless)
DROP TYPE "order_status";

-- undo step 2 (create enum): drop enum event_status (lossless)
DROP TYPE "event_status";

-- undo step 1 (create enum): drop enum Payment_method (lossless)
DROP TYPE "Payment_method";

COMMIT;
