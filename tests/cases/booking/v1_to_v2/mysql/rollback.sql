-- schemac: rollback script for MySQL 8.0.16 and later, 66 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 66 (replace view): replace view event_sales: columns (lossless)
CREATE OR REPLACE VIEW `event_sales` AS
select
  `e`.`event_id`,
  `e`.`event_name`,
  coalesce(sum(`t`.`quantity`), 0) as `tickets`,
  coalesce(sum(`t`.`sold_quantity`), 0) as `sold`,
  coalesce(sum(`t`.`price` * `t`.`sold_quantity`), 0) as `revenue`
from `Event` as `e`
left join `TicketType` as `t` on `t`.`event_id` = `e`.`event_id` and `t`.`deleted_at` is null
where `e`.`deleted_at` is null
group by `e`.`event_id`, `e`.`event_name`;

-- undo steps 65 to 63, in one statement:
--   65 (add check): drop check chk_user_loyalty_points on User (lossless)
--   64 (add check): drop check chk_user_full_name on User (lossless)
--   63 (add check): drop check chk_user_email on User (lossless)
--   lock EXCLUSIVE on User, blocks reads and writes for a moment
ALTER TABLE `User`
  DROP CHECK `chk_user_loyalty_points`,
  DROP CHECK `chk_user_full_name`,
  DROP CHECK `chk_user_email`;

-- undo steps 62 to 57, in one statement:
--   62 (add check): drop check chk_ticket_type_sale_window on TicketType (lossless)
--   61 (add check): drop check chk_ticket_type_max_per_order on TicketType (lossless)
--   60 (add check): drop check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
--   59 (add check): drop check chk_ticket_type_sold_quantity on TicketType (lossless)
--   58 (add check): drop check chk_ticket_type_quantity on TicketType (lossless)
--   57 (add check): drop check chk_ticket_type_price on TicketType (lossless)
--   lock EXCLUSIVE on TicketType, blocks reads and writes for a moment
ALTER TABLE `TicketType`
  DROP CHECK `chk_ticket_type_sale_window`,
  DROP CHECK `chk_ticket_type_max_per_order`,
  DROP CHECK `chk_ticket_type_sold_at_most_quantity`,
  DROP CHECK `chk_ticket_type_sold_quantity`,
  DROP CHECK `chk_ticket_type_quantity`,
  DROP CHECK `chk_ticket_type_price`;

-- undo step 56 (add check): drop check chk_ticket_used_at on Ticket (lossless)
--   lock EXCLUSIVE on Ticket, blocks reads and writes for a moment
ALTER TABLE `Ticket` DROP CHECK `chk_ticket_used_at`;

-- undo step 55 (add check): drop check chk_refund_amount on Refund (lossless)
--   lock EXCLUSIVE on Refund, blocks reads and writes for a moment
ALTER TABLE `Refund` DROP CHECK `chk_refund_amount`;

-- undo steps 54 to 50, in one statement:
--   54 (add check): drop check chk_promo_code_window on PromoCode (lossless)
--   53 (add check): drop check chk_promo_code_uses on PromoCode (lossless)
--   52 (add check): drop check chk_promo_code_one_discount on PromoCode (lossless)
--   51 (add check): drop check chk_promo_code_discount_amount on PromoCode (lossless)
--   50 (add check): drop check chk_promo_code_discount_percent on PromoCode (lossless)
--   lock EXCLUSIVE on PromoCode, blocks reads and writes for a moment
ALTER TABLE `PromoCode`
  DROP CHECK `chk_promo_code_window`,
  DROP CHECK `chk_promo_code_uses`,
  DROP CHECK `chk_promo_code_one_discount`,
  DROP CHECK `chk_promo_code_discount_amount`,
  DROP CHECK `chk_promo_code_discount_percent`;

-- undo steps 49 to 48, in one statement:
--   49 (add check): drop check chk_payment_succeeded on Payment (lossless)
--   48 (add check): drop check chk_payment_amount on Payment (lossless)
--   lock EXCLUSIVE on Payment, blocks reads and writes for a moment
ALTER TABLE `Payment`
  DROP CHECK `chk_payment_succeeded`,
  DROP CHECK `chk_payment_amount`;

