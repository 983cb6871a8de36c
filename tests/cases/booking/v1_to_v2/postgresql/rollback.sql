-- schemac: rollback script for PostgreSQL 14 and later, 106 steps
-- 5 transactions and 39 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 106 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 105 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 104 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 103 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 102 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 101 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 100 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 99 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 98 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 97 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 96 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 95 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 94 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 93 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 92 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 91 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 90 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 89 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 88 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 87 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 86 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 85 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 84 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 83 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 82 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 81 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 80 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 79 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 78 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 77 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 76 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 75 (replace view): drop view event_sales, create view event_sales (lossy: privileges on view event_sales)
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

-- undo steps 74 to 72, in one statement:
--   74 (add check): drop check chk_user_loyalty_points on User (lossless)
--   73 (add check): drop check chk_user_full_name on User (lossless)
--   72 (add check): drop check chk_user_email on User (lossless)
--   lock ACCESS EXCLUSIVE on User, blocks reads and writes for a moment
ALTER TABLE "User"
  DROP CONSTRAINT "chk_user_loyalty_points",
  DROP CONSTRAINT "chk_user_full_name",
  DROP CONSTRAINT "chk_user_email";

-- undo steps 71 to 66, in one statement:
--   71 (add check): drop check chk_ticket_type_sale_window on TicketType (lossless)
--   70 (add check): drop check chk_ticket_type_max_per_order on TicketType (lossless)
--   69 (add check): drop check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
--   68 (add check): drop check chk_ticket_type_sold_quantity on TicketType (lossless)
--   67 (add check): drop check chk_ticket_type_quantity on TicketType (lossless)
--   66 (add check): drop check chk_ticket_type_price on TicketType (lossless)
--   lock ACCESS EXCLUSIVE on TicketType, blocks reads and writes for a moment
ALTER TABLE "TicketType"
  DROP CONSTRAINT "chk_ticket_type_sale_window",
  DROP CONSTRAINT "chk_ticket_type_max_per_order",
  DROP CONSTRAINT "chk_ticket_type_sold_at_most_quantity",
  DROP CONSTRAINT "chk_ticket_type_sold_quantity",
  DROP CONSTRAINT "chk_ticket_type_quantity",
  DROP CONSTRAINT "chk_ticket_type_price";

-- undo step 65 (add check): drop check chk_ticket_used_at on Ticket (lossless)
--   lock ACCESS EXCLUSIVE on Ticket, blocks reads and writes for a moment
ALTER TABLE "Ticket" DROP CONSTRAINT "chk_ticket_used_at";

-- undo step 64 (add check): drop check chk_refund_amount on Refund (lossless)
--   lock ACCESS EXCLUSIVE on Refund, blocks reads and writes for a moment
ALTER TABLE "Refund" DROP CONSTRAINT "chk_refund_amount";

-- undo steps 63 to 59, in one statement:
--   63 (add check): drop check chk_promo_code_window on PromoCode (lossless)
--   62 (add check): drop check chk_promo_code_uses on PromoCode (lossless)
--   61 (add check): drop check chk_promo_code_one_discount on PromoCode (lossless)
--   60 (add check): drop check chk_promo_code_discount_amount on PromoCode (lossless)
--   59 (add check): drop check chk_promo_code_discount_percent on PromoCode (lossless)
--   lock ACCESS EXCLUSIVE on PromoCode, blocks reads and writes for a moment
ALTER TABLE "PromoCode"
  DROP CONSTRAINT "chk_promo_code_window",
  DROP CONSTRAINT "chk_promo_code_uses",
  DROP CONSTRAINT "chk_promo_code_one_discount",
  DROP CONSTRAINT "chk_promo_code_discount_amount",
  DROP CONSTRAINT "chk_promo_code_discount_percent";

-- undo steps 58 to 57, in one statement:
--   58 (add check): drop check chk_payment_succeeded on Payment (lossless)
--   57 (add check): drop check chk_payment_amount on Payment (lossless)
--   lock ACCESS EXCLUSIVE on Payment, blocks reads and writes for a moment
ALTER TABLE "Payment"
  DROP CONSTRAINT "chk_payment_succeeded",
  DROP CONSTRAINT "chk_payment_amount";

