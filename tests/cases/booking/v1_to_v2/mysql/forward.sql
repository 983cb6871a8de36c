-- schemac: forward script for MySQL 8.0.16 and later, 66 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 3 of 66, in one statement:
--   1: add index idx_audit_log_object on AuditLog (expand; reverse: lossless)
--   2: add index idx_audit_log_action on AuditLog (expand; reverse: lossless)
--   3: add index idx_audit_log_user_created on AuditLog (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on AuditLog, blocks nobody; builds an index
ALTER TABLE `AuditLog`
  ADD INDEX `idx_audit_log_object` (`table`, `key`, `created_at`),
  ADD INDEX `idx_audit_log_action` (`action`, `created_at`),
  ADD INDEX `idx_audit_log_user_created` (`user_id`, `created_at` DESC),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 4 to 9 of 66, in one statement:
--   4: add index idx_event_name on Event (expand; reverse: lossless)
--   5: add index idx_event_status_start on Event (expand; reverse: lossless)
--   6: add index idx_event_city_start on Event (expand; reverse: lossless)
--   7: add index idx_event_venue_start on Event (expand; reverse: lossless)
--   8: add index idx_event_featured on Event (expand; reverse: lossless)
--   9: add index idx_event_deleted on Event (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on Event, blocks nobody; builds an index
ALTER TABLE `Event`
  ADD INDEX `idx_event_name` (`event_name`),
  ADD INDEX `idx_event_status_start` (`status`, `start_datetime`),
  ADD INDEX `idx_event_city_start` (`city`, `start_datetime`),
  ADD INDEX `idx_event_venue_start` (`venue`, `start_datetime`),
  ADD INDEX `idx_event_featured` (`is_featured`, `status`, `start_datetime`) COMMENT 'The front page',
  ADD INDEX `idx_event_deleted` (`deleted_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 10 of 66: replace index idx_event_category on Event: columns (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on Event, blocks nobody; builds an index
ALTER TABLE `Event`
  DROP INDEX `idx_event_category`,
  ADD INDEX `idx_event_category` (`category`, `start_datetime`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 11 to 15 of 66, in one statement:
--   11: add index idx_user_status_created on Order (expand; reverse: lossless)
--   12: add index idx_order_status_expires on Order (expand; reverse: lossless)
--   13: add index idx_order_created on Order (expand; reverse: lossless)
--   14: add index idx_order_paid on Order (expand; reverse: lossless)
--   15: add index idx_order_deleted on Order (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on Order, blocks nobody; builds an index
ALTER TABLE `Order`
  ADD INDEX `idx_user_status_created` (`user_id`, `order_status`, `created_at` DESC),
  ADD INDEX `idx_order_status_expires` (`order_status`, `expires_at`),
  ADD INDEX `idx_order_created` (`created_at` DESC),
  ADD INDEX `idx_order_paid` (`paid_at`),
  ADD INDEX `idx_order_deleted` (`deleted_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 16 of 66: add index idx_organizer_name on Organizer (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on Organizer, blocks nobody; builds an index
ALTER TABLE `Organizer` ADD INDEX `idx_organizer_name` (`display_name`), ALGORITHM=INPLACE, LOCK=NONE;

-- steps 17 to 20 of 66, in one statement:
--   17: add index idx_payment_transaction on Payment (expand; reverse: lossless)
--   18: add index idx_payment_order_status on Payment (expand; reverse: lossless)
--   19: add index idx_payment_method on Payment (expand; reverse: lossless)
--   20: add index idx_payment_processed on Payment (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on Payment, blocks nobody; builds an index
ALTER TABLE `Payment`
  ADD INDEX `idx_payment_transaction` (`transaction_id`),
  ADD INDEX `idx_payment_order_status` (`order_id`, `status`),
  ADD INDEX `idx_payment_method` (`method`, `status`),
  ADD INDEX `idx_payment_processed` (`processed_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 21 of 66: replace index idx_payment_status on Payment: columns (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on Payment, blocks nobody; builds an index
ALTER TABLE `Payment`
  DROP INDEX `idx_payment_status`,
  ADD INDEX `idx_payment_status` (`status`, `created_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 22 of 66: add index idx_promo_code_validity on PromoCode (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on PromoCode, blocks nobody; builds an index
ALTER TABLE `PromoCode` ADD INDEX `idx_promo_code_validity` (`valid_from`, `valid_until`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 23 of 66: add index idx_refund_processed on Refund (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on Refund, blocks nobody; builds an index
ALTER TABLE `Refund` ADD INDEX `idx_refund_processed` (`processed_at`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 24 of 66: add index idx_ticket_holder on Ticket (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on Ticket, blocks nobody; builds an index
ALTER TABLE `Ticket` ADD INDEX `idx_ticket_holder` (`holder_name`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 25 of 66: replace index idx_ticket_status on Ticket: columns (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on Ticket, blocks nobody; builds an index
ALTER TABLE `Ticket`
  DROP INDEX `idx_ticket_status`,
  ADD INDEX `idx_ticket_status` (`status`, `used_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 26 to 27 of 66, in one statement:
--   26: add index idx_ticket_type_sale_window on TicketType (expand; reverse: lossless)
--   27: add index idx_ticket_type_deleted on TicketType (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on TicketType, blocks nobody; builds an index
ALTER TABLE `TicketType`
  ADD INDEX `idx_ticket_type_sale_window` (`sale_start`, `sale_end`),
  ADD INDEX `idx_ticket_type_deleted` (`deleted_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 28 of 66: replace index idx_ticket_type_event on TicketType: columns (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on TicketType, blocks nobody; builds an index
ALTER TABLE `TicketType`
  DROP INDEX `idx_ticket_type_event`,
  ADD INDEX `idx_ticket_type_event` (`event_id`, `price`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 29 to 33 of 66, in one statement:
--   29: add index idx_user_created on User (expand; reverse: lossless)
--   30: add index idx_user_role on User (expand; reverse: lossless)
--   31: add index idx_user_phone on User (expand; reverse: lossless)
--   32: add index idx_user_name on User (expand; reverse: lossless)
--   33: add index idx_user_deleted on User (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on User, blocks nobody; builds an index
ALTER TABLE `User`
  ADD INDEX `idx_user_created` (`created_at` DESC),
  ADD INDEX `idx_user_role` (`role`, `status`),
  ADD INDEX `idx_user_phone` (`phone`),
  ADD INDEX `idx_user_name` (`full_name`),
  ADD INDEX `idx_user_deleted` (`deleted_at`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 34 of 66: add index idx_user_email_lower on User (expand; reverse: lossless)
--   lock SHARED_NO_WRITE on User, blocks writes; rewrites the table
ALTER TABLE `User` ADD INDEX `idx_user_email_lower` ((lower(`email`)));

-- step 35 of 66: add check chk_audit_log_object on AuditLog (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on AuditLog, blocks writes; rewrites the table
ALTER TABLE `AuditLog` ADD CONSTRAINT `chk_audit_log_object` CHECK (trim(`table`) <> '' and trim(`key`) <> ''), ALGORITHM=COPY, LOCK=SHARED;

-- steps 36 to 38 of 66, in one statement:
--   36: add check chk_event_dates on Event (migrate; reverse: lossless)
--   37: add check chk_event_capacity on Event (migrate; reverse: lossless)
--   38: add check chk_event_name on Event (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on Event, blocks writes; rewrites the table
ALTER TABLE `Event`
  ADD CONSTRAINT `chk_event_dates` CHECK (`start_datetime` < `end_datetime`),
  ADD CONSTRAINT `chk_event_capacity` CHECK (`capacity` >= 0),
  ADD CONSTRAINT `chk_event_name` CHECK (trim(`event_name`) <> ''),
  ALGORITHM=COPY, LOCK=SHARED;

-- steps 39 to 43 of 66, in one statement:
--   39: add check chk_order_total_amount on Order (migrate; reverse: lossless)
--   40: add check chk_order_discount_amount on Order (migrate; reverse: lossless)
--   41: add check chk_order_final_amount on Order (migrate; reverse: lossless)
--   42: add check chk_order_final_at_most_total on Order (migrate; reverse: lossless)
--   43: add check chk_order_paid_at on Order (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on Order, blocks writes; rewrites the table
ALTER TABLE `Order`
  ADD CONSTRAINT `chk_order_total_amount` CHECK (`total_amount` >= 0),
  ADD CONSTRAINT `chk_order_discount_amount` CHECK (`discount_amount` >= 0),
  ADD CONSTRAINT `chk_order_final_amount` CHECK (`final_amount` >= 0),
  ADD CONSTRAINT `chk_order_final_at_most_total` CHECK (`final_amount` <= `total_amount`),
  ADD CONSTRAINT `chk_order_paid_at` CHECK (`order_status` <> 'PAID' or `paid_at` is not null),
  ALGORITHM=COPY, LOCK=SHARED;

-- steps 44 to 46 of 66, in one statement:
--   44: add check chk_order_item_quantity on OrderItem (migrate; reverse: lossless)
--   45: add check chk_order_item_unit_price on OrderItem (migrate; reverse: lossless)
--   46: add check chk_order_item_subtotal on OrderItem (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on OrderItem, blocks writes; rewrites the table
ALTER TABLE `OrderItem`
  ADD CONSTRAINT `chk_order_item_quantity` CHECK (`quantity` > 0),
  ADD CONSTRAINT `chk_order_item_unit_price` CHECK (`unit_price` >= 0),
  ADD CONSTRAINT `chk_order_item_subtotal` CHECK (`subtotal` = `unit_price` * `quantity`),
  ALGORITHM=COPY, LOCK=SHARED;

-- step 47 of 66: add check chk_organizer_commission_rate on Organizer (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on Organizer, blocks writes; rewrites the table
ALTER TABLE `Organizer` ADD CONSTRAINT `chk_organizer_commission_rate` CHECK (`commission_rate` between 0 and 1), ALGORITHM=COPY, LOCK=SHARED;

-- steps 48 to 49 of 66, in one statement:
--   48: add check chk_payment_amount on Payment (migrate; reverse: lossless)
--   49: add check chk_payment_succeeded on Payment (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on Payment, blocks writes; rewrites the table
ALTER TABLE `Payment`
  ADD CONSTRAINT `chk_payment_amount` CHECK (`amount` >= 0),
  ADD CONSTRAINT `chk_payment_succeeded` CHECK (`status` <> 'SUCCEEDED' or `transaction_id` is not null),
  ALGORITHM=COPY, LOCK=SHARED;

-- steps 50 to 54 of 66, in one statement:
--   50: add check chk_promo_code_discount_percent on PromoCode (migrate; reverse: lossless)
--   51: add check chk_promo_code_discount_amount on PromoCode (migrate; reverse: lossless)
--   52: add check chk_promo_code_one_discount on PromoCode (migrate; reverse: lossless)
--   53: add check chk_promo_code_uses on PromoCode (migrate; reverse: lossless)
--   54: add check chk_promo_code_window on PromoCode (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on PromoCode, blocks writes; rewrites the table
ALTER TABLE `PromoCode`
  ADD CONSTRAINT `chk_promo_code_discount_percent` CHECK (`discount_percent` between 0 and 100),
  ADD CONSTRAINT `chk_promo_code_discount_amount` CHECK (`discount_amount` >= 0),
  ADD CONSTRAINT `chk_promo_code_one_discount` CHECK (`discount_percent` is null and `discount_amount` is not null or `discount_percent` is not null and `discount_amount` is null),
  ADD CONSTRAINT `chk_promo_code_uses` CHECK (`used_count` between 0 and `max_uses`),
  ADD CONSTRAINT `chk_promo_code_window` CHECK (`valid_from` < `valid_until`),
  ALGORITHM=COPY, LOCK=SHARED;

-- step 55 of 66: add check chk_refund_amount on Refund (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on Refund, blocks writes; rewrites the table
ALTER TABLE `Refund` ADD CONSTRAINT `chk_refund_amount` CHECK (`amount` > 0), ALGORITHM=COPY, LOCK=SHARED;

-- step 56 of 66: add check chk_ticket_used_at on Ticket (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on Ticket, blocks writes; rewrites the table
ALTER TABLE `Ticket` ADD CONSTRAINT `chk_ticket_used_at` CHECK (`status` <> 'USED' or `used_at` is not null), ALGORITHM=COPY, LOCK=SHARED;

-- steps 57 to 62 of 66, in one statement:
--   57: add check chk_ticket_type_price on TicketType (migrate; reverse: lossless)
--   58: add check chk_ticket_type_quantity on TicketType (migrate; reverse: lossless)
--   59: add check chk_ticket_type_sold_quantity on TicketType (migrate; reverse: lossless)
--   60: add check chk_ticket_type_sold_at_most_quantity on TicketType (migrate; reverse: lossless)
--   61: add check chk_ticket_type_max_per_order on TicketType (migrate; reverse: lossless)
--   62: add check chk_ticket_type_sale_window on TicketType (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on TicketType, blocks writes; rewrites the table
ALTER TABLE `TicketType`
  ADD CONSTRAINT `chk_ticket_type_price` CHECK (`price` >= 0),
  ADD CONSTRAINT `chk_ticket_type_quantity` CHECK (`quantity` >= 0),
  ADD CONSTRAINT `chk_ticket_type_sold_quantity` CHECK (`sold_quantity` >= 0),
  ADD CONSTRAINT `chk_ticket_type_sold_at_most_quantity` CHECK (`sold_quantity` <= `quantity`),
  ADD CONSTRAINT `chk_ticket_type_max_per_order` CHECK (`max_per_order` between 1 and 100),
  ADD CONSTRAINT `chk_ticket_type_sale_window` CHECK (`sale_start` is null or `sale_end` is null or `sale_start` < `sale_end`),
  ALGORITHM=COPY, LOCK=SHARED;

-- steps 63 to 65 of 66, in one statement:
--   63: add check chk_user_email on User (migrate; reverse: lossless)
--   64: add check chk_user_full_name on User (migrate; reverse: lossless)
--   65: add check chk_user_loyalty_points on User (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on User, blocks writes; rewrites the table
ALTER TABLE `User`
  ADD CONSTRAINT `chk_user_email` CHECK (`email` like '%_@_%'),
  ADD CONSTRAINT `chk_user_full_name` CHECK (trim(`full_name`) <> ''),
  ADD CONSTRAINT `chk_user_loyalty_points` CHECK (`loyalty_points` >= 0),
  ALGORITHM=COPY, LOCK=SHARED;

-- step 66 of 66: replace view event_sales: columns (expand; reverse: lossless)
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
