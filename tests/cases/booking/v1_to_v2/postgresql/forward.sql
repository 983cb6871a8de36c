-- schemac: forward script for PostgreSQL 14 and later, 71 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 71: add index idx_audit_log_object on AuditLog (expand; reverse: lossless)
CREATE INDEX "idx_audit_log_object" ON "AuditLog" ("table", "key", "created_at");

-- step 2 of 71: add index idx_audit_log_action on AuditLog (expand; reverse: lossless)
CREATE INDEX "idx_audit_log_action" ON "AuditLog" ("action", "created_at");

-- step 3 of 71: add index idx_audit_log_user_created on AuditLog (expand; reverse: lossless)
CREATE INDEX "idx_audit_log_user_created" ON "AuditLog" ("user_id", "created_at" DESC);

-- step 4 of 71: add index idx_event_name on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_name" ON "Event" ("event_name");

-- step 5 of 71: add index idx_event_status_start on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_status_start" ON "Event" ("status", "start_datetime");

-- step 6 of 71: add index idx_event_city_start on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_city_start" ON "Event" ("city", "start_datetime");

-- step 7 of 71: add index idx_event_venue_start on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_venue_start" ON "Event" ("venue", "start_datetime");

-- step 8 of 71: add index idx_event_featured on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_featured" ON "Event" ("is_featured", "status", "start_datetime");
COMMENT ON INDEX "idx_event_featured" IS 'The front page';

-- step 9 of 71: add index idx_event_deleted on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_deleted" ON "Event" ("deleted_at");

-- step 10 of 71: add index idx_event_published on Event (expand; reverse: lossless)
CREATE INDEX "idx_event_published" ON "Event" ("start_datetime") WHERE "status" = 'PUBLISHED' and "deleted_at" is null;

-- step 11 of 71: drop index idx_event_category on Event (migrate; reverse: lossless)
DROP INDEX "idx_event_category";

-- step 12 of 71: add index idx_event_category on Event (migrate; reverse: lossless)
CREATE INDEX "idx_event_category" ON "Event" ("category", "start_datetime");

-- step 13 of 71: add index idx_user_status_created on Order (expand; reverse: lossless)
CREATE INDEX "idx_user_status_created" ON "Order" ("user_id", "order_status", "created_at" DESC);

-- step 14 of 71: add index idx_order_status_expires on Order (expand; reverse: lossless)
CREATE INDEX "idx_order_status_expires" ON "Order" ("order_status", "expires_at");

-- step 15 of 71: add index idx_order_created on Order (expand; reverse: lossless)
CREATE INDEX "idx_order_created" ON "Order" ("created_at" DESC);

-- step 16 of 71: add index idx_order_paid on Order (expand; reverse: lossless)
CREATE INDEX "idx_order_paid" ON "Order" ("paid_at");

-- step 17 of 71: add index idx_order_deleted on Order (expand; reverse: lossless)
CREATE INDEX "idx_order_deleted" ON "Order" ("deleted_at");

-- step 18 of 71: add index idx_organizer_name on Organizer (expand; reverse: lossless)
CREATE INDEX "idx_organizer_name" ON "Organizer" ("display_name");

-- step 19 of 71: add index idx_payment_transaction on Payment (expand; reverse: lossless)
CREATE INDEX "idx_payment_transaction" ON "Payment" ("transaction_id");

-- step 20 of 71: add index idx_payment_order_status on Payment (expand; reverse: lossless)
CREATE INDEX "idx_payment_order_status" ON "Payment" ("order_id", "status");

-- step 21 of 71: add index idx_payment_method on Payment (expand; reverse: lossless)
CREATE INDEX "idx_payment_method" ON "Payment" ("method", "status");

-- step 22 of 71: add index idx_payment_processed on Payment (expand; reverse: lossless)
CREATE INDEX "idx_payment_processed" ON "Payment" ("processed_at");

-- step 23 of 71: drop index idx_payment_status on Payment (migrate; reverse: lossless)
DROP INDEX "idx_payment_status";

-- step 24 of 71: add index idx_payment_status on Payment (migrate; reverse: lossless)
CREATE INDEX "idx_payment_status" ON "Payment" ("status", "created_at");

-- step 25 of 71: add index idx_promo_code_validity on PromoCode (expand; reverse: lossless)
CREATE INDEX "idx_promo_code_validity" ON "PromoCode" ("valid_from", "valid_until");

-- step 26 of 71: add index idx_refund_processed on Refund (expand; reverse: lossless)
CREATE INDEX "idx_refund_processed" ON "Refund" ("processed_at");

-- step 27 of 71: add index idx_ticket_holder on Ticket (expand; reverse: lossless)
CREATE INDEX "idx_ticket_holder" ON "Ticket" ("holder_name");

-- step 28 of 71: drop index idx_ticket_status on Ticket (migrate; reverse: lossless)
DROP INDEX "idx_ticket_status";