-- undo step 56 (add check): drop check chk_organizer_commission_rate on Organizer (lossless)
--   lock ACCESS EXCLUSIVE on Organizer, blocks reads and writes for a moment
ALTER TABLE "Organizer" DROP CONSTRAINT "chk_organizer_commission_rate";

-- undo steps 55 to 53, in one statement:
--   55 (add check): drop check chk_order_item_subtotal on OrderItem (lossless)
--   54 (add check): drop check chk_order_item_unit_price on OrderItem (lossless)
--   53 (add check): drop check chk_order_item_quantity on OrderItem (lossless)
--   lock ACCESS EXCLUSIVE on OrderItem, blocks reads and writes for a moment
ALTER TABLE "OrderItem"
  DROP CONSTRAINT "chk_order_item_subtotal",
  DROP CONSTRAINT "chk_order_item_unit_price",
  DROP CONSTRAINT "chk_order_item_quantity";

-- undo steps 52 to 48, in one statement:
--   52 (add check): drop check chk_order_paid_at on Order (lossless)
--   51 (add check): drop check chk_order_final_at_most_total on Order (lossless)
--   50 (add check): drop check chk_order_final_amount on Order (lossless)
--   49 (add check): drop check chk_order_discount_amount on Order (lossless)
--   48 (add check): drop check chk_order_total_amount on Order (lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order"
  DROP CONSTRAINT "chk_order_paid_at",
  DROP CONSTRAINT "chk_order_final_at_most_total",
  DROP CONSTRAINT "chk_order_final_amount",
  DROP CONSTRAINT "chk_order_discount_amount",
  DROP CONSTRAINT "chk_order_total_amount";

-- undo steps 47 to 45, in one statement:
--   47 (add check): drop check chk_event_name on Event (lossless)
--   46 (add check): drop check chk_event_capacity on Event (lossless)
--   45 (add check): drop check chk_event_dates on Event (lossless)
--   lock ACCESS EXCLUSIVE on Event, blocks reads and writes for a moment
ALTER TABLE "Event"
  DROP CONSTRAINT "chk_event_name",
  DROP CONSTRAINT "chk_event_capacity",
  DROP CONSTRAINT "chk_event_dates";

-- undo step 44 (add check): drop check chk_audit_log_object on AuditLog (lossless)
--   lock ACCESS EXCLUSIVE on AuditLog, blocks reads and writes for a moment
ALTER TABLE "AuditLog" DROP CONSTRAINT "chk_audit_log_object";

COMMIT;

-- undo step 43 (add index): drop index idx_user_email_lower on User (lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_email_lower";
SET lock_timeout = '10s';

-- undo step 42 (add index): drop index idx_user_deleted on User (lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_deleted";
SET lock_timeout = '10s';

-- undo step 41 (add index): drop index idx_user_name on User (lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_name";
SET lock_timeout = '10s';

-- undo step 40 (add index): drop index idx_user_phone on User (lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_phone";
SET lock_timeout = '10s';

-- undo step 39 (add index): drop index idx_user_role on User (lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_role";
SET lock_timeout = '10s';

-- undo step 38 (add index): drop index idx_user_created on User (lossless)
--   lock SHARE UPDATE EXCLUSIVE on User, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_created";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 37 (rename index): rename index idx_ticket_type_event to schemac_new_index on TicketType (lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody
ALTER INDEX "idx_ticket_type_event" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 36 (drop index): add index idx_ticket_type_event on TicketType (lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_ticket_type_event"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_ticket_type_event" ON "TicketType" ("event_id");
SET lock_timeout = '10s';

-- undo step 35 (add index): drop index schemac_new_index on TicketType (lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 34 (add index): drop index idx_ticket_type_deleted on TicketType (lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_ticket_type_deleted";
SET lock_timeout = '10s';

-- undo step 33 (add index): drop index idx_ticket_type_sale_window on TicketType (lossless)
--   lock SHARE UPDATE EXCLUSIVE on TicketType, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_ticket_type_sale_window";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 32 (rename index): rename index idx_ticket_status to schemac_new_index on Ticket (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody
ALTER INDEX "idx_ticket_status" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 31 (drop index): add index idx_ticket_status on Ticket (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_ticket_status"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_ticket_status" ON "Ticket" ("status");
SET lock_timeout = '10s';

-- undo step 30 (add index): drop index schemac_new_index on Ticket (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 29 (add index): drop index idx_ticket_holder on Ticket (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Ticket, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_ticket_holder";
SET lock_timeout = '10s';

-- undo step 28 (add index): drop index idx_refund_processed on Refund (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Refund, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_refund_processed";
SET lock_timeout = '10s';

-- undo step 27 (add index): drop index idx_promo_code_validity on PromoCode (lossless)
--   lock SHARE UPDATE EXCLUSIVE on PromoCode, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_promo_code_validity";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 26 (rename index): rename index idx_payment_status to schemac_new_index on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
ALTER INDEX "idx_payment_status" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 25 (drop index): add index idx_payment_status on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_payment_status"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_payment_status" ON "Payment" ("status");
SET lock_timeout = '10s';

-- undo step 24 (add index): drop index schemac_new_index on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 23 (add index): drop index idx_payment_processed on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_payment_processed";
SET lock_timeout = '10s';

-- undo step 22 (add index): drop index idx_payment_method on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_payment_method";
SET lock_timeout = '10s';

-- undo step 21 (add index): drop index idx_payment_order_status on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_payment_order_status";
SET lock_timeout = '10s';

-- undo step 20 (add index): drop index idx_payment_transaction on Payment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Payment, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_payment_transaction";
SET lock_timeout = '10s';

-- undo step 19 (add index): drop index idx_organizer_name on Organizer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Organizer, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_organizer_name";
SET lock_timeout = '10s';

-- undo step 18 (add index): drop index idx_order_deleted on Order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_order_deleted";
SET lock_timeout = '10s';

-- undo step 17 (add index): drop index idx_order_paid on Order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_order_paid";
SET lock_timeout = '10s';

-- undo step 16 (add index): drop index idx_order_created on Order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_order_created";
SET lock_timeout = '10s';

-- undo step 15 (add index): drop index idx_order_status_expires on Order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_order_status_expires";
SET lock_timeout = '10s';

-- undo step 14 (add index): drop index idx_user_status_created on Order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_user_status_created";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 13 (rename index): rename index idx_event_category to schemac_new_index on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
ALTER INDEX "idx_event_category" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 12 (drop index): add index idx_event_category on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_event_category"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_event_category" ON "Event" ("category");
SET lock_timeout = '10s';

-- undo step 11 (add index): drop index schemac_new_index on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 10 (add index): drop index idx_event_published on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_published";
SET lock_timeout = '10s';

-- undo step 9 (add index): drop index idx_event_deleted on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_deleted";
SET lock_timeout = '10s';

-- undo step 8 (add index): drop index idx_event_featured on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_featured";
SET lock_timeout = '10s';

-- undo step 7 (add index): drop index idx_event_venue_start on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_venue_start";
SET lock_timeout = '10s';

-- undo step 6 (add index): drop index idx_event_city_start on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_city_start";
SET lock_timeout = '10s';

-- undo step 5 (add index): drop index idx_event_status_start on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_status_start";
SET lock_timeout = '10s';

-- undo step 4 (add index): drop index idx_event_name on Event (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Event, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_event_name";
SET lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_audit_log_user_created on AuditLog (lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_audit_log_user_created";
SET lock_timeout = '10s';

-- undo step 2 (add index): drop index idx_audit_log_action on AuditLog (lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_audit_log_action";
SET lock_timeout = '10s';

-- undo step 1 (add index): drop index idx_audit_log_object on AuditLog (lossless)
--   lock SHARE UPDATE EXCLUSIVE on AuditLog, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_audit_log_object";
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
