-- schemac: rollback script for PostgreSQL 14 and later, 73 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 73 back: create view upcoming_events (lossless)
DROP VIEW "upcoming_events";

-- step 72 back: create view payment_totals (lossless)
DROP VIEW "payment_totals";

-- step 71 back: create view order_summary (lossless)
DROP VIEW "order_summary";

-- step 70 back: create view event_sales (lossless)
DROP VIEW "event_sales";

-- step 69 back: create view active_users (lossless)
DROP VIEW "active_users";

-- step 68 back: add index idx_user_email_lower on User (lossless)
DROP INDEX "idx_user_email_lower";

-- step 67 back: add index idx_user_deleted on User (lossless)
DROP INDEX "idx_user_deleted";

-- step 66 back: add index idx_user_name on User (lossless)
DROP INDEX "idx_user_name";

-- step 65 back: add index idx_user_phone on User (lossless)
DROP INDEX "idx_user_phone";

-- step 64 back: add index idx_user_role on User (lossless)
DROP INDEX "idx_user_role";

-- step 63 back: add index idx_user_created on User (lossless)
DROP INDEX "idx_user_created";

-- step 62 back: add index idx_user_status on User (lossless)
DROP INDEX "idx_user_status";

-- step 61 back: add index idx_ticket_type_deleted on TicketType (lossless)
DROP INDEX "idx_ticket_type_deleted";

-- step 60 back: add index idx_ticket_type_sale_window on TicketType (lossless)
DROP INDEX "idx_ticket_type_sale_window";

-- step 59 back: add index idx_ticket_type_event on TicketType (lossless)
DROP INDEX "idx_ticket_type_event";

-- step 58 back: add index idx_ticket_holder on Ticket (lossless)
DROP INDEX "idx_ticket_holder";

-- step 57 back: add index idx_ticket_status on Ticket (lossless)
DROP INDEX "idx_ticket_status";

-- step 56 back: add index idx_ticket_order_item on Ticket (lossless)
DROP INDEX "idx_ticket_order_item";

-- step 55 back: add index idx_refund_processed on Refund (lossless)
DROP INDEX "idx_refund_processed";

-- step 54 back: add index idx_refund_requested_by on Refund (lossless)
DROP INDEX "idx_refund_requested_by";

-- step 53 back: add index idx_refund_payment on Refund (lossless)
DROP INDEX "idx_refund_payment";

-- step 52 back: add index idx_promo_code_validity on PromoCode (lossless)
DROP INDEX "idx_promo_code_validity";

-- step 51 back: add index idx_promo_code_event on PromoCode (lossless)
DROP INDEX "idx_promo_code_event";

-- step 50 back: add index idx_payment_processed on Payment (lossless)
DROP INDEX "idx_payment_processed";

-- step 49 back: add index idx_payment_method on Payment (lossless)
DROP INDEX "idx_payment_method";

-- step 48 back: add index idx_payment_order_status on Payment (lossless)
DROP INDEX "idx_payment_order_status";

-- step 47 back: add index idx_payment_transaction on Payment (lossless)
DROP INDEX "idx_payment_transaction";

-- step 46 back: add index idx_payment_status on Payment (lossless)
DROP INDEX "idx_payment_status";

-- step 45 back: add index idx_payment_order on Payment (lossless)
DROP INDEX "idx_payment_order";

-- step 44 back: add index idx_organizer_name on Organizer (lossless)
DROP INDEX "idx_organizer_name";

-- step 43 back: add index idx_organizer_user on Organizer (lossless)
DROP INDEX "idx_organizer_user";

-- step 42 back: add index idx_order_item_ticket_type on OrderItem (lossless)
DROP INDEX "idx_order_item_ticket_type";

-- step 41 back: add index idx_order_deleted on Order (lossless)
DROP INDEX "idx_order_deleted";

-- step 40 back: add index idx_order_paid on Order (lossless)
DROP INDEX "idx_order_paid";