-- undo step 47 (add check): drop check chk_organizer_commission_rate on Organizer (lossless)
--   lock EXCLUSIVE on Organizer, blocks reads and writes for a moment
ALTER TABLE `Organizer` DROP CHECK `chk_organizer_commission_rate`;

-- undo steps 46 to 44, in one statement:
--   46 (add check): drop check chk_order_item_subtotal on OrderItem (lossless)
--   45 (add check): drop check chk_order_item_unit_price on OrderItem (lossless)
--   44 (add check): drop check chk_order_item_quantity on OrderItem (lossless)
--   lock EXCLUSIVE on OrderItem, blocks reads and writes for a moment
ALTER TABLE `OrderItem`
  DROP CHECK `chk_order_item_subtotal`,
  DROP CHECK `chk_order_item_unit_price`,
  DROP CHECK `chk_order_item_quantity`;

-- undo steps 43 to 39, in one statement:
--   43 (add check): drop check chk_order_paid_at on Order (lossless)
--   42 (add check): drop check chk_order_final_at_most_total on Order (lossless)
--   41 (add check): drop check chk_order_final_amount on Order (lossless)
--   40 (add check): drop check chk_order_discount_amount on Order (lossless)
--   39 (add check): drop check chk_order_total_amount on Order (lossless)
--   lock EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE `Order`
  DROP CHECK `chk_order_paid_at`,
  DROP CHECK `chk_order_final_at_most_total`,
  DROP CHECK `chk_order_final_amount`,
  DROP CHECK `chk_order_discount_amount`,
  DROP CHECK `chk_order_total_amount`;

-- undo steps 38 to 36, in one statement:
--   38 (add check): drop check chk_event_name on Event (lossless)
--   37 (add check): drop check chk_event_capacity on Event (lossless)
--   36 (add check): drop check chk_event_dates on Event (lossless)
--   lock EXCLUSIVE on Event, blocks reads and writes for a moment
ALTER TABLE `Event`
  DROP CHECK `chk_event_name`,
  DROP CHECK `chk_event_capacity`,
  DROP CHECK `chk_event_dates`;

-- undo step 35 (add check): drop check chk_audit_log_object on AuditLog (lossless)
--   lock EXCLUSIVE on AuditLog, blocks reads and writes for a moment
ALTER TABLE `AuditLog` DROP CHECK `chk_audit_log_object`;

-- undo step 34 (add index): drop index idx_user_email_lower on User (lossless)
--   lock SHARED_UPGRADABLE on User, blocks nobody
ALTER TABLE `User` DROP INDEX `idx_user_email_lower`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 33 to 29, in one statement:
--   33 (add index): drop index idx_user_deleted on User (lossless)
--   32 (add index): drop index idx_user_name on User (lossless)
--   31 (add index): drop index idx_user_phone on User (lossless)
--   30 (add index): drop index idx_user_role on User (lossless)
--   29 (add index): drop index idx_user_created on User (lossless)
--   lock SHARED_UPGRADABLE on User, blocks nobody
ALTER TABLE `User`
  DROP INDEX `idx_user_deleted`,
  DROP INDEX `idx_user_name`,
  DROP INDEX `idx_user_phone`,
  DROP INDEX `idx_user_role`,
  DROP INDEX `idx_user_created`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 28 (replace index): replace index idx_ticket_type_event on TicketType: columns (lossless)
