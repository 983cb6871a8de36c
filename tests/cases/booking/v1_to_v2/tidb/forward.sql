-- schemac: forward script for TiDB 7.5 and later, 74 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 74: add index idx_audit_log_object on AuditLog (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `AuditLog` ADD INDEX `idx_audit_log_object` (`table`, `key`, `created_at`);

-- step 2 of 74: add index idx_audit_log_action on AuditLog (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `AuditLog` ADD INDEX `idx_audit_log_action` (`action`, `created_at`);

-- step 3 of 74: add index idx_audit_log_user_created on AuditLog (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `AuditLog` ADD INDEX `idx_audit_log_user_created` (`user_id`, `created_at`);

-- step 4 of 74: add index idx_event_name on Event (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_name` (`event_name`);

-- step 5 of 74: add index idx_event_status_start on Event (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_status_start` (`status`, `start_datetime`);

-- step 6 of 74: add index idx_event_city_start on Event (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_city_start` (`city`, `start_datetime`);

-- step 7 of 74: add index idx_event_venue_start on Event (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_venue_start` (`venue`, `start_datetime`);

-- step 8 of 74: add index idx_event_featured on Event (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_featured` (`is_featured`, `status`, `start_datetime`) COMMENT 'The front page';

-- step 9 of 74: add index idx_event_deleted on Event (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `idx_event_deleted` (`deleted_at`);

-- step 10 of 74: add index schemac_new_index on Event (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Event` ADD INDEX `schemac_new_index` (`category`, `start_datetime`);

-- step 11 of 74: drop index idx_event_category on Event (migrate; reverse: lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_category`;

-- step 12 of 74: rename index schemac_new_index to idx_event_category on Event (migrate; reverse: lossless)
ALTER TABLE `Event` RENAME INDEX `schemac_new_index` TO `idx_event_category`;

-- step 13 of 74: add index idx_user_status_created on Order (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Order` ADD INDEX `idx_user_status_created` (`user_id`, `order_status`, `created_at`);

-- step 14 of 74: add index idx_order_status_expires on Order (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Order` ADD INDEX `idx_order_status_expires` (`order_status`, `expires_at`);

-- step 15 of 74: add index idx_order_created on Order (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Order` ADD INDEX `idx_order_created` (`created_at`);

-- step 16 of 74: add index idx_order_paid on Order (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Order` ADD INDEX `idx_order_paid` (`paid_at`);

-- step 17 of 74: add index idx_order_deleted on Order (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Order` ADD INDEX `idx_order_deleted` (`deleted_at`);

-- step 18 of 74: add index idx_organizer_name on Organizer (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Organizer` ADD INDEX `idx_organizer_name` (`display_name`);

-- step 19 of 74: add index idx_payment_transaction on Payment (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Payment` ADD INDEX `idx_payment_transaction` (`transaction_id`);

-- step 20 of 74: add index idx_payment_order_status on Payment (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Payment` ADD INDEX `idx_payment_order_status` (`order_id`, `status`);

-- step 21 of 74: add index idx_payment_method on Payment (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Payment` ADD INDEX `idx_payment_method` (`method`, `status`);

-- step 22 of 74: add index idx_payment_processed on Payment (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Payment` ADD INDEX `idx_payment_processed` (`processed_at`);

-- step 23 of 74: add index schemac_new_index on Payment (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Payment` ADD INDEX `schemac_new_index` (`status`, `created_at`);

-- step 24 of 74: drop index idx_payment_status on Payment (migrate; reverse: lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_status`;

-- step 25 of 74: rename index schemac_new_index to idx_payment_status on Payment (migrate; reverse: lossless)
ALTER TABLE `Payment` RENAME INDEX `schemac_new_index` TO `idx_payment_status`;

-- step 26 of 74: add index idx_promo_code_validity on PromoCode (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `PromoCode` ADD INDEX `idx_promo_code_validity` (`valid_from`, `valid_until`);

-- step 27 of 74: add index idx_refund_processed on Refund (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Refund` ADD INDEX `idx_refund_processed` (`processed_at`);

-- step 28 of 74: add index idx_ticket_holder on Ticket (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Ticket` ADD INDEX `idx_ticket_holder` (`holder_name`);

-- step 29 of 74: add index schemac_new_index on Ticket (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `Ticket` ADD INDEX `schemac_new_index` (`status`, `used_at`);

-- step 30 of 74: drop index idx_ticket_status on Ticket (migrate; reverse: lossless)
ALTER TABLE `Ticket` DROP INDEX `idx_ticket_status`;

-- step 31 of 74: rename index schemac_new_index to idx_ticket_status on Ticket (migrate; reverse: lossless)
ALTER TABLE `Ticket` RENAME INDEX `schemac_new_index` TO `idx_ticket_status`;

-- step 32 of 74: add index idx_ticket_type_sale_window on TicketType (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `TicketType` ADD INDEX `idx_ticket_type_sale_window` (`sale_start`, `sale_end`);

-- step 33 of 74: add index idx_ticket_type_deleted on TicketType (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `TicketType` ADD INDEX `idx_ticket_type_deleted` (`deleted_at`);

-- step 34 of 74: add index schemac_new_index on TicketType (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `TicketType` ADD INDEX `schemac_new_index` (`event_id`, `price`);

-- step 35 of 74: drop index idx_ticket_type_event on TicketType (migrate; reverse: lossless)
ALTER TABLE `TicketType` DROP INDEX `idx_ticket_type_event`;

-- step 36 of 74: rename index schemac_new_index to idx_ticket_type_event on TicketType (migrate; reverse: lossless)
ALTER TABLE `TicketType` RENAME INDEX `schemac_new_index` TO `idx_ticket_type_event`;

-- step 37 of 74: add index idx_user_created on User (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `User` ADD INDEX `idx_user_created` (`created_at`);

-- step 38 of 74: add index idx_user_role on User (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `User` ADD INDEX `idx_user_role` (`role`, `status`);

-- step 39 of 74: add index idx_user_phone on User (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `User` ADD INDEX `idx_user_phone` (`phone`);

-- step 40 of 74: add index idx_user_name on User (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `User` ADD INDEX `idx_user_name` (`full_name`);

-- step 41 of 74: add index idx_user_deleted on User (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `User` ADD INDEX `idx_user_deleted` (`deleted_at`);

-- step 42 of 74: add index idx_user_email_lower on User (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `User` ADD INDEX `idx_user_email_lower` ((lower(`email`)));

-- step 43 of 74: add check chk_audit_log_object on AuditLog (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `AuditLog` ADD CONSTRAINT `chk_audit_log_object` CHECK (trim(`table`) <> '' and trim(`key`) <> '');

-- step 44 of 74: add check chk_event_dates on Event (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Event` ADD CONSTRAINT `chk_event_dates` CHECK (`start_datetime` < `end_datetime`);

-- step 45 of 74: add check chk_event_capacity on Event (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Event` ADD CONSTRAINT `chk_event_capacity` CHECK (`capacity` >= 0);

-- step 46 of 74: add check chk_event_name on Event (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Event` ADD CONSTRAINT `chk_event_name` CHECK (trim(`event_name`) <> '');

-- step 47 of 74: add check chk_order_total_amount on Order (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Order` ADD CONSTRAINT `chk_order_total_amount` CHECK (`total_amount` >= 0);

-- step 48 of 74: add check chk_order_discount_amount on Order (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Order` ADD CONSTRAINT `chk_order_discount_amount` CHECK (`discount_amount` >= 0);

-- step 49 of 74: add check chk_order_final_amount on Order (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Order` ADD CONSTRAINT `chk_order_final_amount` CHECK (`final_amount` >= 0);

-- step 50 of 74: add check chk_order_final_at_most_total on Order (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Order` ADD CONSTRAINT `chk_order_final_at_most_total` CHECK (`final_amount` <= `total_amount`);

-- step 51 of 74: add check chk_order_paid_at on Order (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Order` ADD CONSTRAINT `chk_order_paid_at` CHECK (`order_status` <> 'PAID' or `paid_at` is not null);

-- step 52 of 74: add check chk_order_item_quantity on OrderItem (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `OrderItem` ADD CONSTRAINT `chk_order_item_quantity` CHECK (`quantity` > 0);

-- step 53 of 74: add check chk_order_item_unit_price on OrderItem (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `OrderItem` ADD CONSTRAINT `chk_order_item_unit_price` CHECK (`unit_price` >= 0);

-- step 54 of 74: add check chk_order_item_subtotal on OrderItem (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `OrderItem` ADD CONSTRAINT `chk_order_item_subtotal` CHECK (`subtotal` = `unit_price` * `quantity`);

-- step 55 of 74: add check chk_organizer_commission_rate on Organizer (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Organizer` ADD CONSTRAINT `chk_organizer_commission_rate` CHECK (`commission_rate` between 0 and 1);

-- step 56 of 74: add check chk_payment_amount on Payment (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Payment` ADD CONSTRAINT `chk_payment_amount` CHECK (`amount` >= 0);

-- step 57 of 74: add check chk_payment_succeeded on Payment (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Payment` ADD CONSTRAINT `chk_payment_succeeded` CHECK (`status` <> 'SUCCEEDED' or `transaction_id` is not null);

-- step 58 of 74: add check chk_promo_code_discount_percent on PromoCode (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `PromoCode` ADD CONSTRAINT `chk_promo_code_discount_percent` CHECK (`discount_percent` between 0 and 100);

-- step 59 of 74: add check chk_promo_code_discount_amount on PromoCode (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `PromoCode` ADD CONSTRAINT `chk_promo_code_discount_amount` CHECK (`discount_amount` >= 0);

-- step 60 of 74: add check chk_promo_code_one_discount on PromoCode (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `PromoCode` ADD CONSTRAINT `chk_promo_code_one_discount` CHECK (`discount_percent` is null and `discount_amount` is not null or `discount_percent` is not null and `discount_amount` is null);

-- step 61 of 74: add check chk_promo_code_uses on PromoCode (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `PromoCode` ADD CONSTRAINT `chk_promo_code_uses` CHECK (`used_count` between 0 and `max_uses`);

-- step 62 of 74: add check chk_promo_code_window on PromoCode (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `PromoCode` ADD CONSTRAINT `chk_promo_code_window` CHECK (`valid_from` < `valid_until`);

-- step 63 of 74: add check chk_refund_amount on Refund (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Refund` ADD CONSTRAINT `chk_refund_amount` CHECK (`amount` > 0);

-- step 64 of 74: add check chk_ticket_used_at on Ticket (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `Ticket` ADD CONSTRAINT `chk_ticket_used_at` CHECK (`status` <> 'USED' or `used_at` is not null);

-- step 65 of 74: add check chk_ticket_type_price on TicketType (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `TicketType` ADD CONSTRAINT `chk_ticket_type_price` CHECK (`price` >= 0);

-- step 66 of 74: add check chk_ticket_type_quantity on TicketType (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `TicketType` ADD CONSTRAINT `chk_ticket_type_quantity` CHECK (`quantity` >= 0);

-- step 67 of 74: add check chk_ticket_type_sold_quantity on TicketType (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `TicketType` ADD CONSTRAINT `chk_ticket_type_sold_quantity` CHECK (`sold_quantity` >= 0);

-- step 68 of 74: add check chk_ticket_type_sold_at_most_quantity on TicketType (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `TicketType` ADD CONSTRAINT `chk_ticket_type_sold_at_most_quantity` CHECK (`sold_quantity` <= `quantity`);

-- step 69 of 74: add check chk_ticket_type_max_per_order on TicketType (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `TicketType` ADD CONSTRAINT `chk_ticket_type_max_per_order` CHECK (`max_per_order` between 1 and 100);

-- step 70 of 74: add check chk_ticket_type_sale_window on TicketType (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `TicketType` ADD CONSTRAINT `chk_ticket_type_sale_window` CHECK (`sale_start` is null or `sale_end` is null or `sale_start` < `sale_end`);

-- step 71 of 74: add check chk_user_email on User (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `User` ADD CONSTRAINT `chk_user_email` CHECK (`email` like '%_@_%');

-- step 72 of 74: add check chk_user_full_name on User (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `User` ADD CONSTRAINT `chk_user_full_name` CHECK (trim(`full_name`) <> '');

-- step 73 of 74: add check chk_user_loyalty_points on User (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `User` ADD CONSTRAINT `chk_user_loyalty_points` CHECK (`loyalty_points` >= 0);

-- step 74 of 74: replace view event_sales: columns (expand; reverse: lossless)
CREATE OR REPLACE VIEW `event_sales` AS
select
  `e`.`event_id`,
  `e`.`event_name`,
  coalesce(sum(`t`.`quantity`), 0) as `tickets`,
  coalesce(sum(`t`.`sold_quantity`), 0) as `sold`,
  coalesce(sum(`t`.`price` * `t`.`sold_quantity`), 0) as `revenue`,
  coalesce(sum(`t`.`quantity` - `t`.`sold_quantity`), 0) as `available`
from `Event` as `e`
left join `TicketType` as `t` on `t`.`event_id` = `e`.`event_id` and `t`.`deleted_at` is null
where `e`.`deleted_at` is null
group by `e`.`event_id`, `e`.`event_name`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
