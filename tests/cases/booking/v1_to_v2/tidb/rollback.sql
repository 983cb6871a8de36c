-- schemac: rollback script for TiDB 7.5 and later, 74 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 74 (replace view): replace view event_sales: columns (lossless)
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

-- undo step 73 (add check): drop check chk_user_loyalty_points on User (lossless)
ALTER TABLE `User` DROP CHECK `chk_user_loyalty_points`;

-- undo step 72 (add check): drop check chk_user_full_name on User (lossless)
ALTER TABLE `User` DROP CHECK `chk_user_full_name`;

-- undo step 71 (add check): drop check chk_user_email on User (lossless)
ALTER TABLE `User` DROP CHECK `chk_user_email`;

-- undo step 70 (add check): drop check chk_ticket_type_sale_window on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_sale_window`;

-- undo step 69 (add check): drop check chk_ticket_type_max_per_order on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_max_per_order`;

-- undo step 68 (add check): drop check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_sold_at_most_quantity`;

-- undo step 67 (add check): drop check chk_ticket_type_sold_quantity on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_sold_quantity`;

-- undo step 66 (add check): drop check chk_ticket_type_quantity on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_quantity`;

-- undo step 65 (add check): drop check chk_ticket_type_price on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_price`;

-- undo step 64 (add check): drop check chk_ticket_used_at on Ticket (lossless)
ALTER TABLE `Ticket` DROP CHECK `chk_ticket_used_at`;

-- undo step 63 (add check): drop check chk_refund_amount on Refund (lossless)
ALTER TABLE `Refund` DROP CHECK `chk_refund_amount`;

-- undo step 62 (add check): drop check chk_promo_code_window on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_window`;

-- undo step 61 (add check): drop check chk_promo_code_uses on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_uses`;

-- undo step 60 (add check): drop check chk_promo_code_one_discount on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_one_discount`;

-- undo step 59 (add check): drop check chk_promo_code_discount_amount on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_discount_amount`;

-- undo step 58 (add check): drop check chk_promo_code_discount_percent on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_discount_percent`;

-- undo step 57 (add check): drop check chk_payment_succeeded on Payment (lossless)
ALTER TABLE `Payment` DROP CHECK `chk_payment_succeeded`;

-- undo step 56 (add check): drop check chk_payment_amount on Payment (lossless)
ALTER TABLE `Payment` DROP CHECK `chk_payment_amount`;

-- undo step 55 (add check): drop check chk_organizer_commission_rate on Organizer (lossless)
ALTER TABLE `Organizer` DROP CHECK `chk_organizer_commission_rate`;

-- undo step 54 (add check): drop check chk_order_item_subtotal on OrderItem (lossless)
ALTER TABLE `OrderItem` DROP CHECK `chk_order_item_subtotal`;

-- undo step 53 (add check): drop check chk_order_item_unit_price on OrderItem (lossless)
ALTER TABLE `OrderItem` DROP CHECK `chk_order_item_unit_price`;

-- undo step 52 (add check): drop check chk_order_item_quantity on OrderItem (lossless)
ALTER TABLE `OrderItem` DROP CHECK `chk_order_item_quantity`;

-- undo step 51 (add check): drop check chk_order_paid_at on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_paid_at`;

-- undo step 50 (add check): drop check chk_order_final_at_most_total on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_final_at_most_total`;

-- undo step 49 (add check): drop check chk_order_final_amount on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_final_amount`;

-- undo step 48 (add check): drop check chk_order_discount_amount on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_discount_amount`;

-- undo step 47 (add check): drop check chk_order_total_amount on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_total_amount`;

-- undo step 46 (add check): drop check chk_event_name on Event (lossless)
ALTER TABLE `Event` DROP CHECK `chk_event_name`;

-- undo step 45 (add check): drop check chk_event_capacity on Event (lossless)
ALTER TABLE `Event` DROP CHECK `chk_event_capacity`;

-- undo step 44 (add check): drop check chk_event_dates on Event (lossless)
ALTER TABLE `Event` DROP CHECK `chk_event_dates`;

-- undo step 43 (add check): drop check chk_audit_log_object on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP CHECK `chk_audit_log_object`;

-- undo step 42 (add index): drop index idx_user_email_lower on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_email_lower`;

-- undo step 41 (add index): drop index idx_user_deleted on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_deleted`;

-- undo step 40 (add index): drop index idx_user_name on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_name`;

-- undo step 39 (add index): drop index idx_user_phone on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_phone`;

-- undo step 38 (add index): drop index idx_user_role on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_role`;

-- undo step 37 (add index): drop index idx_user_created on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_created`;

