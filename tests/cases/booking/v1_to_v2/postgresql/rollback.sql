-- schemac: rollback script for PostgreSQL 14 and later, 72 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 72 back: create view event_sales (lossless)
DROP VIEW "event_sales";

-- step 71 back: add check chk_user_loyalty_points on User (lossless)
ALTER TABLE "User" DROP CONSTRAINT "chk_user_loyalty_points";

-- step 70 back: add check chk_user_full_name on User (lossless)
ALTER TABLE "User" DROP CONSTRAINT "chk_user_full_name";

-- step 69 back: add check chk_user_email on User (lossless)
ALTER TABLE "User" DROP CONSTRAINT "chk_user_email";

-- step 68 back: add check chk_ticket_type_sale_window on TicketType (lossless)
ALTER TABLE "TicketType" DROP CONSTRAINT "chk_ticket_type_sale_window";

-- step 67 back: add check chk_ticket_type_max_per_order on TicketType (lossless)
ALTER TABLE "TicketType" DROP CONSTRAINT "chk_ticket_type_max_per_order";

-- step 66 back: add check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
ALTER TABLE "TicketType" DROP CONSTRAINT "chk_ticket_type_sold_at_most_quantity";

-- step 65 back: add check chk_ticket_type_sold_quantity on TicketType (lossless)
ALTER TABLE "TicketType" DROP CONSTRAINT "chk_ticket_type_sold_quantity";

-- step 64 back: add check chk_ticket_type_quantity on TicketType (lossless)
ALTER TABLE "TicketType" DROP CONSTRAINT "chk_ticket_type_quantity";

-- step 63 back: add check chk_ticket_type_price on TicketType (lossless)
ALTER TABLE "TicketType" DROP CONSTRAINT "chk_ticket_type_price";

-- step 62 back: add check chk_ticket_used_at on Ticket (lossless)
ALTER TABLE "Ticket" DROP CONSTRAINT "chk_ticket_used_at";

-- step 61 back: add check chk_refund_amount on Refund (lossless)
ALTER TABLE "Refund" DROP CONSTRAINT "chk_refund_amount";

-- step 60 back: add check chk_promo_code_window on PromoCode (lossless)
ALTER TABLE "PromoCode" DROP CONSTRAINT "chk_promo_code_window";

-- step 59 back: add check chk_promo_code_uses on PromoCode (lossless)
ALTER TABLE "PromoCode" DROP CONSTRAINT "chk_promo_code_uses";

-- step 58 back: add check chk_promo_code_one_discount on PromoCode (lossless)
ALTER TABLE "PromoCode" DROP CONSTRAINT "chk_promo_code_one_discount";

-- step 57 back: add check chk_promo_code_discount_amount on PromoCode (lossless)
ALTER TABLE "PromoCode" DROP CONSTRAINT "chk_promo_code_discount_amount";

-- step 56 back: add check chk_promo_code_discount_percent on PromoCode (lossless)
ALTER TABLE "PromoCode" DROP CONSTRAINT "chk_promo_code_discount_percent";

-- step 55 back: add check chk_payment_succeeded on Payment (lossless)
ALTER TABLE "Payment" DROP CONSTRAINT "chk_payment_succeeded";

-- step 54 back: add check chk_payment_amount on Payment (lossless)
ALTER TABLE "Payment" DROP CONSTRAINT "chk_payment_amount";

-- step 53 back: add check chk_organizer_commission_rate on Organizer (lossless)
ALTER TABLE "Organizer" DROP CONSTRAINT "chk_organizer_commission_rate";

-- step 52 back: add check chk_order_item_subtotal on OrderItem (lossless)
ALTER TABLE "OrderItem" DROP CONSTRAINT "chk_order_item_subtotal";

-- step 51 back: add check chk_order_item_unit_price on OrderItem (lossless)
ALTER TABLE "OrderItem" DROP CONSTRAINT "chk_order_item_unit_price";

-- step 50 back: add check chk_order_item_quantity on OrderItem (lossless)
ALTER TABLE "OrderItem" DROP CONSTRAINT "chk_order_item_quantity";

-- step 49 back: add check chk_order_paid_at on Order (lossless)
ALTER TABLE "Order" DROP CONSTRAINT "chk_order_paid_at";

-- step 48 back: add check chk_order_final_at_most_total on Order (lossless)
ALTER TABLE "Order" DROP CONSTRAINT "chk_order_final_at_most_total";

-- step 47 back: add check chk_order_final_amount on Order (lossless)
ALTER TABLE "Order" DROP CONSTRAINT "chk_order_final_amount";

-- step 46 back: add check chk_order_discount_amount on Order (lossless)
ALTER TABLE "Order" DROP CONSTRAINT "chk_order_discount_amount";

-- step 45 back: add check chk_order_total_amount on Order (lossless)
ALTER TABLE "Order" DROP CONSTRAINT "chk_order_total_amount";

-- step 44 back: add check chk_event_name on Event (lossless)
ALTER TABLE "Event" DROP CONSTRAINT "chk_event_name";

-- step 43 back: add check chk_event_capacity on Event (lossless)
ALTER TABLE "Event" DROP CONSTRAINT "chk_event_capacity";

-- step 42 back: add check chk_event_dates on Event (lossless)
ALTER TABLE "Event" DROP CONSTRAINT "chk_event_dates";

-- step 41 back: add check chk_audit_log_object on AuditLog (lossless)
ALTER TABLE "AuditLog" DROP CONSTRAINT "chk_audit_log_object";

