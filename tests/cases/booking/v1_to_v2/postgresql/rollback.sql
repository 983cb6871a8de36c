-- schemac: rollback script for PostgreSQL 14 and later, 71 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 71 (replace view): drop view event_sales, create view event_sales (lossy: privileges on view event_sales)
DROP VIEW "event_sales";
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

-- undo steps 70 to 68, in one statement:
--   70 (add check): drop check chk_user_loyalty_points on User (lossless)
--   69 (add check): drop check chk_user_full_name on User (lossless)
--   68 (add check): drop check chk_user_email on User (lossless)
ALTER TABLE "User"
  DROP CONSTRAINT "chk_user_loyalty_points",
  DROP CONSTRAINT "chk_user_full_name",
  DROP CONSTRAINT "chk_user_email";

-- undo steps 67 to 62, in one statement:
--   67 (add check): drop check chk_ticket_type_sale_window on TicketType (lossless)
--   66 (add check): drop check chk_ticket_type_max_per_order on TicketType (lossless)
--   65 (add check): drop check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
--   64 (add check): drop check chk_ticket_type_sold_quantity on TicketType (lossless)
--   63 (add check): drop check chk_ticket_type_quantity on TicketType (lossless)
--   62 (add check): drop check chk_ticket_type_price on TicketType (lossless)
ALTER TABLE "TicketType"
  DROP CONSTRAINT "chk_ticket_type_sale_window",
  DROP CONSTRAINT "chk_ticket_type_max_per_order",
  DROP CONSTRAINT "chk_ticket_type_sold_at_most_quantity",
  DROP CONSTRAINT "chk_ticket_type_sold_quantity",
  DROP CONSTRAINT "chk_ticket_type_quantity",
  DROP CONSTRAINT "chk_ticket_type_price";

-- undo step 61 (add check): drop check chk_ticket_used_at on Ticket (lossless)
ALTER TABLE "Ticket" DROP CONSTRAINT "chk_ticket_used_at";

-- undo step 60 (add check): drop check chk_refund_amount on Refund (lossless)
ALTER TABLE "Refund" DROP CONSTRAINT "chk_refund_amount";

-- undo steps 59 to 55, in one statement:
--   59 (add check): drop check chk_promo_code_window on PromoCode (lossless)
--   58 (add check): drop check chk_promo_code_uses on PromoCode (lossless)
--   57 (add check): drop check chk_promo_code_one_discount on PromoCode (lossless)
--   56 (add check): drop check chk_promo_code_discount_amount on PromoCode (lossless)
--   55 (add check): drop check chk_promo_code_discount_percent on PromoCode (lossless)
ALTER TABLE "PromoCode"
  DROP CONSTRAINT "chk_promo_code_window",
  DROP CONSTRAINT "chk_promo_code_uses",
  DROP CONSTRAINT "chk_promo_code_one_discount",
  DROP CONSTRAINT "chk_promo_code_discount_amount",
  DROP CONSTRAINT "chk_promo_code_discount_percent";

-- undo steps 54 to 53, in one statement:
--   54 (add check): drop check chk_payment_succeeded on Payment (lossless)
--   53 (add check): drop check chk_payment_amount on Payment (lossless)
ALTER TABLE "Payment"
  DROP CONSTRAINT "chk_payment_succeeded",
  DROP CONSTRAINT "chk_payment_amount";

-- undo step 52 (add check): drop check chk_organizer_commission_rate on Organizer (lossless)
ALTER TABLE "Organizer" DROP CONSTRAINT "chk_organizer_commission_rate";

-- undo steps 51 to 49, in one statement:
--   51 (add check): drop check chk_order_item_subtotal on OrderItem (lossless)
--   50 (add check): drop check chk_order_item_unit_price on OrderItem (lossless)
--   49 (add check): drop check chk_order_item_quantity on OrderItem (lossless)
ALTER TABLE "OrderItem"
  DROP CONSTRAINT "chk_order_item_subtotal",
  DROP CONSTRAINT "chk_order_item_unit_price",
  DROP CONSTRAINT "chk_order_item_quantity";

-- undo steps 48 to 44, in one statement:
--   48 (add check): drop check chk_order_paid_at on Order (lossless)
--   47 (add check): drop check chk_order_final_at_most_total on Order (lossless)
--   46 (add check): drop check chk_order_final_amount on Order (lossless)
--   45 (add check): drop check chk_order_discount_amount on Order (lossless)
--   44 (add check): drop check chk_order_total_amount on Order (lossless)
ALTER TABLE "Order"
  DROP CONSTRAINT "chk_order_paid_at",
  DROP CONSTRAINT "chk_order_final_at_most_total",
  DROP CONSTRAINT "chk_order_final_amount",
  DROP CONSTRAINT "chk_order_discount_amount",
  DROP CONSTRAINT "chk_order_total_amount";

-- undo steps 43 to 41, in one statement:
--   43 (add check): drop check chk_event_name on Event (lossless)
--   42 (add check): drop check chk_event_capacity on Event (lossless)
--   41 (add check): drop check chk_event_dates on Event (lossless)
ALTER TABLE "Event"
  DROP CONSTRAINT "chk_event_name",
  DROP CONSTRAINT "chk_event_capacity",
  DROP CONSTRAINT "chk_event_dates";