-- undo step 36 (rename index): rename index idx_ticket_type_event to schemac_new_index on TicketType (lossless)
ALTER TABLE `TicketType` RENAME INDEX `idx_ticket_type_event` TO `schemac_new_index`;

-- undo step 35 (drop index): add index idx_ticket_type_event on TicketType (lossless)
--   blocks nobody; builds an index
ALTER TABLE `TicketType` ADD INDEX `idx_ticket_type_event` (`event_id`);

-- undo step 34 (add index): drop index schemac_new_index on TicketType (lossless)
ALTER TABLE `TicketType` DROP INDEX `schemac_new_index`;

-- undo step 33 (add index): drop index idx_ticket_type_deleted on TicketType (lossless)
ALTER TABLE `TicketType` DROP INDEX `idx_ticket_type_deleted`;

-- undo step 32 (add index): drop index idx_ticket_type_sale_window on TicketType (lossless)
ALTER TABLE `TicketType` DROP INDEX `idx_ticket_type_sale_window`;

-- undo step 31 (rename index): rename index idx_ticket_status to schemac_new_index on Ticket (lossless)
ALTER TABLE `Ticket` RENAME INDEX `idx_ticket_status` TO `schemac_new_index`;

-- undo step 30 (drop index): add index idx_ticket_status on Ticket (lossless)
--   blocks nobody; builds an index
ALTER TABLE `Ticket` ADD INDEX `idx_ticket_status` (`status`);

-- undo step 29 (add index): drop index schemac_new_index on Ticket (lossless)
ALTER TABLE `Ticket` DROP INDEX `schemac_new_index`;

-- undo step 28 (add index): drop index idx_ticket_holder on Ticket (lossless)
ALTER TABLE `Ticket` DROP INDEX `idx_ticket_holder`;

-- undo step 27 (add index): drop index idx_refund_processed on Refund (lossless)
ALTER TABLE `Refund` DROP INDEX `idx_refund_processed`;

-- undo step 26 (add index): drop index idx_promo_code_validity on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP INDEX `idx_promo_code_validity`;

-- undo step 25 (rename index): rename index idx_payment_status to schemac_new_index on Payment (lossless)
ALTER TABLE `Payment` RENAME INDEX `idx_payment_status` TO `schemac_new_index`;

-- undo step 24 (drop index): add index idx_payment_status on Payment (lossless)
--   blocks nobody; builds an index
ALTER TABLE `Payment` ADD INDEX `idx_payment_status` (`status`);

-- undo step 23 (add index): drop index schemac_new_index on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `schemac_new_index`;

-- undo step 22 (add index): drop index idx_payment_processed on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_processed`;

-- undo step 21 (add index): drop index idx_payment_method on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_method`;

-- undo step 20 (add index): drop index idx_payment_order_status on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_order_status`;

-- undo step 19 (add index): drop index idx_payment_transaction on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_transaction`;

-- undo step 18 (add index): drop index idx_organizer_name on Organizer (lossless)
ALTER TABLE `Organizer` DROP INDEX `idx_organizer_name`;

-- undo step 17 (add index): drop index idx_order_deleted on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_deleted`;

-- undo step 16 (add index): drop index idx_order_paid on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_paid`;

-- undo step 15 (add index): drop index idx_order_created on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_created`;

-- undo step 14 (add index): drop index idx_order_status_expires on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_status_expires`;

-- undo step 13 (add index): drop index idx_user_status_created on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_user_status_created`;

-- undo step 12 (rename index): rename index idx_event_category to schemac_new_index on Event (lossless)
ALTER TABLE `Event` RENAME INDEX `idx_event_category` TO `schemac_new_index`;

-- undo step 11 (drop index): add index idx_event_category on Event (lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_category` (`category`);

-- undo step 10 (add index): drop index schemac_new_index on Event (lossless)
ALTER TABLE `Event` DROP INDEX `schemac_new_index`;

-- undo step 9 (add index): drop index idx_event_deleted on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_deleted`;

-- undo step 8 (add index): drop index idx_event_featured on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_featured`;

-- undo step 7 (add index): drop index idx_event_venue_start on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_venue_start`;

-- undo step 6 (add index): drop index idx_event_city_start on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_city_start`;

-- undo step 5 (add index): drop index idx_event_status_start on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_status_start`;

-- undo step 4 (add index): drop index idx_event_name on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_name`;

-- undo step 3 (add index): drop index idx_audit_log_user_created on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP INDEX `idx_audit_log_user_created`;

-- undo step 2 (add index): drop index idx_audit_log_action on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP INDEX `idx_audit_log_action`;

-- undo step 1 (add index): drop index idx_audit_log_object on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP INDEX `idx_audit_log_object`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
