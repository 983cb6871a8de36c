-- schemac: forward script for PostgreSQL 14 and later, 106 steps
-- 5 transactions and 70 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 106: add index idx_audit_log_object on AuditLog (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_audit_log_object"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_audit_log_object" ON "AuditLog" ("table", "key", "created_at");
SET lock_timeout = '10s';

-- step 2 of 106: add index idx_audit_log_action on AuditLog (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_audit_log_action"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_audit_log_action" ON "AuditLog" ("action", "created_at");
SET lock_timeout = '10s';

-- step 3 of 106: add index idx_audit_log_user_created on AuditLog (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_audit_log_user_created"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_audit_log_user_created" ON "AuditLog" ("user_id", "created_at" DESC);
SET lock_timeout = '10s';

-- step 4 of 106: add index idx_event_name on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_name"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_name" ON "Event" ("event_name");
SET lock_timeout = '10s';

-- step 5 of 106: add index idx_event_status_start on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_status_start"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_status_start" ON "Event" ("status", "start_datetime");
SET lock_timeout = '10s';

-- step 6 of 106: add index idx_event_city_start on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_city_start"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_city_start" ON "Event" ("city", "start_datetime");
SET lock_timeout = '10s';

-- step 7 of 106: add index idx_event_venue_start on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_venue_start"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_venue_start" ON "Event" ("venue", "start_datetime");
SET lock_timeout = '10s';

-- step 8 of 106: add index idx_event_featured on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_featured"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_featured" ON "Event" ("is_featured", "status", "start_datetime");
SET lock_timeout = '10s';
COMMENT ON INDEX "idx_event_featured" IS 'The front page';

-- step 9 of 106: add index idx_event_deleted on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_deleted"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_deleted" ON "Event" ("deleted_at");
SET lock_timeout = '10s';

-- step 10 of 106: add index idx_event_published on Event (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_published"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_published" ON "Event" ("start_datetime") WHERE "status" = 'PUBLISHED' and "deleted_at" is null;
SET lock_timeout = '10s';

-- step 11 of 106: add index schemac_new_index on Event (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "Event" ("category", "start_datetime");
SET lock_timeout = '10s';

-- step 12 of 106: drop index idx_event_category on Event (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_event_category";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 13 of 106: rename index schemac_new_index to idx_event_category on Event (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_event_category";

COMMIT;

-- step 14 of 106: add index idx_user_status_created on Order (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_status_created"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_status_created" ON "Order" ("user_id", "order_status", "created_at" DESC);
SET lock_timeout = '10s';

-- step 15 of 106: add index idx_order_status_expires on Order (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_order_status_expires"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_order_status_expires" ON "Order" ("order_status", "expires_at");
SET lock_timeout = '10s';

-- step 16 of 106: add index idx_order_created on Order (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_order_created"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_order_created" ON "Order" ("created_at" DESC);
SET lock_timeout = '10s';

-- step 17 of 106: add index idx_order_paid on Order (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_order_paid"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_order_paid" ON "Order" ("paid_at");
SET lock_timeout = '10s';

-- step 18 of 106: add index idx_order_deleted on Order (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_order_deleted"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_order_deleted" ON "Order" ("deleted_at");
SET lock_timeout = '10s';

-- step 19 of 106: add index idx_organizer_name on Organizer (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Organizer, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_organizer_name"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_organizer_name" ON "Organizer" ("display_name");
SET lock_timeout = '10s';

-- step 20 of 106: add index idx_payment_transaction on Payment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_payment_transaction"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_payment_transaction" ON "Payment" ("transaction_id");
SET lock_timeout = '10s';

-- step 21 of 106: add index idx_payment_order_status on Payment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_payment_order_status"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_payment_order_status" ON "Payment" ("order_id", "status");
SET lock_timeout = '10s';

-- step 22 of 106: add index idx_payment_method on Payment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_payment_method"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_payment_method" ON "Payment" ("method", "status");
SET lock_timeout = '10s';

-- step 23 of 106: add index idx_payment_processed on Payment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_payment_processed"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_payment_processed" ON "Payment" ("processed_at");
SET lock_timeout = '10s';

-- step 24 of 106: add index schemac_new_index on Payment (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "Payment" ("status", "created_at");
SET lock_timeout = '10s';

-- step 25 of 106: drop index idx_payment_status on Payment (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_payment_status";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 26 of 106: rename index schemac_new_index to idx_payment_status on Payment (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_payment_status";

COMMIT;

-- step 27 of 106: add index idx_promo_code_validity on PromoCode (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_promo_code_validity"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_promo_code_validity" ON "PromoCode" ("valid_from", "valid_until");
SET lock_timeout = '10s';

-- step 28 of 106: add index idx_refund_processed on Refund (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Refund, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_refund_processed"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_refund_processed" ON "Refund" ("processed_at");
SET lock_timeout = '10s';

-- step 29 of 106: add index idx_ticket_holder on Ticket (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_ticket_holder"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_ticket_holder" ON "Ticket" ("holder_name");
SET lock_timeout = '10s';

-- step 30 of 106: add index schemac_new_index on Ticket (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "Ticket" ("status", "used_at");
SET lock_timeout = '10s';

-- step 31 of 106: drop index idx_ticket_status on Ticket (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_ticket_status";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 32 of 106: rename index schemac_new_index to idx_ticket_status on Ticket (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_ticket_status";

COMMIT;

-- step 33 of 106: add index idx_ticket_type_sale_window on TicketType (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_ticket_type_sale_window"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_ticket_type_sale_window" ON "TicketType" ("sale_start", "sale_end");
SET lock_timeout = '10s';

-- step 34 of 106: add index idx_ticket_type_deleted on TicketType (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_ticket_type_deleted"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_ticket_type_deleted" ON "TicketType" ("deleted_at");
SET lock_timeout = '10s';

-- step 35 of 106: add index schemac_new_index on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "TicketType" ("event_id", "price");
SET lock_timeout = '10s';

-- step 36 of 106: drop index idx_ticket_type_event on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_ticket_type_event";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 37 of 106: rename index schemac_new_index to idx_ticket_type_event on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_ticket_type_event";

COMMIT;

-- step 38 of 106: add index idx_user_created on User (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_created"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_created" ON "User" ("created_at" DESC);
SET lock_timeout = '10s';

-- step 39 of 106: add index idx_user_role on User (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_role"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_role" ON "User" ("role", "status");
SET lock_timeout = '10s';

-- step 40 of 106: add index idx_user_phone on User (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_phone"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_phone" ON "User" ("phone");
SET lock_timeout = '10s';

-- step 41 of 106: add index idx_user_name on User (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_name"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_name" ON "User" ("full_name");
SET lock_timeout = '10s';

-- step 42 of 106: add index idx_user_deleted on User (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_deleted"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_deleted" ON "User" ("deleted_at");
SET lock_timeout = '10s';

-- step 43 of 106: add index idx_user_email_lower on User (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_email_lower"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_email_lower" ON "User" ((lower("email")));
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 44 of 106: add check chk_audit_log_object on AuditLog (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on AuditLog, blocks reads and writes for a moment
ALTER TABLE "AuditLog" ADD CONSTRAINT "chk_audit_log_object" CHECK (trim("table") <> '' and trim("key") <> '') NOT VALID;

-- steps 45 to 47 of 106, in one statement:
--   45: add check chk_event_dates on Event (migrate; reverse: lossless)
--   46: add check chk_event_capacity on Event (migrate; reverse: lossless)
--   47: add check chk_event_name on Event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Event, blocks reads and writes for a moment
ALTER TABLE "Event"
  ADD CONSTRAINT "chk_event_dates" CHECK ("start_datetime" < "end_datetime") NOT VALID,
  ADD CONSTRAINT "chk_event_capacity" CHECK ("capacity" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_event_name" CHECK (trim("event_name") <> '') NOT VALID;
COMMENT ON CONSTRAINT "chk_event_dates" ON "Event" IS 'An event starts before it ends';

-- steps 48 to 52 of 106, in one statement:
--   48: add check chk_order_total_amount on Order (migrate; reverse: lossless)
--   49: add check chk_order_discount_amount on Order (migrate; reverse: lossless)
--   50: add check chk_order_final_amount on Order (migrate; reverse: lossless)
--   51: add check chk_order_final_at_most_total on Order (migrate; reverse: lossless)
--   52: add check chk_order_paid_at on Order (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order"
  ADD CONSTRAINT "chk_order_total_amount" CHECK ("total_amount" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_order_discount_amount" CHECK ("discount_amount" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_order_final_amount" CHECK ("final_amount" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_order_final_at_most_total" CHECK ("final_amount" <= "total_amount") NOT VALID,
  ADD CONSTRAINT "chk_order_paid_at" CHECK ("order_status" <> 'PAID' or "paid_at" is not null) NOT VALID;

-- steps 53 to 55 of 106, in one statement:
--   53: add check chk_order_item_quantity on OrderItem (migrate; reverse: lossless)
--   54: add check chk_order_item_unit_price on OrderItem (migrate; reverse: lossless)
--   55: add check chk_order_item_subtotal on OrderItem (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on OrderItem, blocks reads and writes for a moment
ALTER TABLE "OrderItem"
  ADD CONSTRAINT "chk_order_item_quantity" CHECK ("quantity" > 0) NOT VALID,
  ADD CONSTRAINT "chk_order_item_unit_price" CHECK ("unit_price" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_order_item_subtotal" CHECK ("subtotal" = "unit_price" * "quantity") NOT VALID;

-- step 56 of 106: add check chk_organizer_commission_rate on Organizer (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Organizer, blocks reads and writes for a moment
ALTER TABLE "Organizer" ADD CONSTRAINT "chk_organizer_commission_rate" CHECK ("commission_rate" between 0 and 1) NOT VALID;

-- steps 57 to 58 of 106, in one statement:
--   57: add check chk_payment_amount on Payment (migrate; reverse: lossless)
--   58: add check chk_payment_succeeded on Payment (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Payment, blocks reads and writes for a moment
ALTER TABLE "Payment"
  ADD CONSTRAINT "chk_payment_amount" CHECK ("amount" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_payment_succeeded" CHECK ("status" <> 'SUCCEEDED' or "transaction_id" is not null) NOT VALID;

-- steps 59 to 63 of 106, in one statement:
--   59: add check chk_promo_code_discount_percent on PromoCode (migrate; reverse: lossless)
--   60: add check chk_promo_code_discount_amount on PromoCode (migrate; reverse: lossless)
--   61: add check chk_promo_code_one_discount on PromoCode (migrate; reverse: lossless)
--   62: add check chk_promo_code_uses on PromoCode (migrate; reverse: lossless)
--   63: add check chk_promo_code_window on PromoCode (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on PromoCode, blocks reads and writes for a moment
ALTER TABLE "PromoCode"
  ADD CONSTRAINT "chk_promo_code_discount_percent" CHECK ("discount_percent" between 0 and 100) NOT VALID,
  ADD CONSTRAINT "chk_promo_code_discount_amount" CHECK ("discount_amount" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_promo_code_one_discount" CHECK ("discount_percent" is null and "discount_amount" is not null or "discount_percent" is not null and "discount_amount" is null) NOT VALID,
  ADD CONSTRAINT "chk_promo_code_uses" CHECK ("used_count" between 0 and "max_uses") NOT VALID,
  ADD CONSTRAINT "chk_promo_code_window" CHECK ("valid_from" < "valid_until") NOT VALID;

-- step 64 of 106: add check chk_refund_amount on Refund (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Refund, blocks reads and writes for a moment
ALTER TABLE "Refund" ADD CONSTRAINT "chk_refund_amount" CHECK ("amount" > 0) NOT VALID;

-- step 65 of 106: add check chk_ticket_used_at on Ticket (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Ticket, blocks reads and writes for a moment
ALTER TABLE "Ticket" ADD CONSTRAINT "chk_ticket_used_at" CHECK ("status" <> 'USED' or "used_at" is not null) NOT VALID;

-- steps 66 to 71 of 106, in one statement:
--   66: add check chk_ticket_type_price on TicketType (migrate; reverse: lossless)
--   67: add check chk_ticket_type_quantity on TicketType (migrate; reverse: lossless)
--   68: add check chk_ticket_type_sold_quantity on TicketType (migrate; reverse: lossless)
--   69: add check chk_ticket_type_sold_at_most_quantity on TicketType (migrate; reverse: lossless)
--   70: add check chk_ticket_type_max_per_order on TicketType (migrate; reverse: lossless)
--   71: add check chk_ticket_type_sale_window on TicketType (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on TicketType, blocks reads and writes for a moment
ALTER TABLE "TicketType"
  ADD CONSTRAINT "chk_ticket_type_price" CHECK ("price" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_ticket_type_quantity" CHECK ("quantity" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_ticket_type_sold_quantity" CHECK ("sold_quantity" >= 0) NOT VALID,
  ADD CONSTRAINT "chk_ticket_type_sold_at_most_quantity" CHECK ("sold_quantity" <= "quantity") NOT VALID,
  ADD CONSTRAINT "chk_ticket_type_max_per_order" CHECK ("max_per_order" between 1 and 100) NOT VALID,
  ADD CONSTRAINT "chk_ticket_type_sale_window" CHECK ("sale_start" is null or "sale_end" is null or "sale_start" < "sale_end") NOT VALID;

-- steps 72 to 74 of 106, in one statement:
--   72: add check chk_user_email on User (migrate; reverse: lossless)
--   73: add check chk_user_full_name on User (migrate; reverse: lossless)
--   74: add check chk_user_loyalty_points on User (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on User, blocks reads and writes for a moment
ALTER TABLE "User"
  ADD CONSTRAINT "chk_user_email" CHECK ("email" like '%_@_%') NOT VALID,
  ADD CONSTRAINT "chk_user_full_name" CHECK (trim("full_name") <> '') NOT VALID,
  ADD CONSTRAINT "chk_user_loyalty_points" CHECK ("loyalty_points" >= 0) NOT VALID;

-- step 75 of 106: replace view event_sales: columns (expand; reverse: lossy: privileges on view event_sales)
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

-- step 76 of 106: validate check chk_audit_log_object on AuditLog (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody; scans the table
ALTER TABLE "AuditLog" VALIDATE CONSTRAINT "chk_audit_log_object";

-- step 77 of 106: validate check chk_event_dates on Event (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; scans the table
ALTER TABLE "Event" VALIDATE CONSTRAINT "chk_event_dates";

-- step 78 of 106: validate check chk_event_capacity on Event (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; scans the table
ALTER TABLE "Event" VALIDATE CONSTRAINT "chk_event_capacity";

-- step 79 of 106: validate check chk_event_name on Event (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; scans the table
ALTER TABLE "Event" VALIDATE CONSTRAINT "chk_event_name";

-- step 80 of 106: validate check chk_order_total_amount on Order (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; scans the table
ALTER TABLE "Order" VALIDATE CONSTRAINT "chk_order_total_amount";

-- step 81 of 106: validate check chk_order_discount_amount on Order (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; scans the table
ALTER TABLE "Order" VALIDATE CONSTRAINT "chk_order_discount_amount";

-- step 82 of 106: validate check chk_order_final_amount on Order (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; scans the table
ALTER TABLE "Order" VALIDATE CONSTRAINT "chk_order_final_amount";

-- step 83 of 106: validate check chk_order_final_at_most_total on Order (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; scans the table
ALTER TABLE "Order" VALIDATE CONSTRAINT "chk_order_final_at_most_total";

-- step 84 of 106: validate check chk_order_paid_at on Order (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody; scans the table
ALTER TABLE "Order" VALIDATE CONSTRAINT "chk_order_paid_at";

-- step 85 of 106: validate check chk_order_item_quantity on OrderItem (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on OrderItem, blocks nobody; scans the table
ALTER TABLE "OrderItem" VALIDATE CONSTRAINT "chk_order_item_quantity";

-- step 86 of 106: validate check chk_order_item_unit_price on OrderItem (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on OrderItem, blocks nobody; scans the table
ALTER TABLE "OrderItem" VALIDATE CONSTRAINT "chk_order_item_unit_price";

-- step 87 of 106: validate check chk_order_item_subtotal on OrderItem (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on OrderItem, blocks nobody; scans the table
ALTER TABLE "OrderItem" VALIDATE CONSTRAINT "chk_order_item_subtotal";

-- step 88 of 106: validate check chk_organizer_commission_rate on Organizer (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Organizer, blocks nobody; scans the table
ALTER TABLE "Organizer" VALIDATE CONSTRAINT "chk_organizer_commission_rate";

-- step 89 of 106: validate check chk_payment_amount on Payment (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; scans the table
ALTER TABLE "Payment" VALIDATE CONSTRAINT "chk_payment_amount";

-- step 90 of 106: validate check chk_payment_succeeded on Payment (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; scans the table
ALTER TABLE "Payment" VALIDATE CONSTRAINT "chk_payment_succeeded";

-- step 91 of 106: validate check chk_promo_code_discount_percent on PromoCode (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody; scans the table
ALTER TABLE "PromoCode" VALIDATE CONSTRAINT "chk_promo_code_discount_percent";

-- step 92 of 106: validate check chk_promo_code_discount_amount on PromoCode (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody; scans the table
ALTER TABLE "PromoCode" VALIDATE CONSTRAINT "chk_promo_code_discount_amount";

-- step 93 of 106: validate check chk_promo_code_one_discount on PromoCode (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody; scans the table
ALTER TABLE "PromoCode" VALIDATE CONSTRAINT "chk_promo_code_one_discount";

-- step 94 of 106: validate check chk_promo_code_uses on PromoCode (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody; scans the table
ALTER TABLE "PromoCode" VALIDATE CONSTRAINT "chk_promo_code_uses";

-- step 95 of 106: validate check chk_promo_code_window on PromoCode (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody; scans the table
ALTER TABLE "PromoCode" VALIDATE CONSTRAINT "chk_promo_code_window";

-- step 96 of 106: validate check chk_refund_amount on Refund (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Refund, blocks nobody; scans the table
ALTER TABLE "Refund" VALIDATE CONSTRAINT "chk_refund_amount";

-- step 97 of 106: validate check chk_ticket_used_at on Ticket (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody; scans the table
ALTER TABLE "Ticket" VALIDATE CONSTRAINT "chk_ticket_used_at";

-- step 98 of 106: validate check chk_ticket_type_price on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; scans the table
ALTER TABLE "TicketType" VALIDATE CONSTRAINT "chk_ticket_type_price";

-- step 99 of 106: validate check chk_ticket_type_quantity on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; scans the table
ALTER TABLE "TicketType" VALIDATE CONSTRAINT "chk_ticket_type_quantity";

-- step 100 of 106: validate check chk_ticket_type_sold_quantity on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; scans the table
ALTER TABLE "TicketType" VALIDATE CONSTRAINT "chk_ticket_type_sold_quantity";

-- step 101 of 106: validate check chk_ticket_type_sold_at_most_quantity on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; scans the table
ALTER TABLE "TicketType" VALIDATE CONSTRAINT "chk_ticket_type_sold_at_most_quantity";

-- step 102 of 106: validate check chk_ticket_type_max_per_order on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; scans the table
ALTER TABLE "TicketType" VALIDATE CONSTRAINT "chk_ticket_type_max_per_order";

-- step 103 of 106: validate check chk_ticket_type_sale_window on TicketType (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; scans the table
ALTER TABLE "TicketType" VALIDATE CONSTRAINT "chk_ticket_type_sale_window";

-- step 104 of 106: validate check chk_user_email on User (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; scans the table
ALTER TABLE "User" VALIDATE CONSTRAINT "chk_user_email";

-- step 105 of 106: validate check chk_user_full_name on User (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; scans the table
ALTER TABLE "User" VALIDATE CONSTRAINT "chk_user_full_name";

-- step 106 of 106: validate check chk_user_loyalty_points on User (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody; scans the table
ALTER TABLE "User" VALIDATE CONSTRAINT "chk_user_loyalty_points";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