--   lock SHARED_UPGRADABLE on TicketType, blocks nobody; builds an index
ALTER TABLE `TicketType`
  DROP INDEX `idx_ticket_type_event`,
  ADD INDEX `idx_ticket_type_event` (`event_id`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 27 to 26, in one statement:
--   27 (add index): drop index idx_ticket_type_deleted on TicketType (lossless)
--   26 (add index): drop index idx_ticket_type_sale_window on TicketType (lossless)
--   lock SHARED_UPGRADABLE on TicketType, blocks nobody
ALTER TABLE `TicketType`
  DROP INDEX `idx_ticket_type_deleted`,
  DROP INDEX `idx_ticket_type_sale_window`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 25 (replace index): replace index idx_ticket_status on Ticket: columns (lossless)
--   lock SHARED_UPGRADABLE on Ticket, blocks nobody; builds an index
ALTER TABLE `Ticket`
  DROP INDEX `idx_ticket_status`,
  ADD INDEX `idx_ticket_status` (`status`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 24 (add index): drop index idx_ticket_holder on Ticket (lossless)
--   lock SHARED_UPGRADABLE on Ticket, blocks nobody
ALTER TABLE `Ticket` DROP INDEX `idx_ticket_holder`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 23 (add index): drop index idx_refund_processed on Refund (lossless)
--   lock SHARED_UPGRADABLE on Refund, blocks nobody
ALTER TABLE `Refund` DROP INDEX `idx_refund_processed`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 22 (add index): drop index idx_promo_code_validity on PromoCode (lossless)
--   lock SHARED_UPGRADABLE on PromoCode, blocks nobody
ALTER TABLE `PromoCode` DROP INDEX `idx_promo_code_validity`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 21 (replace index): replace index idx_payment_status on Payment: columns (lossless)
--   lock SHARED_UPGRADABLE on Payment, blocks nobody; builds an index
ALTER TABLE `Payment`
  DROP INDEX `idx_payment_status`,
  ADD INDEX `idx_payment_status` (`status`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 20 to 17, in one statement:
--   20 (add index): drop index idx_payment_processed on Payment (lossless)
--   19 (add index): drop index idx_payment_method on Payment (lossless)
--   18 (add index): drop index idx_payment_order_status on Payment (lossless)
--   17 (add index): drop index idx_payment_transaction on Payment (lossless)
--   lock SHARED_UPGRADABLE on Payment, blocks nobody
ALTER TABLE `Payment`
  DROP INDEX `idx_payment_processed`,
  DROP INDEX `idx_payment_method`,
  DROP INDEX `idx_payment_order_status`,
  DROP INDEX `idx_payment_transaction`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 16 (add index): drop index idx_organizer_name on Organizer (lossless)
--   lock SHARED_UPGRADABLE on Organizer, blocks nobody
ALTER TABLE `Organizer` DROP INDEX `idx_organizer_name`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 15 to 11, in one statement:
--   15 (add index): drop index idx_order_deleted on Order (lossless)
--   14 (add index): drop index idx_order_paid on Order (lossless)
--   13 (add index): drop index idx_order_created on Order (lossless)
--   12 (add index): drop index idx_order_status_expires on Order (lossless)
--   11 (add index): drop index idx_user_status_created on Order (lossless)
--   lock SHARED_UPGRADABLE on Order, blocks nobody
ALTER TABLE `Order`
  DROP INDEX `idx_order_deleted`,
  DROP INDEX `idx_order_paid`,
  DROP INDEX `idx_order_created`,
  DROP INDEX `idx_order_status_expires`,
  DROP INDEX `idx_user_status_created`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 10 (replace index): replace index idx_event_category on Event: columns (lossless)
--   lock SHARED_UPGRADABLE on Event, blocks nobody; builds an index
ALTER TABLE `Event`
  DROP INDEX `idx_event_category`,
  ADD INDEX `idx_event_category` (`category`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 9 to 4, in one statement:
--   9 (add index): drop index idx_event_deleted on Event (lossless)
--   8 (add index): drop index idx_event_featured on Event (lossless)
--   7 (add index): drop index idx_event_venue_start on Event (lossless)
--   6 (add index): drop index idx_event_city_start on Event (lossless)
--   5 (add index): drop index idx_event_status_start on Event (lossless)
--   4 (add index): drop index idx_event_name on Event (lossless)
--   lock SHARED_UPGRADABLE on Event, blocks nobody
ALTER TABLE `Event`
  DROP INDEX `idx_event_deleted`,
  DROP INDEX `idx_event_featured`,
  DROP INDEX `idx_event_venue_start`,
  DROP INDEX `idx_event_city_start`,
  DROP INDEX `idx_event_status_start`,
  DROP INDEX `idx_event_name`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 3 to 1, in one statement:
--   3 (add index): drop index idx_audit_log_user_created on AuditLog (lossless)
--   2 (add index): drop index idx_audit_log_action on AuditLog (lossless)
--   1 (add index): drop index idx_audit_log_object on AuditLog (lossless)
--   lock SHARED_UPGRADABLE on AuditLog, blocks nobody
ALTER TABLE `AuditLog`
  DROP INDEX `idx_audit_log_user_created`,
  DROP INDEX `idx_audit_log_action`,
  DROP INDEX `idx_audit_log_object`,
  ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