-- step 40 back: add index idx_user_email_lower on User (lossless)
DROP INDEX "idx_user_email_lower";

-- step 39 back: add index idx_user_deleted on User (lossless)
DROP INDEX "idx_user_deleted";

-- step 38 back: add index idx_user_name on User (lossless)
DROP INDEX "idx_user_name";

-- step 37 back: add index idx_user_phone on User (lossless)
DROP INDEX "idx_user_phone";

-- step 36 back: add index idx_user_role on User (lossless)
DROP INDEX "idx_user_role";

-- step 35 back: add index idx_user_created on User (lossless)
DROP INDEX "idx_user_created";

-- step 34 back: add index idx_ticket_type_event on TicketType (lossless)
DROP INDEX "idx_ticket_type_event";

-- step 33 back: drop index idx_ticket_type_event on TicketType (lossless)
CREATE INDEX "idx_ticket_type_event" ON "TicketType" ("event_id");

-- step 32 back: add index idx_ticket_type_deleted on TicketType (lossless)
DROP INDEX "idx_ticket_type_deleted";

-- step 31 back: add index idx_ticket_type_sale_window on TicketType (lossless)
DROP INDEX "idx_ticket_type_sale_window";

-- step 30 back: add index idx_ticket_status on Ticket (lossless)
DROP INDEX "idx_ticket_status";

-- step 29 back: drop index idx_ticket_status on Ticket (lossless)
CREATE INDEX "idx_ticket_status" ON "Ticket" ("status");

-- step 28 back: add index idx_ticket_holder on Ticket (lossless)
DROP INDEX "idx_ticket_holder";

-- step 27 back: add index idx_refund_processed on Refund (lossless)
DROP INDEX "idx_refund_processed";

-- step 26 back: add index idx_promo_code_validity on PromoCode (lossless)
DROP INDEX "idx_promo_code_validity";

-- step 25 back: add index idx_payment_status on Payment (lossless)
DROP INDEX "idx_payment_status";

-- step 24 back: drop index idx_payment_status on Payment (lossless)
CREATE INDEX "idx_payment_status" ON "Payment" ("status");

-- step 23 back: add index idx_payment_processed on Payment (lossless)
DROP INDEX "idx_payment_processed";

-- step 22 back: add index idx_payment_method on Payment (lossless)
DROP INDEX "idx_payment_method";

-- step 21 back: add index idx_payment_order_status on Payment (lossless)
DROP INDEX "idx_payment_order_status";

-- step 20 back: add index idx_payment_transaction on Payment (lossless)
DROP INDEX "idx_payment_transaction";

-- step 19 back: add index idx_organizer_name on Organizer (lossless)
DROP INDEX "idx_organizer_name";

-- step 18 back: add index idx_order_deleted on Order (lossless)
DROP INDEX "idx_order_deleted";

-- step 17 back: add index idx_order_paid on Order (lossless)
DROP INDEX "idx_order_paid";

-- step 16 back: add index idx_order_created on Order (lossless)
DROP INDEX "idx_order_created";

-- step 15 back: add index idx_order_status_expires on Order (lossless)
DROP INDEX "idx_order_status_expires";

-- step 14 back: add index idx_user_status_created on Order (lossless)
DROP INDEX "idx_user_status_created";

-- step 13 back: add index idx_event_category on Event (lossless)
DROP INDEX "idx_event_category";

-- step 12 back: drop index idx_event_category on Event (lossless)
CREATE INDEX "idx_event_category" ON "Event" ("category");

-- step 11 back: add index idx_event_published on Event (lossless)
DROP INDEX "idx_event_published";

-- step 10 back: add index idx_event_deleted on Event (lossless)
DROP INDEX "idx_event_deleted";

-- step 9 back: add index idx_event_featured on Event (lossless)
DROP INDEX "idx_event_featured";

-- step 8 back: add index idx_event_venue_start on Event (lossless)
DROP INDEX "idx_event_venue_start";

-- step 7 back: add index idx_event_city_start on Event (lossless)
DROP INDEX "idx_event_city_start";

-- step 6 back: add index idx_event_status_start on Event (lossless)
DROP INDEX "idx_event_status_start";

-- step 5 back: add index idx_event_name on Event (lossless)
DROP INDEX "idx_event_name";

-- step 4 back: add index idx_audit_log_user_created on AuditLog (lossless)
DROP INDEX "idx_audit_log_user_created";

-- step 3 back: add index idx_audit_log_action on AuditLog (lossless)
DROP INDEX "idx_audit_log_action";

-- step 2 back: add index idx_audit_log_object on AuditLog (lossless)
DROP INDEX "idx_audit_log_object";

-- step 1 back: drop view event_sales (lossless)
CREATE VIEW "event_sales" AS
select
  "e"."event_id",
  "e"."event_name",
  coalesce(sum("t"."quantity"), 0) as "tickets",
  coalesce(sum("t"."sold_quantity"), 0) as "sold",
  coalesce(sum("t"."price" * "t"."sold_quantity"), 0) as "revenue"
from "Event" as "e"
left join "TicketType" as "t" on "t"."event_id" = "e"."event_id" and "t"."deleted_at" is null
where "e"."deleted_at" is null
group by "e"."event_id", "e"."event_name";
COMMENT ON VIEW "event_sales" IS 'Tickets left and money taken, an event a row';

COMMIT;