-- step 29 of 71: add index idx_ticket_status on Ticket (migrate; reverse: lossless)
CREATE INDEX "idx_ticket_status" ON "Ticket" ("status", "used_at");

-- step 30 of 71: add index idx_ticket_type_sale_window on TicketType (expand; reverse: lossless)
CREATE INDEX "idx_ticket_type_sale_window" ON "TicketType" ("sale_start", "sale_end");

-- step 31 of 71: add index idx_ticket_type_deleted on TicketType (expand; reverse: lossless)
CREATE INDEX "idx_ticket_type_deleted" ON "TicketType" ("deleted_at");

-- step 32 of 71: drop index idx_ticket_type_event on TicketType (migrate; reverse: lossless)
DROP INDEX "idx_ticket_type_event";

-- step 33 of 71: add index idx_ticket_type_event on TicketType (migrate; reverse: lossless)
CREATE INDEX "idx_ticket_type_event" ON "TicketType" ("event_id", "price");

-- step 34 of 71: add index idx_user_created on User (expand; reverse: lossless)
CREATE INDEX "idx_user_created" ON "User" ("created_at" DESC);

-- step 35 of 71: add index idx_user_role on User (expand; reverse: lossless)
CREATE INDEX "idx_user_role" ON "User" ("role", "status");

-- step 36 of 71: add index idx_user_phone on User (expand; reverse: lossless)
CREATE INDEX "idx_user_phone" ON "User" ("phone");

-- step 37 of 71: add index idx_user_name on User (expand; reverse: lossless)
CREATE INDEX "idx_user_name" ON "User" ("full_name");

-- step 38 of 71: add index idx_user_deleted on User (expand; reverse: lossless)
CREATE INDEX "idx_user_deleted" ON "User" ("deleted_at");

-- step 39 of 71: add index idx_user_email_lower on User (expand; reverse: lossless)
CREATE INDEX "idx_user_email_lower" ON "User" ((lower("email")));

-- step 40 of 71: add check chk_audit_log_object on AuditLog (migrate; reverse: lossless)
ALTER TABLE "AuditLog" ADD CONSTRAINT "chk_audit_log_object" CHECK (trim("table") <> '' and trim("key") <> '');

-- steps 41 to 43 of 71, in one statement:
--   41: add check chk_event_dates on Event (migrate; reverse: lossless)
--   42: add check chk_event_capacity on Event (migrate; reverse: lossless)
--   43: add check chk_event_name on Event (migrate; reverse: lossless)
ALTER TABLE "Event"
  ADD CONSTRAINT "chk_event_dates" CHECK ("start_datetime" < "end_datetime"),
  ADD CONSTRAINT "chk_event_capacity" CHECK ("capacity" >= 0),
  ADD CONSTRAINT "chk_event_name" CHECK (trim("event_name") <> '');
COMMENT ON CONSTRAINT "chk_event_dates" ON "Event" IS 'An event starts before it ends';

-- steps 44 to 48 of 71, in one statement:
--   44: add check chk_order_total_amount on Order (migrate; reverse: lossless)
--   45: add check chk_order_discount_amount on Order (migrate; reverse: lossless)
--   46: add check chk_order_final_amount on Order (migrate; reverse: lossless)
--   47: add check chk_order_final_at_most_total on Order (migrate; reverse: lossless)
--   48: add check chk_order_paid_at on Order (migrate; reverse: lossless)
ALTER TABLE "Order"
  ADD CONSTRAINT "chk_order_total_amount" CHECK ("total_amount" >= 0),
  ADD CONSTRAINT "chk_order_discount_amount" CHECK ("discount_amount" >= 0),
  ADD CONSTRAINT "chk_order_final_amount" CHECK ("final_amount" >= 0),
  ADD CONSTRAINT "chk_order_final_at_most_total" CHECK ("final_amount" <= "total_amount"),
  ADD CONSTRAINT "chk_order_paid_at" CHECK ("order_status" <> 'PAID' or "paid_at" is not null);

-- steps 49 to 51 of 71, in one statement:
--   49: add check chk_order_item_quantity on OrderItem (migrate; reverse: lossless)
--   50: add check chk_order_item_unit_price on OrderItem (migrate; reverse: lossless)
--   51: add check chk_order_item_subtotal on OrderItem (migrate; reverse: lossless)
ALTER TABLE "OrderItem"
  ADD CONSTRAINT "chk_order_item_quantity" CHECK ("quantity" > 0),
  ADD CONSTRAINT "chk_order_item_unit_price" CHECK ("unit_price" >= 0),
  ADD CONSTRAINT "chk_order_item_subtotal" CHECK ("subtotal" = "unit_price" * "quantity");

-- step 52 of 71: add check chk_organizer_commission_rate on Organizer (migrate; reverse: lossless)
ALTER TABLE "Organizer" ADD CONSTRAINT "chk_organizer_commission_rate" CHECK ("commission_rate" between 0 and 1);