-- step 39 back: add index idx_order_created on Order (lossless)
DROP INDEX "idx_order_created";

-- step 38 back: add index idx_order_status_expires on Order (lossless)
DROP INDEX "idx_order_status_expires";

-- step 37 back: add index idx_order_status on Order (lossless)
DROP INDEX "idx_order_status";

-- step 36 back: add index idx_order_promo_code on Order (lossless)
DROP INDEX "idx_order_promo_code";

-- step 35 back: add index idx_user_status_created on Order (lossless)
DROP INDEX "idx_user_status_created";

-- step 34 back: add index idx_order_user on Order (lossless)
DROP INDEX "idx_order_user";

-- step 33 back: add index idx_event_published on Event (lossless)
DROP INDEX "idx_event_published";

-- step 32 back: add index idx_event_deleted on Event (lossless)
DROP INDEX "idx_event_deleted";

-- step 31 back: add index idx_event_featured on Event (lossless)
DROP INDEX "idx_event_featured";

-- step 30 back: add index idx_event_venue_start on Event (lossless)
DROP INDEX "idx_event_venue_start";

-- step 29 back: add index idx_event_city_start on Event (lossless)
DROP INDEX "idx_event_city_start";

-- step 28 back: add index idx_event_status_start on Event (lossless)
DROP INDEX "idx_event_status_start";

-- step 27 back: add index idx_event_name on Event (lossless)
DROP INDEX "idx_event_name";

-- step 26 back: add index idx_event_category on Event (lossless)
DROP INDEX "idx_event_category";

-- step 25 back: add index idx_event_start on Event (lossless)
DROP INDEX "idx_event_start";

-- step 24 back: add index idx_event_organizer on Event (lossless)
DROP INDEX "idx_event_organizer";

-- step 23 back: add index idx_audit_log_user_created on AuditLog (lossless)
DROP INDEX "idx_audit_log_user_created";

-- step 22 back: add index idx_audit_log_action on AuditLog (lossless)
DROP INDEX "idx_audit_log_action";

-- step 21 back: add index idx_audit_log_object on AuditLog (lossless)
DROP INDEX "idx_audit_log_object";

-- step 20 back: add index idx_audit_log_created on AuditLog (lossless)
DROP INDEX "idx_audit_log_created";

-- step 19 back: add index idx_audit_log_user on AuditLog (lossless)
DROP INDEX "idx_audit_log_user";

-- step 18 back: create table Ticket (lossless)
DROP TABLE "Ticket";

-- step 17 back: create table OrderItem (lossless)
DROP TABLE "OrderItem";

-- step 16 back: create table TicketType (lossless)
DROP TABLE "TicketType";

-- step 15 back: create table Refund (lossless)
DROP TABLE "Refund";

-- step 14 back: create table Payment (lossless)
DROP TABLE "Payment";

-- step 13 back: create table Order (lossless)
DROP TABLE "Order";

-- step 12 back: create table PromoCode (lossless)
DROP TABLE "PromoCode";

-- step 11 back: create table Event (lossless)
DROP TABLE "Event";

-- step 10 back: create table Organizer (lossless)
DROP TABLE "Organizer";

-- step 9 back: create table AuditLog (lossless)
DROP TABLE "AuditLog";

-- step 8 back: create table User (lossless)
DROP TABLE "User";

-- step 7 back: create enum user_status (lossless)
DROP TYPE "user_status";

-- step 6 back: create enum user_role (lossless)
DROP TYPE "user_role";

-- step 5 back: create enum ticket_status (lossless)
DROP TYPE "ticket_status";

-- step 4 back: create enum payment_status (lossless)
DROP TYPE "payment_status";

-- step 3 back: create enum order_status (lossless)
DROP TYPE "order_status";

-- step 2 back: create enum event_status (lossless)
DROP TYPE "event_status";

-- step 1 back: create enum Payment_method (lossless)
DROP TYPE "Payment_method";

COMMIT;