-- undo step 40 (add check): drop check chk_audit_log_object on AuditLog (lossless)
ALTER TABLE "AuditLog" DROP CONSTRAINT "chk_audit_log_object";

-- undo step 39 (add index): drop index idx_user_email_lower on User (lossless)
DROP INDEX "idx_user_email_lower";

-- undo step 38 (add index): drop index idx_user_deleted on User (lossless)
DROP INDEX "idx_user_deleted";

-- undo step 37 (add index): drop index idx_user_name on User (lossless)
DROP INDEX "idx_user_name";

-- undo step 36 (add index): drop index idx_user_phone on User (lossless)
DROP INDEX "idx_user_phone";

-- undo step 35 (add index): drop index idx_user_role on User (lossless)
DROP INDEX "idx_user_role";

-- undo step 34 (add index): drop index idx_user_created on User (lossless)
DROP INDEX "idx_user_created";

-- undo step 33 (add index): drop index idx_ticket_type_event on TicketType (lossless)
DROP INDEX "idx_ticket_type_event";

-- undo step 32 (drop index): add index idx_ticket_type_event on TicketType (lossless)
CREATE INDEX "idx_ticket_type_event" ON "TicketType" ("event_id");

-- undo step 31 (add index): drop index idx_ticket_type_deleted on TicketType (lossless)
DROP INDEX "idx_ticket_type_deleted";

-- undo step 30 (add index): drop index idx_ticket_type_sale_window on TicketType (lossless)
DROP INDEX "idx_ticket_type_sale_window";

-- undo step 29 (add index): drop index idx_ticket_status on Ticket (lossless)
DROP INDEX "idx_ticket_status";

-- undo step 28 (drop index): add index idx_ticket_status on Ticket (lossless)
CREATE INDEX "idx_ticket_status" ON "Ticket" ("status");

-- undo step 27 (add index): drop index idx_ticket_holder on Ticket (lossless)
DROP INDEX "idx_ticket_holder";

-- undo step 26 (add index): drop index idx_refund_processed on Refund (lossless)
DROP INDEX "idx_refund_processed";

-- undo step 25 (add index): drop index idx_promo_code_validity on PromoCode (lossless)
DROP INDEX "idx_promo_code_validity";

-- undo step 24 (add index): drop index idx_payment_status on Payment (lossless)
DROP INDEX "idx_payment_status";

-- undo step 23 (drop index): add index idx_payment_status on Payment (lossless)
CREATE INDEX "idx_payment_status" ON "Payment" ("status");

-- undo step 22 (add index): drop index idx_payment_processed on Payment (lossless)
DROP INDEX "idx_payment_processed";

-- undo step 21 (add index): drop index idx_payment_method on Payment (lossless)
DROP INDEX "idx_payment_method";

-- undo step 20 (add index): drop index idx_payment_order_status on Payment (lossless)
DROP INDEX "idx_payment_order_status";

-- undo step 19 (add index): drop index idx_payment_transaction on Payment (lossless)
DROP INDEX "idx_payment_transaction";

-- undo step 18 (add index): drop index idx_organizer_name on Organizer (lossless)
DROP INDEX "idx_organizer_name";

-- undo step 17 (add index): drop index idx_order_deleted on Order (lossless)
DROP INDEX "idx_order_deleted";

-- undo step 16 (add index): drop index idx_order_paid on Order (lossless)
DROP INDEX "idx_order_paid";

-- undo step 15 (add index): drop index idx_order_created on Order (lossless)
DROP INDEX "idx_order_created";

-- undo step 14 (add index): drop index idx_order_status_expires on Order (lossless)
DROP INDEX "idx_order_status_expires";

-- undo step 13 (add index): drop index idx_user_status_created on Order (lossless)
DROP INDEX "idx_user_status_created";

-- undo step 12 (add index): drop index idx_event_category on Event (lossless)
DROP INDEX "idx_event_category";

-- undo step 11 (drop index): add index idx_event_category on Event (lossless)
CREATE INDEX "idx_event_category" ON "Event" ("category");

-- undo step 10 (add index): drop index idx_event_published on Event (lossless)
DROP INDEX "idx_event_published";

-- undo step 9 (add index): drop index idx_event_deleted on Event (lossless)
DROP INDEX "idx_event_deleted";

-- undo step 8 (add index): drop index idx_event_featured on Event (lossless)
DROP INDEX "idx_event_featured";

-- undo step 7 (add index): drop index idx_event_venue_start on Event (lossless)
DROP INDEX "idx_event_venue_start";

-- undo step 6 (add index): drop index idx_event_city_start on Event (lossless)
DROP INDEX "idx_event_city_start";

-- undo step 5 (add index): drop index idx_event_status_start on Event (lossless)
DROP INDEX "idx_event_status_start";

-- undo step 4 (add index): drop index idx_event_name on Event (lossless)
DROP INDEX "idx_event_name";

-- undo step 3 (add index): drop index idx_audit_log_user_created on AuditLog (lossless)
DROP INDEX "idx_audit_log_user_created";

-- undo step 2 (add index): drop index idx_audit_log_action on AuditLog (lossless)
DROP INDEX "idx_audit_log_action";

-- undo step 1 (add index): drop index idx_audit_log_object on AuditLog (lossless)
DROP INDEX "idx_audit_log_object";

COMMIT;