-- steps 53 to 54 of 71, in one statement:
--   53: add check chk_payment_amount on Payment (migrate; reverse: lossless)
--   54: add check chk_payment_succeeded on Payment (migrate; reverse: lossless)
ALTER TABLE "Payment"
  ADD CONSTRAINT "chk_payment_amount" CHECK ("amount" >= 0),
  ADD CONSTRAINT "chk_payment_succeeded" CHECK ("status" <> 'SUCCEEDED' or "transaction_id" is not null);

-- steps 55 to 59 of 71, in one statement:
--   55: add check chk_promo_code_discount_percent on PromoCode (migrate; reverse: lossless)
--   56: add check chk_promo_code_discount_amount on PromoCode (migrate; reverse: lossless)
--   57: add check chk_promo_code_one_discount on PromoCode (migrate; reverse: lossless)
--   58: add check chk_promo_code_uses on PromoCode (migrate; reverse: lossless)
--   59: add check chk_promo_code_window on PromoCode (migrate; reverse: lossless)
ALTER TABLE "PromoCode"
  ADD CONSTRAINT "chk_promo_code_discount_percent" CHECK ("discount_percent" between 0 and 100),
  ADD CONSTRAINT "chk_promo_code_discount_amount" CHECK ("discount_amount" >= 0),
  ADD CONSTRAINT "chk_promo_code_one_discount" CHECK ("discount_percent" is null and "discount_amount" is not null or "discount_percent" is not null and "discount_amount" is null),
  ADD CONSTRAINT "chk_promo_code_uses" CHECK ("used_count" between 0 and "max_uses"),
  ADD CONSTRAINT "chk_promo_code_window" CHECK ("valid_from" < "valid_until");

-- step 60 of 71: add check chk_refund_amount on Refund (migrate; reverse: lossless)
ALTER TABLE "Refund" ADD CONSTRAINT "chk_refund_amount" CHECK ("amount" > 0);

-- step 61 of 71: add check chk_ticket_used_at on Ticket (migrate; reverse: lossless)
ALTER TABLE "Ticket" ADD CONSTRAINT "chk_ticket_used_at" CHECK ("status" <> 'USED' or "used_at" is not null);

-- steps 62 to 67 of 71, in one statement:
--   62: add check chk_ticket_type_price on TicketType (migrate; reverse: lossless)
--   63: add check chk_ticket_type_quantity on TicketType (migrate; reverse: lossless)
--   64: add check chk_ticket_type_sold_quantity on TicketType (migrate; reverse: lossless)
--   65: add check chk_ticket_type_sold_at_most_quantity on TicketType (migrate; reverse: lossless)
--   66: add check chk_ticket_type_max_per_order on TicketType (migrate; reverse: lossless)
--   67: add check chk_ticket_type_sale_window on TicketType (migrate; reverse: lossless)
ALTER TABLE "TicketType"
  ADD CONSTRAINT "chk_ticket_type_price" CHECK ("price" >= 0),
  ADD CONSTRAINT "chk_ticket_type_quantity" CHECK ("quantity" >= 0),
  ADD CONSTRAINT "chk_ticket_type_sold_quantity" CHECK ("sold_quantity" >= 0),
  ADD CONSTRAINT "chk_ticket_type_sold_at_most_quantity" CHECK ("sold_quantity" <= "quantity"),
  ADD CONSTRAINT "chk_ticket_type_max_per_order" CHECK ("max_per_order" between 1 and 100),
  ADD CONSTRAINT "chk_ticket_type_sale_window" CHECK ("sale_start" is null or "sale_end" is null or "sale_start" < "sale_end");

-- steps 68 to 70 of 71, in one statement:
--   68: add check chk_user_email on User (migrate; reverse: lossless)
--   69: add check chk_user_full_name on User (migrate; reverse: lossless)
--   70: add check chk_user_loyalty_points on User (migrate; reverse: lossless)
ALTER TABLE "User"
  ADD CONSTRAINT "chk_user_email" CHECK ("email" like '%_@_%'),
  ADD CONSTRAINT "chk_user_full_name" CHECK (trim("full_name") <> ''),
  ADD CONSTRAINT "chk_user_loyalty_points" CHECK ("loyalty_points" >= 0);

-- step 71 of 71: replace view event_sales: columns (expand; reverse: lossy: privileges on view event_sales)
CREATE OR REPLACE VIEW "event_sales" AS
select
  "e"."event_id",
  "e"."event_name",
  coalesce(sum("t"."quantity"), 0) as "tickets",
  coalesce(sum("t"."sold_quantity"), 0) as "sold",
  coalesce(sum("t"."price" * "t"."sold_quantity"), 0) as "revenue",
  coalesce(sum("t"."quantity" - "t"."sold_quantity"), 0) as "available"
from "Event" as "e"
left join "TicketType" as "t" on "t"."event_id" = "e"."event_id" and "t"."deleted_at" is null
where "e"."deleted_at" is null
group by "e"."event_id", "e"."event_name";

COMMIT;
